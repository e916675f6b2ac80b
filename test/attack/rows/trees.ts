/** Trees that mean one thing to git and another to a disk. */
import type { LineAttack, LineControl } from '../attack.ts';
import type { LineBench, TreeEntry } from '../support/line-bench.ts';

const UNSAFE = { code: 'TREE_UNSAFE', git: 'good' } as const;
/** Git's own check knows it too. */
const KNOWN = { onFetch: 'SOURCE_CORRUPT' } as const;

function adding(entry: (bench: LineBench) => Promise<TreeEntry>): Pick<LineAttack, 'make'> {
  return { make: async (bench) => bench.forged('ops', { tree: await bench.treeWith(await entry(bench)) }) };
}

/** A file of this name at the root. */
function named(name: string | Buffer): Pick<LineAttack, 'make'> {
  return adding(async (bench) => ['100644', name, await bench.blob('x')]);
}

export const TREES: readonly LineAttack[] = [
  {
    name: 'a symbolic link out of the repository',
    ...UNSAFE,
    path: 'link',
    ...adding(async (b) => ['120000', 'link', await b.blob('/etc/passwd')]),
  },
  {
    name: 'a bundle folder that is a symbolic link',
    ...UNSAFE,
    path: 'bundles2',
    ...adding(async (b) => ['120000', 'bundles2', await b.blob('../..')]),
  },
  {
    name: 'a script of the catalogue that is a symbolic link',
    ...UNSAFE,
    path: 'scripts/run.sh',
    ...adding(async (b) => ['40000', 'scripts', await b.tree(['120000', 'run.sh', await b.blob('/bin/sh')])]),
  },
  { name: 'a submodule (gitlink)', ...UNSAFE, path: 'module', ...adding(async (b) => ['160000', 'module', b.anchor]) },
  {
    name: 'a submodule with a .gitmodules that runs a command',
    ...UNSAFE,
    path: 'sub',
    onFetch: 'SOURCE_CORRUPT',
    make: async (b) => {
      const modules = await b.blob('[submodule "x"]\n\tpath = sub\n\turl = -u./payload\n\tupdate = !sh\n');
      return b.forged('ops', {
        tree: await b.treeWith(['100644', '.gitmodules', modules], ['160000', 'sub', b.anchor]),
      });
    },
  },
  { name: 'an odd mode (0664)', ...UNSAFE, path: 'odd', ...adding(async (b) => ['100664', 'odd', await b.blob('x')]) },
  {
    name: 'a set-uid mode (4755)',
    ...UNSAFE,
    path: 'suid',
    ...adding(async (b) => ['104755', 'suid', await b.blob('x')]),
  },
  {
    name: 'a mode with a leading zero',
    ...UNSAFE,
    ...KNOWN,
    ...adding(async (b) => ['0100644', 'zero', await b.blob('x')]),
  },
  {
    name: 'a folder called .git',
    ...UNSAFE,
    ...KNOWN,
    path: '.git',
    ...adding(async (b) => ['40000', '.git', await b.tree(['100644', 'config', await b.blob('x')])]),
  },
  { name: '`.GIT. `, which is .git to NTFS', ...UNSAFE, ...KNOWN, ...named('.GIT. ') },
  { name: '`GIT~1`, which is .git to FAT', ...UNSAFE, ...KNOWN, ...named('GIT~1') },
  { name: '`.g\\u200cit`, which is .git to HFS+', ...UNSAFE, ...KNOWN, ...named('.g\u200cit') },
  { name: '`..`', ...UNSAFE, ...KNOWN, path: '..', ...named('..') },
  { name: '`.`', ...UNSAFE, ...KNOWN, path: '.', ...named('.') },
  { name: 'an empty name', ...UNSAFE, ...KNOWN, ...named('') },
  { name: 'a name with a slash', ...UNSAFE, ...KNOWN, ...named('a/b') },
  { name: '`..\\x`, which climbs up in a clone on Windows', ...UNSAFE, ...named('..\\x') },
  { name: 'a name with a control character, for the terminal of who reads it', ...UNSAFE, ...named('a\x1b[2J') },
  { name: 'a name that turns the direction of text', ...UNSAFE, ...named('a\u202egpj.sh') },
  { name: 'a name that is not UTF-8', ...UNSAFE, ...named(Buffer.from([0x61, 0xff])) },
  { name: 'the same name twice', ...UNSAFE, ...KNOWN, path: 'README.md', ...named('README.md') },
  { name: 'a file and a folder of one name', ...UNSAFE, ...KNOWN, path: 'docs', ...named('docs') },
  { name: 'two names that differ by case alone', ...UNSAFE, path: 'readme.md', ...named('readme.md') },
  {
    name: 'an order that is not the canonical one',
    ...UNSAFE,
    ...KNOWN,
    says: /canonical order/,
    async make(b) {
      const id = await b.blob('x');
      return b.forged('ops', { tree: await b.tree(['100644', 'b', id], ['100644', 'a', id]) });
    },
  },
  { name: 'an empty folder', ...UNSAFE, path: 'empty', ...adding(async (b) => ['40000', 'empty', await b.tree()]) },
  {
    name: 'a path deeper than any fleet needs',
    ...UNSAFE,
    says: /deeper/,
    make: (b) => b.commit('ops', { [`${'d/'.repeat(20)}file`]: 'x' }),
  },
  {
    name: 'a file where a folder is meant (blob named as a tree)',
    code: 'SOURCE_CORRUPT',
    git: 'good',
    path: 'folder',
    ...adding(async (b) => ['40000', 'folder', await b.blob('x')]),
  },
  {
    name: 'a folder where a file is meant (tree named as a blob)',
    code: 'SOURCE_CORRUPT',
    git: 'good',
    path: 'file',
    ...adding(async (b) => ['100644', 'file', await b.tree(['100644', 'a', await b.blob('x')])]),
  },
  {
    name: 'a blob that is not there',
    code: 'SOURCE_CORRUPT',
    git: 'good',
    path: 'lost',
    ...adding(async () => ['100644', 'lost', 'e'.repeat(40)]),
  },
  {
    name: 'a tree that repeats itself ten billion times',
    code: 'SOURCE_TOO_LARGE',
    git: 'good',
    async make(b) {
      const id = await b.blob('x');
      let tree = await b.tree(...[...'abcdefghij'].map((name): TreeEntry => ['100644', name, id]));
      for (let i = 0; i < 9; i++)
        tree = await b.tree(...[...'abcdefghij'].map((name): TreeEntry => ['40000', name, tree]));
      return b.forged('ops', { tree: await b.treeWith(['40000', 'bomb', tree]) });
    },
  },
  {
    name: 'a file larger than the limit in force',
    code: 'SOURCE_TOO_LARGE',
    git: 'good',
    path: 'bundles/web/big',
    make: (b) => b.commit('ops', { 'bundles/web/big': 'x'.repeat(1024 * 1024 + 1) }),
  },
];

export const TREES_CONTROL: LineControl = {
  name: 'folders, a script that may be run, dotfiles and names in other alphabets',
  make: async (b) => {
    const id = await b.blob('x');
    const tree = await b.treeWith(['100755', 'run.sh', id], ['100644', '.editorconfig', id], ['100644', 'Käse.md', id]);
    return b.forged('ops', { tree });
  },
};
