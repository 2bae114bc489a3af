import fc from 'fast-check';
import { loadGrammar } from '../time/edtf';

// The same random cases on every run, so that a failure is never luck; `SEED=7 npm run unit` tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260101) });

// Tests read dates of every form, at once.
await loadGrammar();
