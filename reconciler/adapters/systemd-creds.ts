import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';
import type { Sealing, SealKey } from '../ports/sealing.ts';

/** Sealed into the credential: one that was made for something else is refused. */
const NAME = 'host.key';
const TIME_MS = 60_000;

/** `Sealing` by systemd-creds(1) of systemd 250 or later. The key goes through pipes, never through a file or an argument. */
export class SystemdCreds implements Sealing {
  readonly #exec: Exec;
  readonly #env: Readonly<Record<string, string>>;

  constructor(exec: Exec, env: Readonly<Record<string, string>>) {
    this.#exec = exec;
    // Which TPM, and where the machine's secret lies: systemd's own variables.
    const wanted = Object.entries(env).filter(([name]) => /^(PATH|LD_LIBRARY_PATH|SYSTEMD_[A-Z0-9_]+)$/.test(name));
    this.#env = { PATH: '/usr/bin:/bin', ...Object.fromEntries(wanted), LC_ALL: 'C' };
  }

  async seal(plain: string, key: SealKey): Promise<Result<string>> {
    const outcome = await this.#run(['encrypt', `--with-key=${key}`, `--name=${NAME}`, '-', '-'], plain);
    if (isGood(outcome)) return ok(`${outcome.stdout.trimEnd()}\n`);
    const remedy =
      outcome.end.kind === 'missing'
        ? 'Install systemd 250 or later, or name a file with --out that does not end in .cred: the key is then kept in the clear, for root alone.'
        : 'Run it as root; `systemd-creds has-tpm2` says whether there is a TPM, and --with-key=host does without one.';
    return fail(wrong('systemd-creds could not seal the key', outcome, { remedy }));
  }

  async open(file: string): Promise<Result<string>> {
    const outcome = await this.#run(['decrypt', `--name=${NAME}`, file, '-']);
    if (isGood(outcome)) return ok(outcome.stdout);
    const remedy =
      'A sealed key opens on the machine that sealed it alone, by root. Where the machine is another (a new disk, board or TPM), make a new key with `kedge host keygen` and have its public part accepted.';
    return fail(wrong('systemd-creds does not open the private key of this host', outcome, { file, remedy }));
  }

  #run(args: readonly string[], input?: string): Promise<ExecOutcome> {
    return this.#exec({
      argv: ['systemd-creds', ...args],
      env: this.#env,
      timeoutMs: TIME_MS,
      ...(input === undefined ? {} : { input }),
    });
  }
}

function isGood({ end, stdout }: ExecOutcome): boolean {
  return end.kind === 'exited' && end.code === 0 && stdout !== '';
}

/** Nothing of what it printed on standard output: that may be the key. */
function wrong(message: string, { end, stderr }: ExecOutcome, more: { file?: string; remedy: string }): Failure {
  const cause = end.kind === 'missing' ? end.message : stderr.trim().split('\n').slice(-3).join('\n').slice(0, 600);
  return failure('STATE_CORRUPT', message, { ...more, cause });
}
