// Runs in the page before anything else does, and tells in `window.screenTime` when what was begun is on the screen.
//
// A frame ends for the page when its layout and painting are recorded. The events of the browser that tell of
// frames leave out pointer moves and the wheel, or whatever is shorter than 50 ms; so a callback of the frame
// posts a task that runs before all others, which is then the first thing after it. (A message would wait behind
// what else was posted, and count it.) What the compositor does afterwards is not in it, for either side.
// What was begun is over when nothing changes any more: two frames in a row, the page idle in between, no
// question open. It ended with the last frame that showed a change. The first picture has no time to be idle: what
// is fetched after it comes meanwhile. It is over with the first frame that changes nothing of it.

/** Who is told of elements that changed. */
const watchers = new Set();
const tell = (target) => watchers.forEach((watch) => watch(target));
new MutationObserver((records) => records.forEach(({ target }) => tell(target))).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
// Whatever is drawn on a canvas begins with one of these.
for (const name of ['clearRect', 'reset', 'drawImage', 'putImageData']) {
  const draw = CanvasRenderingContext2D.prototype[name];
  CanvasRenderingContext2D.prototype[name] = function (...given) {
    tell(this.canvas);
    return draw.apply(this, given);
  };
}

/** When the last of a name was marked, and the first; in milliseconds from the beginning of the page. */
const last = new Map();
const begun = new Map();
const take = (entries) => {
  for (const { name, startTime } of entries) {
    last.set(name, startTime);
    if (!begun.has(name)) begun.set(name, startTime);
  }
};
const marks = new PerformanceObserver((list) => take(list.getEntries()));
marks.observe({ type: 'mark' });
const isAsking = () => {
  take(marks.takeRecords());
  return (last.get('parley:question') ?? -1) > (last.get('parley:aggregates') ?? -1);
};

const frameEnd = () =>
  new Promise((ended) => {
    requestAnimationFrame(() => {
      scheduler.postTask(() => ended(performance.now()), { priority: 'user-blocking' });
    });
  });

/** What is told to listeners alone, some seconds after it was drawn, is on no screen. */
const unseen = '.visually-hidden[aria-live]';

const isWithin = (node, root) => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(root) != null && element.closest(unseen) == null;
};

/**
 * When the last change within `root` was on the screen, of those from now on until `quiet` frames in a row show
 * none, with `calm` after the page was idle; NaN when a second passes without any. It is not over before `ready`,
 * and what comes after `most` milliseconds does not belong to it once something was shown.
 */
async function settle(root, { ready = () => true, quiet = 2, calm = true, most = Infinity } = {}) {
  const since = performance.now();
  let changed = false;
  let painted = NaN;
  let [frames, idle, isIdle] = [0, 0, !calm];
  const watch = (target) => {
    changed ||= isWithin(target, root);
  };
  const again = () => {
    frames = 0;
    if (!calm) return;
    isIdle = false;
    cancelIdleCallback(idle);
    idle = requestIdleCallback(() => {
      isIdle = true;
    });
  };
  again();
  watchers.add(watch);
  while (frames < (Number.isNaN(painted) ? 60 : quiet)) {
    const now = await frameEnd();
    if (changed) painted = now;
    if (isAsking() || !ready()) again();
    else if (!Number.isNaN(painted) && now - since > most) break;
    else if (changed) again();
    else if (isIdle) frames += 1;
    changed = false;
  }
  watchers.delete(watch);
  return painted;
}

/** When something was on the screen first. */
async function firstFrame(isThere) {
  for (;;) {
    const now = await frameEnd();
    if (isThere()) return now;
  }
}

// A run of turns of the wheel ends 150 ms after the last of them; what that changes is no part of a turn.
const wheelRun = 140;

let step = null;
window.screenTime = {
  /** Watches from the beginning for the first picture: something of `shown` in `root`, after `mark`; of one that `moves` by itself the first frame of it. */
  begin(root, shown, mark, moves) {
    const isThere = () => {
      const visible = { visibilityProperty: true };
      return [...document.querySelectorAll(shown)].some((each) => each.checkVisibility(visible));
    };
    const first = moves
      ? firstFrame(isThere)
      : settle(root, { ready: isThere, quiet: 1, calm: false });
    step = first.then((painted) => {
      take(marks.takeRecords());
      return { painted, inHand: begun.get(mark) ?? NaN };
    });
  },
  /** When the first picture was on the screen, and when what it shows was in hand. */
  drawn: () => step,
  /** When nothing of `busy` is there any more. */
  async settled(busy) {
    while (document.querySelector(busy)) await frameEnd();
    return performance.now();
  },
  /** Gets ready to measure what the next event of a type does. */
  arm(type) {
    step = new Promise((over) => {
      const onEvent = () => {
        const since = performance.now();
        const most = type === 'wheel' ? wheelRun : Infinity;
        over(
          settle('body', { most }).then((painted) => {
            take(marks.takeRecords());
            const inHand = Math.max(since, last.get('parley:aggregates') ?? since);
            return { whole: painted - since, drawing: painted - Math.min(inHand, painted) };
          }),
        );
      };
      window.addEventListener(type, onEvent, { capture: true, once: true });
    });
  },
  /** How long it took, in milliseconds, until it was on the screen, and of that from when the numbers for it were in hand; NaN when nothing changed. */
  taken: () => step,
  /** Waits until the page has come to rest. */
  rest: () => settle('body', { quiet: 20 }).then(() => undefined),
};
