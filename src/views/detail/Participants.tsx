import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { roleOf, type Member } from '../../model/resolve';
import type { AxisTime } from '../../time/interval';
import { sideColor } from '../color';
import { Name } from './Name';
import { Open, type Opening } from './Open';
import { Sources } from './Sources';
import { titleAt } from './title';

/** What the participants of an event get. */
export type ParticipantsProps = {
  /** The event. */
  readonly row: EventRow;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** How an actor named answers to a reader. */
  readonly opening: Opening;
};

/** Who took part and as what, each with the sources that name them; then those whom a later report took out. */
export function Participants({ row, vocabulary, opening }: ParticipantsProps) {
  const words = useText();
  const { event, reports } = row;
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
          style={{ background: sideColor(actor?.side ?? null, vocabulary.sides) }}
          aria-hidden
        />
        <Open
          to={{ type: 'actor', id: member.id }}
          name={actor?.name ?? null}
          className={gone ? 'name name-gone' : 'name'}
          opening={opening}
        />{' '}
        <span className="field-role">
          {roles.map((role) => words.t(`vocabulary.role-${role}`)).join(' → ')}
        </span>
        {title && (
          <span className="field-title">
            <Name text={title.text} />
          </span>
        )}
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
            <Sources {...{ reports, vocabulary }} supporters={member.supporters} />
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
                <Sources {...{ reports, vocabulary }} supporters={[member.by]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
