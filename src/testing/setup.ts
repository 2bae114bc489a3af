import { loadGrammar } from '../time/edtf';

// Tests read dates of every form, at once.
await loadGrammar();
