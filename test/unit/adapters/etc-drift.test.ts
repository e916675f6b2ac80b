/** /etc of a real deployment, held against what `ostree admin config-diff` prints of it. */
import assert from 'node:assert/strict';
import { chmod, chown, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { scanEtc } from '../../../reconciler/adapters/etc-drift.ts';
import { OS_NAME, sysroot } from '../../support/ostree.ts';
import { run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

const MARK = { added: 'A', changed: 'M', removed: 'D' } as const;

interface Etc {
  readonly own: string;
  readonly shipped: string;
  scan(limits?: { entries: number; bytes: number }): Promise<string[]>;
  /** As ostree says it, sorted. */
  asked(): Promise<string[]>;
}

/** A deployment whose /usr/etc holds these files. */
async function etc(t: TestContext, files: Readonly<Record<string, string>>): Promise<Etc> {
  const root = await sysroot(t);
  const tree = join(await tempDir(t), 'tree');
  const modules = 'usr/lib/modules/6.1.0-lab';
  const rest = {
    [`${modules}/vmlinuz`]: 'k',
    [`${modules}/initramfs.img`]: 'i',
    'usr/lib/os-release': 'ID=lab\nNAME=Lab\n',
  };
  const shipped = Object.fromEntries(Object.entries(files).map(([path, text]) => [`usr/etc/${path}`, text]));
  for (const [path, text] of Object.entries({ ...rest, ...shipped })) {
    await mkdir(join(tree, path, '..'), { recursive: true });
    if (text.startsWith('->')) await symlink(text.slice(2), join(tree, path));
    else await writeFile(join(tree, path), text);
  }
  for (const folder of ['boot', 'dev', 'proc', 'run', 'sys', 'sysroot', 'var', 'tmp']) await mkdir(join(tree, folder));
  await symlink('sysroot/ostree', join(tree, 'ostree'));
  const commit = (
    await root.ostree('commit', `--repo=${root.repo}`, '-b', 'lab', '--bootable', `--tree=dir=${tree}`)
  ).trim();
  await root.ostree('admin', 'deploy', `--sysroot=${root.dir}`, `--os=${OS_NAME}`, commit);
  const folder = join(root.dir, 'ostree', 'deploy', OS_NAME, 'deploy', `${commit}.0`);
  const [own, brought] = [join(folder, 'etc'), join(folder, 'usr', 'etc')];
  return {
    own,
    shipped: brought,
    async scan(limits) {
      const { changes, isWhole } = await scanEtc(own, brought, limits);
      const lines = changes.map(({ kind, path }) => `${MARK[kind]}    ${path}`);
      return [...lines.toSorted(), ...(isWhole ? [] : ['…'])];
    },
    async asked() {
      const said = await root.ostree('admin', 'config-diff', `--sysroot=${root.dir}`, `--os=${OS_NAME}`);
      return said
        .split('\n')
        .filter((line) => line !== '')
        .toSorted();
    },
  };
}

const FILES = {
  same: 's',
  text: 'a',
  long: 'x'.repeat(200_000),
  mode: 'm',
  owner: 'o',
  link: '->text',
  'link-same': '->text',
  'folder/a': '1',
  'folder/b': '2',
  'gone/deep/x': 'x',
  'gone-file': 'x',
  'to-folder': 'f',
  'to-file/x': 'x',
};

describe('/etc of a deployment', () => {
  it('is as it was brought', async (t) => {
    const made = await etc(t, FILES);
    assert.deepEqual([await made.scan(), await made.asked()], [[], []]);
  });

  it('differs in what ostree says that it differs in', async (t) => {
    const made = await etc(t, FILES);
    const at = (path: string) => join(made.own, path);
    await writeFile(at('text'), 'b');
    await writeFile(at('long'), `${'x'.repeat(199_999)}y`);
    await chmod(at('mode'), 0o600);
    await chown(at('owner'), 1, 1);
    await rm(at('link'));
    await symlink('same', at('link'));
    await chmod(at('folder'), 0o700);
    await writeFile(at('folder/b'), '3');
    for (const path of ['gone', 'gone-file', 'to-folder', 'to-file']) await rm(at(path), { recursive: true });
    await mkdir(at('to-folder/inside'), { recursive: true });
    await writeFile(at('to-file'), 'now a file');
    await mkdir(at('new/deep'), { recursive: true });
    await writeFile(at('new/deep/file'), 'x');
    await mkdir(at('empty'));
    await run('mkfifo', [at('pipe')]);
    const found = await made.scan();
    assert.deepEqual(found, await made.asked());
    assert.equal(found.length, 16);
    // Of what is not looked into, nothing was changed.
    assert.equal(await readFile(at('same'), 'utf8'), 's');
  });

  it('shows a name that would forge a line as one name, which config-diff does not', async (t) => {
    const made = await etc(t, { passwd: 'x' });
    await writeFile(join(made.own, 'x\nM    passwd'), '');
    await writeFile(Buffer.concat([Buffer.from(`${made.own}/`), Buffer.from([0xff, 0x1b])]), '');
    assert.ok((await made.asked()).includes('M    passwd'));
    assert.deepEqual(await made.scan(), ['A    \\xff\\x1b', 'A    x\\x0aM    passwd']);
  });

  it('follows no link out of it, waits for no pipe, and opens no device', async (t) => {
    const made = await etc(t, { folder: '->target', 'target/a': '1', pipe: 'x', device: 'x' });
    const outside = await tempDir(t);
    await writeFile(join(outside, 'secret'), 'x');
    await rm(join(made.own, 'folder'));
    await symlink(outside, join(made.own, 'folder'));
    for (const name of ['pipe', 'device']) await rm(join(made.own, name));
    await run('mkfifo', [join(made.own, 'pipe')]);
    await run('mknod', [join(made.own, 'device'), 'c', '1', '5']);
    assert.deepEqual(await made.scan(), ['M    device', 'M    folder', 'M    pipe']);
  });

  it('is looked at up to a limit of names and of bytes, and says where that was reached', async (t) => {
    const made = await etc(t, FILES);
    await mkdir(join(made.own, 'many'));
    for (let i = 0; i < 30; i++) await writeFile(join(made.own, 'many', String(i)), '');
    const few = await made.scan({ entries: 20, bytes: 1e9 });
    assert.equal(few.at(-1), '…');
    assert.ok(few.length <= 21);
    await rm(join(made.own, 'many'), { recursive: true });
    assert.deepEqual(await made.scan({ entries: 1e6, bytes: 1_000 }), ['…']);
  });
});
