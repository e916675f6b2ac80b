import type { ScriptBounds } from '../core/catalogue.ts';
import type { Nonce } from '../core/run-request.ts';

/** One script to be run once. Everything that it is given, it is given here. */
export interface RunJob {
  readonly id: Nonce;
  /** For people and for the name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of its first line. */
  readonly interpreter: { readonly program: string; readonly argument: string | null };
  /** Behind the script's own name. Each is one word. */
  readonly argv: readonly string[];
  /** Besides PATH, HOME, USER, LANG, KEDGE_RUN and KEDGE_SCRIPT. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly user: string;
  readonly timeoutMs: number;
  readonly bounds: ScriptBounds;
}

export interface OutputPart {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
}

export type RunEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'too-much-output' }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'aborted' }
  /** Nothing of it ran. */
  | { readonly kind: 'not-started'; readonly message: string };

/** Runs scripts, each as its user, within its bounds, out of a private folder in memory. */
export interface Runner {
  /** `systemd-run (systemd 252)`, `cgroup v1`. */
  readonly description: string;
  /** Why nothing can be run on this host now; null: it can. */
  fault(): Promise<string | null>;
  /**
   * Never rejects. When it is back, everything that the script had started is gone: background processes too. Output comes as it is
   * written, `bounds.outputBytes` of both streams together at most. When the signal is aborted all of it is killed.
   */
  run(job: RunJob, onOutput: (part: OutputPart) => void, signal: AbortSignal): Promise<RunEnd>;
  /** Kills and clears away what runs of a process that is gone have left. */
  recover(): Promise<void>;
}
