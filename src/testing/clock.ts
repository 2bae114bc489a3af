/** A clock for tests: it stands still until it is told to advance by so many milliseconds, and then makes the calls that are due. */
export function handClock() {
  let time = 0;
  let calls: { at: number; call: () => void }[] = [];
  return {
    now: () => time,
    after: (delay: number, call: () => void) => {
      const timer = { at: time + delay, call };
      calls.push(timer);
      return () => {
        calls = calls.filter((other) => other !== timer);
      };
    },
    advance: (by: number) => {
      const until = time + by;
      for (;;) {
        const next = calls.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        calls = calls.filter((other) => other !== next);
        time = next.at;
        next.call();
      }
      time = until;
    },
  };
}
