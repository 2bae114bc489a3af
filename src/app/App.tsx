import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { createAddress } from '../state/address';
import { Page } from './Page';

const queries = new QueryClient({
  defaultOptions: {
    // Without a network a question fails at once, and says so, instead of waiting for one.
    queries: { refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
const address = createAddress(window);

/** The whole app: data and address for everything inside. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter window={address.window} useTransitions={false}>
        <Page address={address} />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
