import { useUncovered } from './useUncovered';

/** The page where the words themselves could not be had: so these stand here, in both languages. */
export function Speechless({ onRetry }: { readonly onRetry: () => void }) {
  useUncovered();
  return (
    <main className="failure">
      <p role="alert">Parley could not be loaded. · Не вдалося завантажити Parley.</p>
      <button type="button" onClick={onRetry}>
        Try again · Спробувати ще раз
      </button>
    </main>
  );
}
