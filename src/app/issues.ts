import { later } from '../views/later';

/** What a file got wrong, fetched when it is first told: most files are whole. */
export const LaterIssues = later(() => import('./IssueList').then((module) => module.IssueList));
