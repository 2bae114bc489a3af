import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Page } from './Page';

const router = createBrowserRouter([{ path: '*', element: <Page /> }]);
const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

/** The whole app: data and address for everything inside. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
