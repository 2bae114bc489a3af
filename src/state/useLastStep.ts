import { useEffect, useState } from 'react';
import type { Route } from '../filters/path';
import type { Dataset } from '../model/dataset';

type Step = Route['brief'];

const keyOf = ({ id }: Dataset) => `parley-step ${id}`;

/** The step kept for a dataset in this tab; null where none is, or storage is denied. */
function readStep(dataset: Dataset): Step {
  try {
    const [briefing, step] = sessionStorage.getItem(keyOf(dataset))?.split(' ') ?? [];
    return briefing ? { briefing, step: Number(step) } : null;
  } catch {
    return null;
  }
}

/**
 * The step of a briefing that one looks at or looked at last in this tab, also before the page was loaded again; null
 * where there was none. Where storage is denied it lasts as long as the page.
 */
export function useLastStep(dataset: Dataset, brief: Step): Step {
  const [last, setLast] = useState(() => brief ?? readStep(dataset));
  if (brief && brief !== last) setLast(brief);
  useEffect(() => {
    if (!brief) return;
    try {
      sessionStorage.setItem(keyOf(dataset), `${brief.briefing} ${brief.step}`);
    } catch {
      // What is denied is not missed before the page is loaded again.
    }
  }, [dataset, brief]);
  return last;
}
