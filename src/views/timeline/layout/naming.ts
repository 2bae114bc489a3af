import { createBoard, nowhere, usual, type Board, type Ends, type Trying } from './board';
import type { Caption } from './caption';
import { flagAt, flagsConflict, type FlagRequest, type PlacedFlag } from './labels';

/** An event that a label may name, on a line of any length: pixels do not depend on the window. */
export type Candidate = {
  /** The event's id. */
  readonly id: string;
  /** The version. */
  readonly row: number;
  /** Where its line stands, in pixels from any fixed time. */
  readonly x: number;
};

/** What the words of a label are; null where they are not at hand yet, an empty list where there are none. */
export type Captions = (row: number) => readonly Caption[] | null;

/** Labels on a line of any length, and the versions whose words were missing for it. */
export type Named = {
  /** The labels, by the ids of their events. */
  readonly placed: ReadonlyMap<string, PlacedFlag>;
  /** The first versions whose words were asked for in vain. */
  readonly missing: readonly number[];
};

// Words are fetched for so many events at a time.
const mostMissing = 300;

// Of so many that found no place another is moved to make one, the most important first.
const mostSqueezed = 40;

// A picture that names fewer looks empty: there a name makes way for two less important ones.
const fewestNamed = 14;
// Only those of most importance are worth another's place, and each is tried again for every name taken away.
const mostTraded = 300;

/** The shortest of the words, alone; nothing of none. */
const shortestOf = (all: readonly Caption[]): readonly Caption[] =>
  all.toSorted((a, b) => a.width - b.width).slice(0, 1);

/** Places what finds a free place; gives the first versions whose words are missing. */
function fill(
  board: Board,
  candidates: readonly Candidate[],
  captions: Captions,
  ends: Ends,
): number[] {
  const missing: number[] = [];
  for (const { id, row, x } of candidates) {
    if (board.placed.has(id) || !board.hasRoom(x)) continue;
    const variants = captions(row);
    if (variants?.length) board.place({ id, x, variants }, ends);
    else if (!variants && missing.push(row) >= mostMissing) break;
  }
  return missing;
}

/** Moves labels, but none of `fixed`, for the first that found no place; gives the versions among these whose words are missing. */
function squeeze(
  board: Board,
  candidates: readonly Candidate[],
  captions: Captions,
  fixed: ReadonlySet<string>,
  ends: Ends,
): number[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const requestOf = ({ id, row, x }: Candidate): FlagRequest | null => {
    const variants = captions(row);
    return variants?.length ? { id, x, variants } : null;
  };
  const movable = (id: string) => (fixed.has(id) ? null : requestOf(byId.get(id)!));
  const left = candidates.filter(({ id }) => !board.placed.has(id)).slice(0, mostSqueezed);
  for (const candidate of left) {
    const request = requestOf(candidate);
    if (request) board.squeeze(request, movable, ends);
  }
  return left.flatMap(({ row }) => (captions(row) ? [] : [row]));
}

/** Takes labels away, but none of `fixed`, the least important first, where two others find a place then, until there are not so few. */
function trade(
  board: Board,
  candidates: readonly Candidate[],
  captions: Captions,
  fixed: ReadonlySet<string>,
  ends: Ends,
): void {
  const first = candidates.slice(0, mostTraded);
  for (const { id } of first.toReversed()) {
    if (board.placed.size >= fewestNamed) return;
    const flag = board.placed.get(id);
    if (!flag || fixed.has(id)) continue;
    const before = new Set(board.placed.keys());
    board.remove(id);
    const others = first.filter((other) => other.id !== id);
    fill(board, others, captions, ends);
    const added = [...board.placed.keys()].filter((other) => !before.has(other));
    if (added.length > 1) continue;
    added.forEach(board.remove);
    board.keep(flag);
  }
}

// Of so few several ways are tried: which is best depends on where they stand.
const fewest = 30;
const ways: readonly Trying[] = [
  usual,
  { sides: ['right', 'left'], fromBelow: true },
  { sides: ['left', 'right'], fromBelow: false },
  { sides: ['right', 'left'], fromBelow: false },
];

/** So many are all named, if they can be, rather than kept where they were. */
const mostRead = 6;

/**
 * Names events, those of `first` first, then in the order of `candidates`, on so many rows; never two labels that touch,
 * none missing for which there is a place between the `ends` of the line. What `before` names keeps its place as far as
 * nothing of `first` is in its way, or of very few another would have none.
 */
export function nameEvents(
  candidates: readonly Candidate[],
  rows: number,
  captions: Captions,
  before: ReadonlyMap<string, PlacedFlag> = new Map(),
  first: ReadonlySet<string> = new Set(),
  ends: Ends = nowhere,
): Named {
  const keeping = (those: typeof before) =>
    best(candidates.length, (trying) =>
      nameIn(createBoard(rows, trying), candidates, captions, those, first, ends),
    );
  const named = keeping(before);
  // Where so few are left each is read, and one that moved is less missed than one without a name.
  if (candidates.length > mostRead || named.placed.size === candidates.length) return named;
  const anew = keeping(new Map());
  return anew.placed.size > named.placed.size ? anew : named;
}

/** The way of placing so many that names most. */
function best(n: number, name: (trying: Trying) => Named): Named {
  return (n <= fewest ? ways : [usual])
    .map(name)
    .reduce((most, named) => (named.placed.size > most.placed.size ? named : most));
}

/** Names events on an empty board, see {@link nameEvents}. */
function nameIn(
  board: Board,
  candidates: readonly Candidate[],
  captions: Captions,
  before: ReadonlyMap<string, PlacedFlag>,
  first: ReadonlySet<string>,
  ends: Ends,
): Named {
  const missing = fill(
    board,
    candidates.filter(({ id }) => first.has(id)),
    captions,
    ends,
  );
  for (const { id } of candidates) {
    const flag = before.get(id);
    if (flag) board.keep(flag);
  }
  const fixed = new Set(board.placed.keys());
  // Short words first, so that more find a place; what room is left then goes to longer ones.
  const brief: Captions = (row) => {
    const all = captions(row);
    return all && shortestOf(all);
  };
  missing.push(...fill(board, candidates, brief, ends));
  missing.push(...squeeze(board, candidates, brief, fixed, ends));
  // What was moved may have left a place.
  fill(board, candidates, brief, ends);
  trade(board, candidates, brief, fixed, ends);
  for (const { id, row, x } of candidates) {
    if (fixed.has(id)) continue;
    board.lengthen({ id, x, variants: captions(row) ?? [] }, ends);
  }
  fill(board, candidates, brief, ends);
  return { placed: board.placed, missing: [...new Set(missing)] };
}

const shifted = (flag: PlacedFlag, by: number): PlacedFlag => ({
  ...flag,
  x: flag.x + by,
  x0: flag.x0 + by,
  x1: flag.x1 + by,
});

/**
 * What of labels stays while candidates come, go and move, as they do in every frame of a gesture: each label that is
 * named keeps its words, its row and its side of the line, the more important where two would now touch. None is new.
 */
export function namesAlong(named: Named, candidates: readonly Candidate[], rows: number): Named {
  const board = createBoard(rows);
  for (const { id, x } of candidates) {
    const flag = named.placed.get(id);
    if (flag && flag.row < rows) board.keep(shifted(flag, x - flag.x));
  }
  return { placed: board.placed, missing: [] };
}

/**
 * A way of naming that remembers what it named last, and names anew only if something of what it depends `on` is another,
 * or words that were missing may be among those at hand now.
 */
export function steadily(): (on: readonly unknown[], atHand: unknown, name: () => Named) => Named {
  let last: { on: readonly unknown[]; atHand: unknown; named: Named } | null = null;
  return (on, atHand, name) => {
    const same = last?.on.length === on.length && last.on.every((each, i) => each === on[i]);
    if (last && same && (last.atHand === atHand || !last.named.missing.length)) return last.named;
    last = { on, atHand, named: name() };
    return last.named;
  };
}

/** What of the line is in view, in pixels. */
export type View = {
  /** Where it begins. */
  readonly left: number;
  /** How far it reaches. */
  readonly width: number;
  /** Whether what is free stays free, as while something moves. Absent = no. */
  readonly quiet?: boolean;
};

/**
 * The labels in a window of so many pixels that begins at `left`: those whose line stands in it. Where words would be
 * cut at an edge the label goes to its other side, and what that leaves free is used. None is moved for another, so that
 * a pan changes labels at the edges alone.
 */
export function namesInView(
  named: Named,
  candidates: readonly Candidate[],
  rows: number,
  captions: Captions,
  { left, width, quiet = false }: View,
): Named {
  const ends = { x0: 0, x1: width };
  const inView = candidates
    .filter(({ x }) => x >= left && x <= left + width)
    .map((candidate) => ({ ...candidate, x: candidate.x - left }));
  const kept = inView.flatMap(({ id }) => {
    const flag = named.placed.get(id);
    const here = flag && shifted(flag, -left);
    return here && here.x0 >= ends.x0 && here.x1 <= ends.x1 ? here : [];
  });
  if (quiet) return { placed: new Map(kept.map((flag) => [flag.id, flag])), missing: [] };
  return best(inView.length, (trying) => {
    const board = createBoard(rows, trying);
    kept.forEach(board.keep);
    const missing = fill(board, inView, captions, ends);
    return { placed: board.placed, missing };
  });
}

/**
 * The labels in a view of so many pixels with one more, of what is pointed at: where a place is free, else in the first
 * row over those that are in its way. As they were where its words are not at hand or wider than the view.
 */
export function withPointed(
  named: ReadonlyMap<string, PlacedFlag>,
  candidate: Candidate,
  rows: number,
  captions: Captions,
  width: number,
): ReadonlyMap<string, PlacedFlag> {
  const variants = captions(candidate.row) ?? [];
  const request = { id: candidate.id, x: candidate.x, variants };
  const board = createBoard(rows);
  for (const flag of named.values()) board.keep(flag);
  if (board.place(request, { x0: 0, x1: width })) return board.placed;
  const flag = variants
    .flatMap((_, i) => [flagAt(request, i, 'right', 0), flagAt(request, i, 'left', 0)])
    .find(({ x0, x1 }) => x0 >= 0 && x1 <= width);
  if (!flag || !rows) return named;
  const others = [...named].filter(([, other]) => !flagsConflict(flag, other));
  return new Map([...others, [flag.id, flag]]);
}
