import { useNavigate, useNavigationType } from 'react-router';

/** The ways of a page on which no dataset is shown. */
export type Go = {
  /** Whether the reader came here by a link on a page of the app. */
  readonly arrived: boolean;
  /** Goes to an address of the app, as one step of the history. */
  readonly to: (address: string) => void;
  /** Puts an address in the place of this one. */
  readonly replace: (address: string) => void;
};

/** The ways of a page on which no dataset is shown, and so no `LinkState` says them. */
export function useGo(): Go {
  const navigate = useNavigate();
  return {
    arrived: useNavigationType() === 'PUSH',
    to: (address) => void navigate(address),
    replace: (address) => void navigate(address, { replace: true }),
  };
}
