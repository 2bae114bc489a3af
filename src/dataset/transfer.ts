/** Why a file could not be had at all. Only `network` and `not-data` may pass by themselves. */
export const loadProblems = ['unknown-dataset', 'not-found', 'network', 'not-data'] as const;
/** One of {@link loadProblems}. */
export type LoadProblem = (typeof loadProblems)[number];

/** Thrown when a file could not be had, so that whoever asked can try again or show it. */
export class LoadError extends Error {
  /** Why; `not-data` when a web page came in the place of a file. */
  readonly code: LoadProblem;
  /** The dataset id or address that was asked for. */
  readonly subject: string;

  constructor(code: LoadProblem, subject: string, cause?: unknown) {
    super(`${code}: ${subject}`, { cause });
    this.name = 'LoadError';
    this.code = code;
    this.subject = subject;
  }
}

/** How much of a file has come. */
export type Progress = {
  /** Bytes that came so far, after any compression of the line. */
  readonly received: number;
  /** Bytes of the whole file; null where the server does not say, or says it of a compressed form. */
  readonly total: number | null;
};

/** How a file is fetched. */
export type TransferOptions = {
  /** Ends the transfer; the result then is rejected with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** Told of every piece that came. */
  readonly onProgress?: (progress: Progress) => void;
  /** What fetches; the browser's own, but for tests. */
  readonly fetcher?: typeof fetch;
};

const size = ({ headers }: Response): number | null => {
  const length = Number(headers.get('Content-Length') ?? NaN);
  return headers.has('Content-Encoding') || !Number.isFinite(length) ? null : length;
};

/** The text of a response, told piece by piece. */
async function readPieces(
  response: Response,
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const total = size(response);
  onProgress({ received: 0, total });
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let received = 0;
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    received += piece.value.byteLength;
    text += decoder.decode(piece.value, { stream: true });
    onProgress({ received, total });
  }
  return text + decoder.decode();
}

/**
 * The text of a file on this origin. Throws a {@link LoadError} when it cannot be had; a web page that
 * comes in its place, as from a network that wants a log-in first or a host with a page for every
 * address, is such a case.
 */
export async function fetchText(url: string, options: TransferOptions = {}): Promise<string> {
  const { signal, onProgress = () => undefined, fetcher = fetch } = options;
  let response: Response;
  let text: string;
  try {
    response = await fetcher(url, signal ? { signal } : {});
    text = response.ok ? await readPieces(response, onProgress) : '';
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw new LoadError('network', url, cause);
  }
  if (response.status === 404) throw new LoadError('not-found', url);
  if (!response.ok) throw new LoadError('network', url, response.status);
  const page = /^text\/html\b/i.test(response.headers.get('Content-Type') ?? '');
  if (page || /^\s*<(?:!doctype|html)\b/i.test(text)) throw new LoadError('not-data', url);
  return text;
}

/** A JSON file on this origin, parsed and not checked. Throws as {@link fetchText} does, and `not-data` when it is no JSON. */
export async function fetchJson(url: string, options: TransferOptions = {}): Promise<unknown> {
  const text = await fetchText(url, options);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError('not-data', url, cause);
  }
}
