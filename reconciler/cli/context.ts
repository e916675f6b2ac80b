import type { Clock } from '../ports/clock.ts';
import type { Exec } from '../ports/exec.ts';

/** Where a command's words go: data on stdout, everything else on stderr. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Standard output is a terminal that takes colours, and NO_COLOR is not set. */
  readonly color: boolean;
  /** The same for standard error. */
  readonly errColor: boolean;
  /** Somebody sits at a terminal and can be asked (standard input and error are one). */
  readonly interactive: boolean;
}

/** What every command gets. Ports that only some commands need come as arguments of their own. */
export interface CliContext {
  readonly version: string;
  readonly output: 'table' | 'json';
  /** `--config`, or /etc/kedge/host.yaml. */
  readonly configFile: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly io: Io;
  readonly exec: Exec;
  readonly clock: Clock;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}
