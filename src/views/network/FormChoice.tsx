import { netForms, type NetForm } from '../../filters/filters';
import { useText } from '../../i18n/useText';

type Props = {
  /** How the network is drawn. */
  readonly form: NetForm;
  /** How it would be where nobody says. */
  readonly usual: NetForm;
  /** Draws it so; null for what its size asks for. */
  readonly onChoose: (form: NetForm | null) => void;
};

/** Chooses how the network is drawn. */
export function FormChoice({ form, usual, onChoose }: Props) {
  const { t } = useText();
  return (
    <select
      className="network-form"
      data-furniture
      aria-label={t('network.form')}
      title={t(`network.form-${form}-hint`)}
      value={form}
      onChange={({ target }) => {
        const chosen = netForms.find((one) => one === target.value);
        onChoose(chosen === undefined || chosen === usual ? null : chosen);
      }}
    >
      {netForms.map((one) => (
        <option key={one} value={one}>
          {t(`network.form-${one}`)}
        </option>
      ))}
    </select>
  );
}
