import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { Page } from './Page';

const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

/** The whole app: data and address for everything inside. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter useTransitions={false}>
        <Page />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
