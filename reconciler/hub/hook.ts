/**
 * How git asks the hub about a push: a pre-receive hook (githooks(5)) that sends what it was told over descriptor 3, which
 * http-backend and receive-pack inherit, and takes the answer. git skips a hook that it cannot run, so it is looked at first.
 */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, open, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import { isCommitId } from '../core/names.ts';
import type { Push, RefChange } from '../ports/hub.ts';

/** Of the hook's words: thousands of refs. */
const ASKED_BYTES = 1024 * 1024;
const NOTHING = '0'.repeat(40);

const HOOK = `#!/bin/sh
# Written by kedge hub, which reads the other end of descriptor 3 and answers. Without an answer nothing is taken.
{ printf 'quarantine %s\\n' "$GIT_QUARANTINE_PATH" && cat && printf 'end\\n'; } >&3 2>/dev/null || {
  echo 'kedge: this push did not come through the hub, and is refused' >&2
  exit 1
}
while IFS= read -r answer <&3; do
  case "$answer" in
    accept) exit 0 ;;
    refuse) exit 1 ;;
    'say '*) printf '%s\\n' "\${answer#say }" >&2 ;;
  esac
done
echo 'kedge: the hub gave no answer, and the push is refused' >&2
exit 1
`;

/** The folder that git is to take hooks from. */
export function hooksFolder(root: string): string {
  return join(root, '.kedge', 'hooks');
}

/** Writes the hook where no half of it is ever seen. */
export async function writeHook(root: string): Promise<Result<string>> {
  const folder = hooksFolder(root);
  const path = join(folder, 'pre-receive');
  try {
    await mkdir(folder, { recursive: true });
    await chmod(dirname(folder), 0o700);
    const beside = `${path}.${randomBytes(4).toString('hex')}`;
    const file = await open(beside, 'wx', 0o755);
    try {
      await file.writeFile(HOOK);
      await file.chmod(0o755);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    return fail('STATE_CORRUPT', `The hook that judges pushes cannot be written (${path}).`, {
      cause: error instanceof Error ? error.message : String(error),
      remedy: 'Name a folder that this user may write with --root.',
    });
  }
  const fault = await hookFault(root);
  return fault === null ? ok(folder) : fail(failure('STATE_CORRUPT', fault, { file: path, remedy: REMEDY }));
}

const REMEDY =
  'Restart the hub, which writes its hook anew; a file system that is mounted noexec cannot hold it: move --root.';

/** Why git would not run the hook, or would run another one; null: it is as it was written. */
export async function hookFault(root: string): Promise<string | null> {
  const path = join(hooksFolder(root), 'pre-receive');
  try {
    // As git itself looks: access(2), which says no on a file system without execution too.
    await access(path, constants.X_OK);
    if ((await readFile(path, 'utf8')) === HOOK) return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `the hook that judges pushes cannot be run (${code})`;
  }
  return 'the hook that judges pushes is not as the hub wrote it';
}

/** What the hook says; null where that is not what a hook of ours can say of a push to this repository. */
export function readAsked(text: string, repository: string, dir: string): Push | null {
  const [first = '', ...lines] = text.split('\n');
  const place = /^quarantine (.*)$/.exec(first)?.[1];
  if (place === undefined) return null;
  // Whatever links the way to the repository leads through.
  const quarantine = place === '' ? null : join(dir, 'objects', basename(place));
  if (quarantine !== null && basename(dirname(place)) !== 'objects') return null;
  const changes: RefChange[] = [];
  for (const line of lines) {
    const [, before = '', after = '', ref = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (\S+)$/.exec(line) ?? [];
    if (!isCommitId(before) || !isCommitId(after)) return null;
    changes.push({ ref, before: before === NOTHING ? null : before, after: after === NOTHING ? null : after });
  }
  return changes.length === 0 ? null : { repository, quarantine, changes };
}

export interface HookAnswer {
  readonly taken: boolean;
  /** For the person who pushes; '' where there is nothing to say. */
  readonly text: string;
}

/** Waits for the hook's question and answers it. */
export function answerHook(
  channel: Duplex,
  where: { readonly repository: string; readonly dir: string },
  judge: (push: Push) => Promise<HookAnswer>,
): void {
  let asked = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    asked = Buffer.concat([asked, chunk]);
    const whole = asked.subarray(-5).toString('latin1') === '\nend\n';
    if (!whole && asked.length <= ASKED_BYTES) return;
    channel.removeListener('data', take);
    channel.resume();
    const push = whole ? readAsked(asked.toString('utf8', 0, asked.length - 5), where.repository, where.dir) : null;
    const answer =
      push === null ? Promise.resolve(no('a push of this form is not taken (SHA-1 ids only)')) : judge(push);
    answer
      .catch(() => no('the hub failed to judge this push; its log says why'))
      .then(({ taken, text }) => channel.end(`${said(text)}${taken ? 'accept' : 'refuse'}\n`));
  };
  channel.on('error', () => undefined);
  channel.on('data', take);
}

function no(why: string): HookAnswer {
  return { taken: false, text: `kedge: ${why}` };
}

/** Each line as the hook passes it on. Nothing in it can be taken for a verdict. */
function said(text: string): string {
  if (text === '') return '';
  const lines = text.replace(/\n+$/, '').split('\n');
  return lines.map((line) => `say ${line.replaceAll(/[^\P{Cc}\t]/gu, '?')}\n`).join('');
}
