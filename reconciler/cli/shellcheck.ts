/** What shellcheck says of the scripts of the catalogue, where it is installed: advice, for it judges style as well as faults. */
import type { FleetReader } from '../agent/fleet-reader.ts';
import { interpreterOf } from '../core/catalogue.ts';
import type { CliContext } from './context.ts';
import { toolEnv } from './tools.ts';

export interface ShellAdvice {
  readonly kind: 'shellcheck';
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
}

const SHELLS = /^(sh|bash|dash|ksh)$/;
/** More of one file is read by nobody. */
const MOST = 20;

export async function shellAdvice(
  context: CliContext,
  reader: Pick<FleetReader, 'bytes' | 'catalogue'>,
): Promise<readonly ShellAdvice[]> {
  const catalogue = await reader.catalogue();
  if (!catalogue.ok || catalogue.value === null) return [];
  const advice: ShellAdvice[] = [];
  for (const file of new Set([...catalogue.value.scripts.values()].map((script) => script.file))) {
    const bytes = await reader.bytes(file);
    const shell = bytes.ok ? shellOf(bytes.value) : null;
    if (!bytes.ok || shell === null) continue;
    const ran = await context.exec({
      argv: ['shellcheck', '--norc', '--format=json1', `--shell=${shell}`, '-'],
      env: toolEnv(context),
      timeoutMs: 30_000,
      input: bytes.value,
      signal: context.signal,
    });
    // Not there, or of no use: `lint` says what it can without it.
    if (ran.end.kind === 'missing') return [];
    advice.push(
      ...commentsOf(ran.stdout)
        .slice(0, MOST)
        .map((comment) => adviceOf(file, comment)),
    );
  }
  return advice;
}

/** Null: no shell that shellcheck knows. */
function shellOf(bytes: Uint8Array): string | null {
  const found = interpreterOf(bytes);
  if ('fault' in found) return null;
  const name = found.program.split('/').at(-1) ?? '';
  const shell = name === 'env' ? (found.argument ?? '') : name;
  return SHELLS.test(shell) ? shell : null;
}

interface Comment {
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

function commentsOf(json: string): readonly Comment[] {
  try {
    const { comments } = JSON.parse(json) as { comments: readonly Comment[] };
    return comments;
  } catch {
    return [];
  }
}

function adviceOf(file: string, { line, code, message }: Comment): ShellAdvice {
  const remedy = `SC${code} in the wiki of shellcheck says why`;
  return { kind: 'shellcheck', file: `${file}:${line}`, message, remedy };
}
