/** The operator's own git and gpg, with the operator's own settings: what `init`, `host` and `plan` run in a clone. */
import { readlinkSync } from 'node:fs';
import type { ExecOutcome } from '../ports/exec.ts';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';

/** These would lead git into another repository than the folder that was named. */
const GIT_PLACES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
];

const INSTALL: Readonly<Record<string, string>> = {
  git: 'Install git (Debian: apt-get install git).',
  gpg: 'Install GnuPG (Debian: apt-get install gnupg).',
  mformat: 'Install mtools (Debian: apt-get install mtools), or make the seed without --image.',
  'ssh-add': 'Install the SSH client (Debian: apt-get install openssh-client).',
};

/** The operator's environment, untranslated, without prompts where nobody sits at a terminal. */
export function toolEnv(context: CliContext): Record<string, string> {
  const env: Record<string, string> = { ...context.env, LC_ALL: 'C', LANGUAGE: 'C', GIT_TERMINAL_PROMPT: '0' };
  for (const name of GIT_PLACES) delete env[name];
  if (context.io.interactive) env.GPG_TTY ??= terminal();
  else for (const name of ['GPG_TTY', 'DISPLAY', 'WAYLAND_DISPLAY']) delete env[name];
  return env;
}

/** gpg asks for a passphrase on this terminal: it cannot find it by itself, since it runs in a session of its own. */
function terminal(): string {
  try {
    return readlinkSync('/proc/self/fd/0');
  } catch {
    return '';
  }
}

export interface ToolOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Its standard output is no text: one character a byte. */
  readonly binary?: true;
  /** Milliseconds. */
  readonly timeoutMs?: number;
  /** Instead of `toolEnv`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool to its end; only a missing tool or a time-out is an answer here. */
export async function tool(
  context: CliContext,
  argv: readonly [string, ...string[]],
  options: ToolOptions = {},
): Promise<Step<ExecOutcome & { readonly code: number }>> {
  const outcome = await context.exec({
    argv,
    env: options.env ?? toolEnv(context),
    timeoutMs: options.timeoutMs ?? 30_000,
    signal: context.signal,
    maxOutput: 16 * 1024 * 1024,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.binary === undefined ? {} : { binary: options.binary }),
  });
  const { end } = outcome;
  const name = argv[0];
  switch (end.kind) {
    case 'exited':
      return { ok: true, value: { ...outcome, code: end.code } };
    case 'missing':
      return {
        ok: false,
        answer: problem('TOOL_MISSING', `${name} could not be started`, INSTALL[name] ?? '', { cause: end.message }),
      };
    case 'timed-out':
      return {
        ok: false,
        answer: problem('TOOL_FAILED', `${argv.join(' ')} did not end in time`, 'Try the same command by hand.', {
          cause: lastLines(outcome),
        }),
      };
    case 'killed':
    case 'aborted':
      return {
        ok: false,
        answer: problem('TOOL_FAILED', `${name} was interrupted`, 'Nothing is half done: run the command again.'),
      };
    default:
      return end satisfies never;
  }
}

/** Like `tool`, for what must succeed: gives stdout. */
export async function mustRun(
  context: CliContext,
  argv: readonly [string, ...string[]],
  remedy: string,
  options: ToolOptions = {},
): Promise<Step<string>> {
  const ran = await tool(context, argv, options);
  if (!ran.ok) return ran;
  if (ran.value.code === 0) return { ok: true, value: ran.value.stdout };
  return {
    ok: false,
    answer: problem('TOOL_FAILED', `${argv.slice(0, 3).join(' ')} … ended with ${ran.value.code}`, remedy, {
      cause: lastLines(ran.value),
    }),
  };
}

export function lastLines(outcome: ExecOutcome, lines = 6): string {
  return `${outcome.stderr}\n${outcome.stdout}`.trim().split('\n').slice(-lines).join('\n');
}
