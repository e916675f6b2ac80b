/** The values of a secret in an editor: as YAML, in a folder in memory that is gone afterwards. */
import { lstat, mkdtemp, open, readdir, readFile, realpath, rm, statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import type { SecretValues } from '../core/secret.ts';
import { readYaml } from '../core/yaml.ts';
import type { ExecHere } from '../ports/exec.ts';
import { problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { VALUE_MOST } from './secret-clone.ts';

const IN_MEMORY: ReadonlySet<number> = new Set([0x0102_1994, 0x8584_58f6]);

/** What is not text cannot be edited. */
export function toText(values: SecretValues): Step<string> {
  const texts: Record<string, string> = {};
  for (const [key, bytes] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!Buffer.from(text).equals(bytes) || /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) {
      return {
        ok: false,
        answer: usage(`the value \`${key}\` is not text`, 'Set it from a file: kedge secret set NAME KEY --file FILE'),
      };
    }
    texts[key] = text;
  }
  return { ok: true, value: stringify(texts, { lineWidth: 0 }) };
}

/** Says where it is wrong, and never what stands there. */
export function fromText(text: string): Step<SecretValues> {
  const places: string[] = [];
  const root = readYaml(Buffer.from(text), (at) => places.push(`line ${at.line}, column ${at.column}`));
  const refuse = (where: string): Step<never> => ({
    ok: false,
    answer: usage(
      `what was saved is not a map of names to texts (${where}); nothing was changed`,
      'One line a value: `token: "…"`; numbers in quotes; longer ones behind `name: |`.',
    ),
  });
  if (root?.kind !== 'map' || places.length > 0) return refuse(places[0] ?? 'as a whole');
  const values = new Map<string, Uint8Array>();
  for (const [key, { value, at }] of root.entries) {
    const where = `line ${at.line}`;
    if (value.kind !== 'string' || value.value === '' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(key))
      return refuse(where);
    values.set(key, Buffer.from(value.value));
  }
  return values.size === 0 ? refuse('it is empty') : { ok: true, value: values };
}

/** Where an editor may write: the first of these that is in memory is taken. */
export function editFolders(env: Readonly<Record<string, string>>): readonly string[] {
  return [env.XDG_RUNTIME_DIR ?? '', '/dev/shm'];
}

/**
 * In `$VISUAL`, `$EDITOR`, or on a terminal vi: elsewhere vi would draw the values into whatever keeps the output. Refused where nothing in
 * memory can be had: an editor would leave it on the disk.
 */
export async function editInMemory(
  context: CliContext,
  runHere: ExecHere,
  name: string,
  text: string,
  folders: readonly string[] = editFolders(context.env),
): Promise<Step<string>> {
  const editor = await editorOf(context);
  if (editor === null) {
    const message = 'nobody sits at a terminal, where vi would be started, and neither VISUAL nor EDITOR is set';
    return { ok: false, answer: usage(message, 'Give a value by standard input: `kedge secret set NAME KEY`.') };
  }
  const parent = await memoryFolder(folders);
  if (parent === null) {
    const message = 'there is no folder in memory (tmpfs) to edit it in, and on a disk it would leave traces';
    return {
      ok: false,
      answer: usage(message, 'Set XDG_RUNTIME_DIR to a tmpfs of yours, or use `kedge secret set` with standard input.'),
    };
  }
  await removeLeft(parent);
  const folder = await mkdtemp(join(parent, `${FOLDER}${process.pid}-`));
  const file = join(folder, `${name}.yaml`);
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text);
    await handle.close();
    const end = await runHere({
      argv: [...editor, file],
      env: context.env,
      cwd: folder,
      output: 'stderr',
    });
    if (end.kind !== 'exited' || end.code !== 0) {
      const cause = end.kind === 'exited' ? `status ${end.code}` : end.kind;
      return {
        ok: false,
        answer: problem(
          'TOOL_FAILED',
          'the editor did not end well; nothing was changed',
          'Set VISUAL or EDITOR to one that is installed.',
          { cause },
        ),
      };
    }
    const facts = await lstat(file).catch(() => null);
    if (facts?.isFile() !== true || facts.size > 2 * VALUE_MOST) {
      return {
        ok: false,
        answer: usage('what was saved is no file, or too long; nothing was changed', 'A secret holds 256 KiB at most.'),
      };
    }
    return { ok: true, value: await readFile(file, 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const FOLDER = 'kedge-secret-';

/** Of commands that were killed while the editor was open. */
async function removeLeft(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^kedge-secret-([0-9]+)-[^/]+$/.exec(name)?.[1];
    if (pid === undefined) continue;
    const facts = await lstat(join(parent, name)).catch(() => null);
    const isOurs = facts?.isDirectory() === true && facts.uid === process.getuid?.();
    if (isOurs && (await lstat(`/proc/${pid}`).catch(() => null)) === null) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function memoryFolder(folders: readonly string[]): Promise<string | null> {
  for (const path of folders) {
    const facts = path.startsWith('/') ? await statfs(path).catch(() => null) : null;
    if (facts !== null && IN_MEMORY.has(facts.type >>> 0)) return path;
  }
  return null;
}

/**
 * Without a shell. Vim is told to keep nothing of it elsewhere, whatever it is called here (`vi` and `editor` are links to it on Debian),
 * and once its own settings are read: undo files, backups and registers would land in the home folder. Null where none was named and
 * nobody sees one.
 */
async function editorOf({ env, io }: CliContext): Promise<readonly [string, ...string[]] | null> {
  const named = env.VISUAL || env.EDITOR || (io.interactive ? 'vi' : '');
  const [program, ...args] = named.split(/\s+/).filter((word) => word !== '');
  if (program === undefined) return null;
  const isVim = [program, await programOf(program, env.PATH ?? '')].some((path) => VIM.test(basename(path)));
  return [program, ...args, ...(isVim ? KEEP_NOTHING : [])];
}

/** nvim, gvim, vim.basic, vimx. */
const VIM = /^[a-z]?vimx?(\.|$)/;
const KEEP_NOTHING = ['-n', '-i', 'NONE', '-c', 'set nobackup nowritebackup noundofile viminfo='];

/** Where it leads, behind all links; the name itself where it is not found. */
async function programOf(program: string, path: string): Promise<string> {
  const places = program.includes('/') ? [program] : path.split(':').map((folder) => join(folder, program));
  for (const place of places) {
    const found = await realpath(place).catch(() => null);
    if (found !== null) return found;
  }
  return program;
}
