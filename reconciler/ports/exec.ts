/** Runs programs: an argument vector, never a shell; only the environment that is passed; bounded in time and output. */
export interface ExecRequest {
  /** Program (looked up on the `PATH` of `env`, or an absolute path) and its arguments. */
  readonly argv: readonly [string, ...string[]];
  /** The whole environment of the child. Nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Milliseconds; then the whole process group is ended (SIGTERM, and SIGKILL two seconds later). */
  readonly timeoutMs: number;
  /** Bytes kept of each stream: the last ones. `LIMITS.toolOutputBytes` where absent. */
  readonly maxOutput?: number;
  /** `stdout` has one character a byte (Latin-1), for what is no text. */
  readonly binary?: true;
  /** Written to standard input, which is then closed. */
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** Run as this user, without other groups; as the caller where absent. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Every line as it comes, without its line end. Lines longer than 64 KiB come in pieces. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** How the program ended. `missing`: it could not be started at all (not found, not executable, no such folder). */
export type ExecEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'missing'; readonly message: string };

export interface ExecOutcome {
  readonly end: ExecEnd;
  readonly stdout: string;
  readonly stderr: string;
  /** A stream was longer than `maxOutput` and lost its beginning. */
  readonly truncated: boolean;
}

/** Never rejects: whatever happens to the program is an outcome. */
export type Exec = (request: ExecRequest) => Promise<ExecOutcome>;

/** Runs a program where the user sits: it has the terminal, and no time limit. `output`: where its standard output goes. */
export type ExecHere = (
  request: Pick<ExecRequest, 'argv' | 'env' | 'cwd'> & { readonly output: 'stdout' | 'stderr' },
) => Promise<ExecEnd>;
