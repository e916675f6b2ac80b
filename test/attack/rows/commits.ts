/** Commit surgery: what git reads in one way, and a signature covers in another. */
import { commitPayload, withSignature } from '../../support/line.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import type { LineBench } from '../support/line-bench.ts';

type Edit = (raw: string) => string;
const MALFORMED = { code: 'COMMIT_MALFORMED' } as const;
const BAD = { code: 'SIGNATURE_BAD' } as const;
const README = { 'README.md': 'changed\n' };
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function edited(edit: Edit): Pick<LineAttack, 'make'> {
  return { make: (bench) => bench.surgery(edit) };
}

/** Work of nobody on the anchor, off the branch. */
async function unsignedWork(bench: LineBench): Promise<string> {
  const work = await bench.commit(null, { 'bundles/web/work': '1' });
  await bench.goTo(bench.anchor);
  return work;
}

export const COMMITS: readonly LineAttack[] = [
  {
    name: 'moves the parent behind the signature, where it is not signed',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace(/^(parent .*\n)([\s\S]*?)\n\n/m, '$2\n$1\n')),
  },
  {
    name: 'adds a second parent behind the signature',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace('\n\n', `\nparent ${'1'.repeat(40)}\n\n`)),
  },
  {
    name: 'signs with the parent written behind the author, where git sees none',
    ...MALFORMED,
    git: 'good',
    async make(bench) {
      const tree = await bench.treeOf(bench.anchor);
      const text = commitPayload({ tree, parents: [], at: (await time(bench)) + 60 }).toString('latin1');
      const payload = Buffer.from(text.replace('\n\n', `\nparent ${bench.anchor}\n\n`), 'latin1');
      return bench.store(withSignature(payload, await bench.gpg.sign(payload, bench.key('ops').fingerprint)));
    },
  },
  {
    name: 'names the same parent twice, with a signature over it',
    ...MALFORMED,
    git: 'good',
    make: (bench) => bench.forged('ops', { parents: [bench.anchor, bench.anchor] }),
  },
  {
    name: 'writes the author twice',
    ...MALFORMED,
    git: 'refused',
    onFetch: 'SOURCE_CORRUPT',
    ...edited((raw) => raw.replace(/^(author .*\n)/m, '$1$1')),
  },
  {
    name: 'writes the tree twice',
    ...MALFORMED,
    git: 'refused',
    onFetch: 'SOURCE_CORRUPT',
    ...edited((raw) => raw.replace(/^(tree .*\n)/m, '$1$1')),
  },
  {
    name: 'swaps author and committer',
    ...MALFORMED,
    git: 'refused',
    onFetch: 'SOURCE_CORRUPT',
    ...edited((raw) => raw.replace(/^(author .*\n)(committer .*\n)/m, '$2$1')),
  },
  {
    name: 'folds the author header',
    ...MALFORMED,
    git: 'refused',
    onFetch: 'SOURCE_CORRUPT',
    ...edited((raw) => raw.replace(/^(author .*\n)/m, '$1 more\n')),
  },
  {
    name: 'puts a carriage return into a header',
    ...MALFORMED,
    git: 'refused',
    onFetch: 'SOURCE_CORRUPT',
    ...edited((raw) => raw.replace(/^(author .*)\n/m, '$1\r\n')),
  },
  { name: 'appends a NUL', ...MALFORMED, onFetch: 'SOURCE_CORRUPT', git: 'refused', ...edited((raw) => `${raw}\0`) },
  {
    name: 'signs a message with a NUL, behind which tools see nothing',
    ...MALFORMED,
    git: 'good',
    onFetch: 'SOURCE_CORRUPT',
    make: (bench) => bench.forged('ops', { message: 'harmless\0and more\n' }),
  },
  {
    name: 'adds an unsigned header gpgsig-x, which git leaves out of what it checks',
    ...MALFORMED,
    git: 'good',
    ...edited((raw) => raw.replace('\ngpgsig ', '\ngpgsig-x anything\ngpgsig ')),
  },
  {
    name: 'adds an unsigned header gpgsig-sha256',
    ...MALFORMED,
    git: 'good',
    ...edited((raw) => raw.replace('\ngpgsig ', '\ngpgsig-sha256 anything\ngpgsig ')),
  },
  {
    name: 'renames the signature to gpgsig-sha256',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace('\ngpgsig ', '\ngpgsig-sha256 ')),
  },
  {
    name: 'writes the signature twice',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace(/\n(gpgsig [\s\S]*?)\n\n/, '\n$1\n$1\n\n')),
  },
  {
    name: 'adds an unknown header behind the signature',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace('\n\n', '\nHG:extra x\n\n')),
  },
  {
    name: 'leaves the empty line before the message out',
    ...MALFORMED,
    git: 'refused',
    ...edited((raw) => raw.replace(/\n\n[\s\S]*/, '\n')),
  },
  {
    name: 'moves the signature into the message',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    ...edited((raw) =>
      raw.replace(/\n(gpgsig [\s\S]*?)\n\n([\s\S]*)/, (_, sig: string, text: string) => `\n\n${text}\n${sig}\n`),
    ),
  },
  {
    name: 'takes the signature of another commit of the same person',
    ...BAD,
    git: 'refused',
    async make(bench) {
      const payload = (message: string) => commitPayload({ tree: EMPTY_TREE, parents: [bench.anchor], at: 1, message });
      const armored = await bench.gpg.sign(payload('one\n'), bench.key('ops').fingerprint);
      return bench.store(withSignature(payload('other\n'), armored));
    },
  },
  {
    name: 'takes the signature of a tag, in a mergetag header',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    async make(bench) {
      const tag = `object ${bench.anchor}\ntype commit\ntag v1\ntagger T <t@example.org> 1 +0000\n\nrelease\n`;
      const armored = await bench.gpg.sign(tag, bench.key('ops').fingerprint);
      const folded = `${tag}${armored}`.trimEnd().replaceAll('\n', '\n ');
      const headers = `mergetag ${folded}\n`;
      const tree = await bench.treeOf(bench.anchor);
      return bench.store(commitPayload({ tree, parents: [bench.anchor], at: await time(bench), headers }));
    },
  },
  {
    name: 'changes a mergetag of a signed merge',
    ...BAD,
    git: 'refused',
    async make(bench) {
      const tree = await bench.treeOf(bench.anchor);
      const headers = `mergetag object ${bench.anchor}\n type commit\n tag v1\n tagger T <t@example.org> 1 +0000\n \n release\n`;
      const payload = commitPayload({ tree, parents: [bench.anchor], at: await time(bench), headers });
      const raw = withSignature(payload, await bench.gpg.sign(payload, bench.key('ops').fingerprint));
      return bench.store(raw.toString('latin1').replace(' tag v1', ' tag v2'));
    },
  },
  { name: 'appends a newline to the message', ...BAD, git: 'refused', ...edited((raw) => `${raw}\n`) },
  { name: 'appends text to the message', ...BAD, git: 'refused', ...edited((raw) => `${raw}Approved-by: lead\n`) },
  {
    name: 'puts carriage returns into the message',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace('by ops\n', 'by ops\r\n')),
  },
  {
    name: 'puts a byte that is not UTF-8 into the message',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace('by ops', 'by \xff')),
  },
  {
    name: 'changes the tree under the signature',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace(/^tree .*/, `tree ${EMPTY_TREE}`)),
  },
  {
    name: 'changes the author under the signature',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace('author Test', 'author Best')),
  },
  {
    name: 'changes the date under the signature',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace(/^(committer .*> )\d+/m, '$11')),
  },
  {
    name: 'adds an encoding header under the signature',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace('\ngpgsig ', '\nencoding UTF-7\ngpgsig ')),
  },
  {
    name: 'writes junk before the armor',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace('gpgsig ', 'gpgsig junk\n ')),
  },
  {
    name: 'writes a second signature, of a stranger, behind the first one in the same header',
    ...BAD,
    git: 'refused',
    async make(bench) {
      const payload = commitPayload({
        tree: await bench.treeOf(bench.anchor),
        parents: [bench.anchor],
        at: await time(bench),
      });
      const mine = await bench.gpg.sign(payload, bench.key('ops').fingerprint);
      return bench.store(
        withSignature(payload, `${mine}${await bench.gpg.sign(payload, bench.key('stranger').fingerprint)}`),
      );
    },
  },
  {
    name: 'puts a second signature, of a stranger, into the same armor',
    ...BAD,
    git: 'refused',
    says: /more than one packet/,
    async make(bench) {
      const tree = await bench.treeOf(bench.anchor);
      const payload = commitPayload({ tree, parents: [bench.anchor], at: await time(bench) });
      const one = packet(await bench.gpg.sign(payload, bench.key('ops').fingerprint));
      const two = packet(await bench.gpg.sign(payload, bench.key('stranger').fingerprint));
      return bench.store(withSignature(payload, armor(Buffer.concat([one, two]))));
    },
  },
  {
    name: 'writes the key id of an operator over that of a stranger, where a signature does not cover it',
    code: 'SIGNATURE_UNKNOWN_KEY',
    git: 'good',
    async make(bench) {
      const tree = await bench.treeOf(bench.anchor);
      const payload = commitPayload({ tree, parents: [bench.anchor], at: await time(bench) });
      const keyId = (who: 'ops' | 'stranger') => Buffer.from(bench.key(who).fingerprint.slice(-16), 'hex');
      const bytes = packet(await bench.gpg.sign(payload, bench.key('stranger').fingerprint));
      keyId('ops').copy(bytes, bytes.lastIndexOf(keyId('stranger')));
      return bench.store(withSignature(payload, armor(bytes)));
    },
  },
  {
    name: 'writes text behind the armor',
    ...BAD,
    git: 'good',
    ...edited((raw) => raw.replace('\n -----END PGP SIGNATURE-----\n', '$&  and more\n')),
  },
  {
    name: 'breaks the checksum of the armor',
    ...BAD,
    git: 'refused',
    ...edited((raw) => raw.replace(/\n =[^\n]{4}\n/, '\n =AAAA\n')),
  },
  {
    name: 'adds an unknown header to the armor',
    ...BAD,
    git: 'good',
    ...edited((raw) => raw.replace('SIGNATURE-----\n', 'SIGNATURE-----\n Hash: SHA1\n')),
  },
  {
    name: 'signs as text, so that line ends may be changed later',
    ...BAD,
    git: 'good',
    says: /binary/,
    make: (bench) => bench.forged('ops', {}, { type: 'text' }),
  },
  {
    name: 'signs with a signature that is made to expire',
    ...BAD,
    git: 'good',
    make: (bench) => bench.forged('ops', {}, { expiresIn: 10 * 365 * 86_400 }),
  },
  {
    name: 'merges evil work: a merge changes a path that its signer may not, hidden among the parents',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'trust/policy.yaml',
    async make(bench) {
      const work = await bench.commit(null, { 'trust/policy.yaml': 'version: 1\n' });
      await bench.goTo(bench.anchor);
      return bench.merge(work, 'ops');
    },
  },
  {
    name: 'merges with an octopus whose third parent brings what its signer may not',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'fleet.yaml',
    async make(bench) {
      const one = await unsignedWork(bench);
      const two = await bench.commit(null, { 'fleet.yaml': 'version: 1\nid: x\nname: mine\n' });
      return bench.forged('ops', { tree: await bench.treeOf(two), parents: [bench.anchor, one, two] });
    },
  },
  {
    name: 'merges without a signature what others signed',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    async make(bench) {
      const work = await bench.commit('lead', README);
      await bench.goTo(bench.anchor);
      return bench.merge(work, null);
    },
  },
  {
    name: 'merges the wrong way round, so that a side branch becomes the main line',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const from = await bench.commit('ops', README);
      await bench.goTo(bench.anchor);
      await bench.commit('lead', { 'hosts/three.yaml': 'bundles: {}\n' });
      return { head: await bench.merge(from, 'lead'), from };
    },
  },
  {
    name: 'crosses two merges, so that both lines are in both, and shows the other one',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const one = await bench.commit('ops', README);
      await bench.goTo(bench.anchor);
      const two = await bench.commit('lead', { 'hosts/three.yaml': 'bundles: {}\n' });
      const other = await bench.merge(one, 'lead');
      await bench.goTo(one);
      const from = await bench.merge(two, 'lead');
      return { head: other, from };
    },
  },
  {
    name: 'puts a root of its own before the accepted line, as the first parent of a merge',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const root = await bench.forged('lead', { parents: [] });
      return bench.forged('lead', { parents: [root, bench.anchor] });
    },
  },
  {
    name: 'shows a history of its own, with the same tree and a good signature',
    code: 'DIVERGED',
    git: 'good',
    make: (bench) => bench.forged('lead', { parents: [] }),
  },
  {
    name: 'ties a history of its own to the line by a graft on the server',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const { writeFile, rm } = await import('node:fs/promises');
      const head = await bench.forged('lead', { parents: [] });
      const file = `${bench.repo.dir}/.git/info/grafts`;
      await writeFile(file, `${head} ${bench.anchor}\n`);
      return { head, undo: () => rm(file) };
    },
  },
  {
    name: 'replaces an unsigned commit by a signed one with `git replace` on the server',
    code: 'SIGNATURE_MISSING',
    git: 'good',
    async make(bench) {
      const good = await bench.commit('ops', README);
      await bench.goTo(bench.anchor);
      const head = await bench.commit(null, { 'README.md': 'evil\n' });
      await bench.repo.git('replace', head, good);
      return { head, undo: () => bench.repo.git('replace', '-d', head) };
    },
  },
  {
    name: 'names a parent that is not there, so that the walk cannot end',
    code: 'DIVERGED',
    git: 'good',
    onFetch: 'SOURCE_CORRUPT',
    incomplete: true,
    make: (bench) => bench.forged('ops', { parents: ['1'.repeat(40)] }),
  },
];

/** The bytes inside of the armor. */
function packet(armored: string): Buffer {
  return Buffer.from(/\n\n([\s\S]+?)(\n=.{4})?\n-----END/.exec(armored)?.[1] ?? '', 'base64');
}

function armor(bytes: Buffer): string {
  const lines = bytes.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN PGP SIGNATURE-----\n\n${lines}\n-----END PGP SIGNATURE-----\n`;
}

/** When the newest commit of the bench was made. */
async function time({ repo }: LineBench): Promise<number> {
  return Number(await repo.git('show', '-s', '--format=%ct', 'HEAD'));
}

export const COMMITS_CONTROL: LineControl = {
  name: 'a merge of a signed tag with a Latin-1 message, signed by an operator over exactly these bytes',
  async make(bench) {
    const tree = await bench.treeOf(bench.anchor);
    const headers = `encoding ISO-8859-1\nmergetag object ${bench.anchor}\n type commit\n tag v1\n tagger T <t@example.org> 1 +0000\n \n release\n`;
    const at = (await time(bench)) + 60;
    const message = 'caf\xe9\r\nno newline';
    const payload = commitPayload({ tree, parents: [bench.anchor], at, headers, message, encoding: 'latin1' });
    return bench.store(withSignature(payload, await bench.gpg.sign(payload, bench.key('ops').fingerprint, at)));
  },
};
