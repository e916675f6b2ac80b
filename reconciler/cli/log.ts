import type { Log } from '../agent/deps.ts';
import type { Io } from './context.ts';
import { plain } from './render.ts';

/** A log for people at a terminal: warnings and errors, and with `verbose` what happens. */
export function plainLog(io: Pick<Io, 'err'>, verbose: boolean): Log {
  const say =
    (level: string) =>
    (_fields: object, message: string): void =>
      io.err(`${level}${plain(message)}\n`);
  const quiet = (): void => undefined;
  return { debug: quiet, info: verbose ? say('') : quiet, warn: say('warning: '), error: say('error: ') };
}
