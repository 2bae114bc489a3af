import { noneId, type LaneChoice } from '../../../filters/filters';
import { valueName } from '../../../i18n/value';
import type { TextKey, Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { laneClause } from './pick';

/** What a lane is called. */
type LaneName = {
  /** At length. */
  readonly label: string;
  /** Where that has no room; the same where there is nothing shorter. */
  readonly short: string;
};

/** Names lanes of one sort. */
type LaneNames = {
  /** The lane that stands where there is nothing to make lanes of. */
  readonly nothing: LaneName;
  /** The lane of one id, `none` being that of events without any value. */
  readonly single: (id: string) => LaneName;
  /** The lane of `n` ids: all the rest, or those scrolled away above or below. */
  readonly shared: (part: 'rest' | 'above' | 'below', n: number) => LaneName;
};

const noneKeys = {
  side: 'timeline.lane-none-side',
  actor: 'timeline.lane-none-actor',
  place: 'timeline.lane-none-place',
  kind: 'vocabulary.kind-none',
  none: 'timeline.lane-all',
} as const satisfies Record<LaneChoice, TextKey>;

const restKeys = {
  side: 'timeline.lane-other-side',
  actor: 'timeline.lane-other-actor',
  place: 'timeline.lane-other-place',
  kind: 'timeline.lane-other-kind',
  none: 'timeline.lane-other-actor',
} as const satisfies Record<LaneChoice, TextKey>;

/** How lanes of one sort are called: sides by their whole name and a short one, all else by one name. */
export function nameLane(choice: LaneChoice, vocabulary: Vocabulary, words: Words): LaneNames {
  const { t } = words;
  const key = laneClause[choice];
  const same = (label: string): LaneName => ({ label, short: label });
  return {
    nothing: same(t('timeline.lane-all')),
    single: (id) => {
      if (!key) return same(t('timeline.lane-all'));
      if (id === noneId) return { label: t(noneKeys[choice]), short: t('timeline.lane-none') };
      const short = valueName(key, id, vocabulary, words);
      const side = choice === 'side' ? vocabulary.sides.get(id) : undefined;
      return { label: side ? words.name(side.name) : short, short };
    },
    shared: (part, n) =>
      part === 'rest'
        ? { label: t(restKeys[choice], { n }), short: t('timeline.lane-other-actor', { n }) }
        : same(t(`timeline.lanes-${part}`, { n })),
  };
}
