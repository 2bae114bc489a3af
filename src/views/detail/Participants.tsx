import { sideColor } from '../../chart/color';
import type { Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import { roleOf, type Member, type ResolvedEvent } from '../../model/resolve';
import type { AxisTime } from '../../time/interval';
import { Sources } from './Sources';
import { titleAt } from './title';

/** Who took part and as what, each with the sources that name them; then those whom a later report took out. */
export function Participants(props: {
  readonly event: ResolvedEvent;
  readonly record: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly onOpen: (focus: Focus) => void;
}) {
  const { event, record, vocabulary, onOpen } = props;
  const words = useText();
  const day: AxisTime = event.when?.value.when.start ?? event.knownFrom;
  const { present, removed } = event.participants;

  const who = (member: Member, gone: boolean) => {
    const actor = vocabulary.actors.get(member.id);
    const title = actor && titleAt(actor, day);
    const roles = [...(member.role?.history ?? []).map(({ value }) => value), roleOf(member)];
    return (
      <>
        <span
          className="side-dot"
          style={{ background: sideColor(actor?.side ?? null) }}
          aria-hidden
        />
        <button
          type="button"
          className={gone ? 'name name-gone' : 'name'}
          data-actor={member.id}
          onClick={() => onOpen({ type: 'actor', id: member.id })}
        >
          {actor ? words.name(actor.name) : member.id}
        </button>{' '}
        <span className="field-role">
          {roles.map((role) => words.t(`vocabulary.role-${role}`)).join(' → ')}
        </span>
        {title && <span className="field-title">{words.name(title.text)}</span>}
      </>
    );
  };
  return (
    <section>
      <h3>{words.t('detail.participants')}</h3>
      {present.length === 0 && <p className="field-none">{words.t('vocabulary.who-none')}</p>}
      <ul className="participants">
        {present.map((member) => (
          <li key={member.id}>
            {who(member, false)}
            <Sources record={record} reports={member.supporters} vocabulary={vocabulary} />
          </li>
        ))}
      </ul>
      {removed.length > 0 && (
        <>
          <h4>{words.t('detail.removed')}</h4>
          <ul className="participants">
            {removed.map((member, i) => (
              <li key={`${member.id} ${i}`}>
                {who(member, true)}
                <Sources record={record} reports={[member.by]} vocabulary={vocabulary} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
