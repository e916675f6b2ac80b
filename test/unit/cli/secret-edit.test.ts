import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import type { CliContext } from '../../../reconciler/cli/context.ts';
import { editInMemory, fromText, toText } from '../../../reconciler/cli/secret-edit.ts';
import type { ExecHere } from '../../../reconciler/ports/exec.ts';
import { tempDir } from '../../support/temp.ts';
import { fakeContext } from './support.ts';

const disk = await tempDir({ after });
const NAMED = fakeContext({ env: { EDITOR: 'ed' } });

test('off a terminal vi is not started, which would draw the values into what keeps the output', async (t) => {
  const memory = await mkdtemp('/dev/shm/kedge-test-edit-');
  t.after(() => rm(memory, { recursive: true }));
  const started: string[] = [];
  const editor: ExecHere = async ({ argv }) => {
    started.push(argv[0]);
    return { kind: 'exited', code: 0 };
  };
  const edit = (context: CliContext) => editInMemory(context, editor, 'db', 'password: sesame\n', [memory]);
  const refused = await edit(fakeContext());
  assert.ok(!refused.ok);
  assert.match(refused.answer.failures[0].message, /nobody sits at a terminal/);
  assert.match(refused.answer.failures[0].remedy, /kedge secret set/);
  assert.deepEqual(await readdir(memory), []);
  const { io } = fakeContext();
  assert.ok((await edit(fakeContext({ io: { ...io, interactive: true } }))).ok);
  assert.ok((await edit(NAMED)).ok, 'an editor that was named needs no terminal: it may be a script');
  assert.deepEqual(started, ['vi', 'ed']);
});

test('where no folder is in memory nothing is edited, and nothing written', async () => {
  const never = async () => assert.fail('an editor was started');
  const edited = await editInMemory(NAMED, never, 'db', 'password: sesame\n', ['', 'relative', disk, '/nonexistent']);
  assert.ok(!edited.ok);
  assert.match(edited.answer.failures[0].message, /no folder in memory/);
  assert.deepEqual(await readdir(disk), []);
});

test('what is shown comes back as it was', () => {
  const values = new Map(
    Object.entries({
      plain: 'a',
      number: '17',
      no: 'no',
      lines: 'a\n\nb\n',
      open: 'a\nb',
      blanks: '  x ',
      quotes: `'"`,
      hash: 'a # b',
      tab: 'a\tb',
    }).map(([key, text]) => [key, Buffer.from(text)]),
  );
  const text = toText(values);
  assert.ok(text.ok);
  const back = fromText(text.value);
  assert.ok(back.ok, text.value);
  const sorted = (all: ReadonlyMap<string, Uint8Array>) =>
    [...all].map(([key, value]) => [key, Buffer.from(value).toString()]).sort();
  assert.deepEqual(sorted(back.value), sorted(values));
});

test('what a killed command left in memory goes with the next edit, and what another one works in stays', async (t) => {
  const memory = await mkdtemp('/dev/shm/kedge-test-edit-');
  t.after(() => rm(memory, { recursive: true }));
  // No process has a number above the kernel's largest, 2^22.
  const left = ['kedge-secret-9999999-abc', `kedge-secret-${process.pid}-abc`, 'kedge-secret-x', 'other'];
  for (const name of left) await mkdir(join(memory, name));
  let seen: readonly string[] = [];
  const editor = async () => {
    seen = await readdir(memory);
    return { kind: 'exited', code: 0 } as const;
  };
  const edited = await editInMemory(NAMED, editor, 'db', 'password: sesame\n', [memory]);
  assert.ok(edited.ok);
  assert.equal(edited.value, 'password: sesame\n');
  assert.equal(seen.length, left.length, 'one of them went, and one came');
  assert.deepEqual((await readdir(memory)).sort(), left.slice(1).sort());
});

test('vim keeps nothing of it elsewhere, under whatever name it is started', async (t) => {
  const memory = await mkdtemp('/dev/shm/kedge-test-edit-');
  t.after(() => rm(memory, { recursive: true }));
  const bin = await tempDir(t);
  for (const [link, program] of [
    ['vi', 'vim.basic'],
    ['editor', 'nvim'],
    ['nano', 'nano.real'],
  ] as const) {
    await writeFile(join(bin, program), '');
    await symlink(program, join(bin, link));
  }
  const argvOf = async (env: Readonly<Record<string, string>>) => {
    let argv: readonly string[] = [];
    const editor = async (request: { readonly argv: readonly string[] }) => {
      argv = request.argv;
      return { kind: 'exited', code: 0 } as const;
    };
    const { io } = fakeContext();
    const context = {
      ...fakeContext(),
      io: { ...io, interactive: true },
      env: { PATH: `/nonexistent:${bin}`, ...env },
    };
    assert.ok((await editInMemory(context, editor, 'db', 'password: sesame\n', [memory])).ok);
    return argv.slice(0, -1);
  };
  const nothing = ['-n', '-i', 'NONE', '-c', 'set nobackup nowritebackup noundofile viminfo='];
  assert.deepEqual(await argvOf({}), ['vi', ...nothing]);
  assert.deepEqual(await argvOf({ EDITOR: 'editor -f' }), ['editor', '-f', ...nothing]);
  assert.deepEqual(await argvOf({ EDITOR: 'vi', VISUAL: `${bin}/vi` }), [`${bin}/vi`, ...nothing]);
  assert.deepEqual(await argvOf({ EDITOR: '/nonexistent/nvim' }), ['/nonexistent/nvim', ...nothing]);
  assert.deepEqual(await argvOf({ EDITOR: 'nano' }), ['nano']);
});

const vi = await realpath('/usr/bin/vi').catch(() => '');

test('a real vim leaves no trace, though its settings ask for undo files and backups', {
  skip: !basename(vi).startsWith('vim.') || vi.endsWith('.tiny'),
}, async (t) => {
  const memory = await mkdtemp('/dev/shm/kedge-test-edit-');
  t.after(() => rm(memory, { recursive: true }));
  const home = await tempDir(t);
  for (const dir of ['undo', 'backup', 'swap']) await mkdir(join(home, dir));
  const settings = `set nocompatible undofile undodir=${home}/undo backup backupdir=${home}/backup directory=${home}/swap\n`;
  await writeFile(join(home, '.vimrc'), settings);
  const env = { PATH: '/usr/bin:/bin', HOME: home, TERM: 'dumb', EDITOR: 'vi --not-a-term' };
  const editor = async ({ argv: [program, ...args] }: { readonly argv: readonly [string, ...string[]] }) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'ignore', 'ignore'], timeout: 20_000 });
    child.stdin.end('dd:wq\r');
    const [code] = (await once(child, 'close')) as [number | null];
    return { kind: 'exited', code: code ?? 1 } as const;
  };
  const edited = await editInMemory({ ...fakeContext(), env }, editor, 'db', 'one: sesame\ntwo: b\n', [memory]);
  assert.ok(edited.ok, JSON.stringify(edited));
  assert.equal(edited.value, 'two: b\n');
  assert.deepEqual((await readdir(home, { recursive: true })).sort(), ['.vimrc', 'backup', 'swap', 'undo']);
});
