import './app/trusted';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { keepDrawnSizes } from './app/print';
import { reloadIfReleased } from './views/reload';
import './app/base.css';

// A part of the code that cannot be had may be gone with an older release.
addEventListener('vite:preloadError', () => void reloadIfReleased());

keepDrawnSizes();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
