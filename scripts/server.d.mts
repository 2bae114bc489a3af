import type { Server } from 'node:http';

/**
 * An HTTP server, not yet listening, of the files in the folder `root` and of the app's page at the
 * app's paths; all else is 404. Every answer carries the security headers, nothing outside the
 * folder is ever sent, and no request ends the process. Throws when there is no such folder.
 */
export function createStaticServer(root: string): Server;
