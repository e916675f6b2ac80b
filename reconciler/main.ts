/** Composition root: argv -> command. The only place that builds adapters, and each only for the command that needs it. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { systemClock } from './adapters/clock.ts';
import { run as exec } from './adapters/exec.ts';
import { type Answer, type ExitStatus, problem } from './cli/answer.ts';
import type { CliContext, Io } from './cli/context.ts';
import { present } from './cli/present.ts';
import { type Actions, type GlobalOptions, runProgram } from './cli/program.ts';

const VERSION = packageJson.version;
const interrupt = new AbortController();

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: colorful(process.stdout),
  errColor: colorful(process.stderr),
  interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
};

/** https://no-color.org: set and not empty means none. */
function colorful(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}

function contextOf(options: GlobalOptions): CliContext {
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  return {
    version: VERSION,
    output: options.output,
    configFile: options.config,
    cwd: process.cwd(),
    env,
    io,
    exec,
    clock: systemClock,
    signal: interrupt.signal,
  };
}

/** Every command and its ports, loaded when it is called and not before: the agent at rest carries nothing of the others. */
function actions(options: GlobalOptions): Actions {
  const context = contextOf(options);
  return {
    async init(dir, o) {
      const { init } = await import('./cli/init.ts');
      return init(context, { base: import.meta.url, uuid: randomUUID }, dir, o);
    },
    async hostKeygen(o) {
      const { hostKeygen } = await import('./cli/host-keygen.ts');
      const { generateHostKey } = await import('./adapters/openpgp.ts');
      return hostKeygen(context, { hostname: hostname(), generate: generateHostKey }, o);
    },
    async hostAdd(name, dir, o) {
      const { hostAdd } = await import('./cli/host-add.ts');
      const { readPublicKey } = await import('./adapters/openpgp.ts');
      return hostAdd(context, { read: readPublicKey }, name, dir, o);
    },
  };
}

async function main(): Promise<ExitStatus> {
  const { answer, output } = await runProgram(process.argv.slice(2), VERSION, actions, { out: io.out });
  return interrupt.signal.aborted && answer.kind === 'failed' ? 130 : present(answer, output, io);
}

/** A bug of ours: one line for the user, the stack for whoever asks for it. */
function bug(error: unknown): Answer {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error && process.env.KEDGE_DEBUG === '1' ? { cause: error.stack ?? '' } : {};
  const remedy =
    'This is a bug in Kedge. Run it again with KEDGE_DEBUG=1 and report the command line, what you see, and `kedge --version`.';
  return problem('BUG', message, remedy, stack);
}

/** Waits until everything said has left the process, then ends it whatever is still open. */
function leave(status: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort(signal);
  });
}
for (const stream of [process.stdout, process.stderr]) {
  // The reader has seen enough (`kedge status | head -1`).
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

main()
  .catch((error: unknown) => present(bug(error), process.argv.includes('json') ? 'json' : 'table', io))
  .then(leave);
