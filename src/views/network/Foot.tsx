import type { HoverTarget } from '../view';
import { useText } from '../../i18n/useText';

/** Under the network: who only spoke, and how many contacts there are. */
export function Foot({
  spoke,
  contacts,
  count,
  isPicked,
  nameOf,
  onPick,
  onHover,
}: {
  spoke: readonly string[];
  contacts: string;
  count: number;
  isPicked: (id: string) => boolean;
  nameOf: (id: string) => string;
  onPick: (id: string, add: boolean) => void;
  onHover: (target: HoverTarget | null) => void;
}) {
  const { t } = useText();
  const [before, after] = t('network.spoke-only').split('{names}');
  const named = spoke.slice(0, 5);
  return (
    <div className="network-foot">
      {spoke.length > 0 && (
        <p>
          {before}
          {named.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <button
                type="button"
                data-actor={id}
                aria-pressed={isPicked(id)}
                onClick={(event) => onPick(id, event.shiftKey)}
                onPointerEnter={() => onHover({ type: 'actor', id })}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover({ type: 'actor', id })}
                onBlur={() => onHover(null)}
              >
                {nameOf(id)}
              </button>
            </span>
          ))}
          {spoke.length > named.length &&
            `, ${t('network.more', { n: spoke.length - named.length })}`}
          {after}
        </p>
      )}
      <p data-count={count}>{contacts}</p>
    </div>
  );
}
