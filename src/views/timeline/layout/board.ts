import { flagAt, flagsConflict, type FlagRequest, type FlagSide, type PlacedFlag } from './labels';

/** Rows of labels over a line of any length, on which those that are placed keep others away. */
export type Board = {
  /** The labels placed, by the ids of their events. */
  readonly placed: ReadonlyMap<string, PlacedFlag>;
  /** Puts a label into the first place that is free: the longest words, then the side and the row that are tried first; whether there was one. */
  readonly place: (request: FlagRequest, ends?: Ends) => boolean;
  /** Puts a label into a free place or where one or two others, which then find other places, make way for it, null for what may not be moved; whether there was one. */
  readonly squeeze: (
    request: FlagRequest,
    others: (id: string) => FlagRequest | null,
    ends: Ends,
  ) => boolean;
  /** Gives a label that is placed longer words, here or elsewhere, if there is a place for them; whether there was one. */
  readonly lengthen: (request: FlagRequest, ends: Ends) => boolean;
  /** Puts a label where it is said to be, if that is free; whether it was. */
  readonly keep: (flag: PlacedFlag) => boolean;
  /** Takes the label of an event away, if it has one. */
  readonly remove: (id: string) => void;
  /** Whether a label of very few letters on a line at `x` would find a place; no label is narrower. */
  readonly hasRoom: (x: number) => boolean;
};

/** The least and the greatest pixel of a label. */
export type Ends = {
  /** Left end. */
  readonly x0: number;
  /** Right end. */
  readonly x1: number;
};

/** In which order the places of a label are tried. */
export type Trying = {
  /** The sides of its line. */
  readonly sides: readonly [FlagSide, FlagSide];
  /** Whether the lowest row comes first, where its line is in the way of the fewest. */
  readonly fromBelow: boolean;
};

/** The order in which most labels find places where there are very many. */
export const usual: Trying = { sides: ['left', 'right'], fromBelow: true };

const nobody: readonly PlacedFlag[] = [];
const side = 160;
const shortest = 20;
/** No ends at all. */
export const nowhere: Ends = { x0: -Infinity, x1: Infinity };

/** An empty board of so many rows. What touches or is crossed by what, see {@link flagsConflict}. */
export function createBoard(rows: number, { sides, fromBelow }: Trying = usual): Board {
  const placed = new Map<string, PlacedFlag>();
  const cells = new Map<number, PlacedFlag[]>();
  const firstCell = ({ x, x0 }: PlacedFlag) => Math.floor((Math.min(x, x0) - side / 8) / side);
  const lastCell = ({ x, x1 }: PlacedFlag) => Math.floor((Math.max(x, x1) + side / 8) / side);
  const inTheWay = (flag: PlacedFlag, most: number): PlacedFlag[] => {
    const found: PlacedFlag[] = [];
    const last = lastCell(flag);
    for (let i = firstCell(flag); i <= last; i++) {
      for (const other of cells.get(i) ?? nobody) {
        if (!flagsConflict(flag, other) || found.includes(other)) continue;
        if (found.push(other) >= most) return found;
      }
    }
    return found;
  };
  // Lines that had no room for a label, and have none until one is taken away or moved.
  const full = new Set<number>();
  const isFree = (flag: PlacedFlag): boolean => inTheWay(flag, 1).length === 0;
  const add = (flag: PlacedFlag) => {
    placed.set(flag.id, flag);
    const last = lastCell(flag);
    for (let i = firstCell(flag); i <= last; i++) {
      const inside = cells.get(i);
      if (inside) inside.push(flag);
      else cells.set(i, [flag]);
    }
  };
  const remove = (flag: PlacedFlag) => {
    placed.delete(flag.id);
    const last = lastCell(flag);
    for (let i = firstCell(flag); i <= last; i++) {
      const inside = cells.get(i)!;
      inside.splice(inside.indexOf(flag), 1);
    }
  };
  // The first place within the ends that will do.
  const findWhere = (
    request: FlagRequest,
    { x0, x1 }: Ends,
    does: (flag: PlacedFlag) => boolean,
  ): PlacedFlag | null => {
    for (let variant = 0; variant < request.variants.length; variant++) {
      for (const on of sides) {
        for (let i = 0; i < rows; i++) {
          const flag = flagAt(request, variant, on, fromBelow ? rows - 1 - i : i);
          if (flag.x0 >= x0 && flag.x1 <= x1 && does(flag)) return flag;
        }
      }
    }
    return null;
  };
  const find = (request: FlagRequest, ends: Ends) => findWhere(request, ends, isFree);
  return {
    placed,
    place: (request, ends = nowhere) => {
      const flag = find(request, ends);
      if (flag) add(flag);
      return flag !== null;
    },
    squeeze: (request, others, ends) =>
      findWhere(request, ends, (flag) => {
        const inWay = inTheWay(flag, 3);
        if (!inWay.length) {
          add(flag);
          return true;
        }
        const moved = inWay.length > 2 ? null : inWay.map(({ id }) => others(id));
        if (!moved || moved.includes(null)) return false;
        inWay.forEach(remove);
        add(flag);
        const elsewhere: PlacedFlag[] = [];
        for (const each of moved) {
          const place = find(each!, ends);
          if (!place) break;
          add(place);
          elsewhere.push(place);
        }
        if (elsewhere.length === moved.length) {
          full.clear();
          return true;
        }
        // Not all have found one: as it was.
        elsewhere.forEach(remove);
        remove(flag);
        inWay.forEach(add);
        return false;
      }) !== null,
    lengthen: (request, ends) => {
      const now = placed.get(request.id);
      if (!now) return false;
      remove(now);
      const longer = request.variants.findIndex(({ text }) => text === now.text);
      const variants = request.variants.slice(0, Math.max(0, longer));
      const flag = find({ ...request, variants }, ends);
      add(flag ?? now);
      if (flag && (flag.row !== now.row || flag.x0 > now.x0 || flag.x1 < now.x1)) full.clear();
      return flag !== null;
    },
    keep: (flag) => {
      const free = !placed.has(flag.id) && isFree(flag);
      if (free) add(flag);
      return free;
    },
    remove: (id) => {
      const flag = placed.get(id);
      if (!flag) return;
      remove(flag);
      full.clear();
    },
    hasRoom: (x) => {
      if (full.has(x)) return false;
      const variants = [{ text: '', width: shortest, loss: 0 }];
      const hasRoom = find({ id: '', x, variants }, nowhere) !== null;
      if (!hasRoom) full.add(x);
      return hasRoom;
    },
  };
}
