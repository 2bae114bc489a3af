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

const side = 160;
const shortest = 20;
/** No ends at all. */
export const nowhere: Ends = { x0: -Infinity, x1: Infinity };

/** An empty board of so many rows. What touches or is crossed by what, see {@link flagsConflict}. */
export function createBoard(rows: number, { sides, fromBelow }: Trying = usual): Board {
  const placed = new Map<string, PlacedFlag>();
  const cells = new Map<number, PlacedFlag[]>();
  function* cellsOf({ x, x0, x1 }: PlacedFlag): Iterable<number> {
    const last = Math.floor((Math.max(x, x1) + side / 8) / side);
    for (let i = Math.floor((Math.min(x, x0) - side / 8) / side); i <= last; i++) yield i;
  }
  const inTheWay = (flag: PlacedFlag, most: number): PlacedFlag[] => {
    const found = new Set<PlacedFlag>();
    for (const cell of cellsOf(flag)) {
      for (const other of cells.get(cell) ?? []) {
        if (flagsConflict(flag, other) && found.add(other).size >= most) return [...found];
      }
    }
    return [...found];
  };
  const isFree = (flag: PlacedFlag): boolean => inTheWay(flag, 1).length === 0;
  const add = (flag: PlacedFlag) => {
    placed.set(flag.id, flag);
    for (const cell of cellsOf(flag)) {
      const inside = cells.get(cell);
      if (inside) inside.push(flag);
      else cells.set(cell, [flag]);
    }
  };
  const remove = (flag: PlacedFlag) => {
    placed.delete(flag.id);
    for (const cell of cellsOf(flag)) {
      const inside = cells.get(cell)!;
      inside.splice(inside.indexOf(flag), 1);
    }
  };
  function* waysOf(request: FlagRequest, { x0, x1 }: Ends): Iterable<PlacedFlag> {
    for (const [variant] of request.variants.entries()) {
      for (const on of sides) {
        for (let i = 0; i < rows; i++) {
          const flag = flagAt(request, variant, on, fromBelow ? rows - 1 - i : i);
          if (flag.x0 >= x0 && flag.x1 <= x1) yield flag;
        }
      }
    }
  }
  const find = (request: FlagRequest, ends: Ends): PlacedFlag | null => {
    for (const flag of waysOf(request, ends)) if (isFree(flag)) return flag;
    return null;
  };
  return {
    placed,
    place: (request, ends = nowhere) => {
      const flag = find(request, ends);
      if (flag) add(flag);
      return flag !== null;
    },
    squeeze: (request, others, ends) => {
      for (const flag of waysOf(request, ends)) {
        const inWay = inTheWay(flag, 3);
        if (!inWay.length) {
          add(flag);
          return true;
        }
        const moved = inWay.length > 2 ? null : inWay.map(({ id }) => others(id));
        if (!moved || moved.includes(null)) continue;
        inWay.forEach(remove);
        add(flag);
        const elsewhere: PlacedFlag[] = [];
        for (const each of moved) {
          const place = find(each!, ends);
          if (!place) break;
          add(place);
          elsewhere.push(place);
        }
        if (elsewhere.length === moved.length) return true;
        // Not all have found one: as it was.
        elsewhere.forEach(remove);
        remove(flag);
        inWay.forEach(add);
      }
      return false;
    },
    lengthen: (request, ends) => {
      const now = placed.get(request.id);
      if (!now) return false;
      remove(now);
      const longer = request.variants.findIndex(({ text }) => text === now.text);
      const variants = request.variants.slice(0, Math.max(0, longer));
      const flag = find({ ...request, variants }, ends);
      add(flag ?? now);
      return flag !== null;
    },
    keep: (flag) => {
      const free = !placed.has(flag.id) && isFree(flag);
      if (free) add(flag);
      return free;
    },
    hasRoom: (x) =>
      find({ id: '', x, variants: [{ text: '', width: shortest, loss: 0 }] }, nowhere) !== null,
  };
}
