import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { Certificate } from '../../../reconciler/core/certificate.ts';
import { linkedParents, splitCommit } from '../../../reconciler/core/commit.ts';
import { fuzz } from '../../support/fuzz.ts';
import { type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome } from '../../support/gpg.ts';
import { commitPayload, isGoodBy, rawObject, withSignature } from '../../support/line.ts';

const TREE = '1'.repeat(40);
const PARENT = '2'.repeat(40);
const ARMOR = '-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n';

describe('splitCommit', () => {
  test('gives headers, payload and signature of what git writes', () => {
    const payload = commitPayload({
      tree: TREE,
      parents: [PARENT, '3'.repeat(40)],
      at: 1_700_000_000,
      message: 'a\n\nb\n',
    });
    const split = splitCommit(withSignature(payload, ARMOR));
    assert.ok(split.ok, JSON.stringify(split));
    const { signature, payload: signed, ...rest } = split.value;
    assert.deepEqual(rest, {
      tree: TREE,
      parents: [PARENT, '3'.repeat(40)],
      author: 'Test Author <author@example.org>',
      committer: 'Test Author <author@example.org>',
      committerTime: 1_700_000_000,
      message: 'a\n\nb\n',
    });
    assert.equal(Buffer.from(signature ?? []).toString(), ARMOR);
    assert.deepEqual(Buffer.from(signed), payload);
  });

  test('a commit without a signature, and one without parents', () => {
    const split = splitCommit(commitPayload({ tree: TREE, parents: [], at: 1 }));
    assert.ok(split.ok);
    assert.deepEqual([split.value.signature, split.value.parents], [null, []]);
  });

  const BAD: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['no empty line', `tree ${TREE}\n`],
    ['a short tree id', 'tree 123\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n'],
    ['an upper-case id', `tree ${'A'.repeat(40)}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`],
    ['no author', `tree ${TREE}\ncommitter A <a> 1 +0000\n\n`],
    ['no committer', `tree ${TREE}\nauthor A <a> 1 +0000\n\n`],
    ['an author without a time', `tree ${TREE}\nauthor A <a>\ncommitter A <a> 1 +0000\n\n`],
    ['no blank before the address', `tree ${TREE}\nauthor A<a> 1 +0000\ncommitter A <a> 1 +0000\n\n`],
    ['a date with a zero before it', `tree ${TREE}\nauthor A <a> 01 +0000\ncommitter A <a> 1 +0000\n\n`],
    [
      'a parent twice',
      `tree ${TREE}\nparent ${PARENT}\nparent ${PARENT}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`,
    ],
    ['a blank first', ` tree ${TREE}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`],
    ['two blanks', `tree  ${TREE}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`],
    ['a header without a value', `tree ${TREE}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\nencoding\n\n`],
    ['a strange header', `tree ${TREE}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\nchange-id x\n\n`],
    ['encoding behind gpgsig', `tree ${TREE}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\ngpgsig x\nencoding y\n\n`],
    ['a SHA-256 id', `tree ${'1'.repeat(64)}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`],
  ];
  for (const [name, text] of BAD) {
    test(`refuses ${name}`, () => {
      const split = splitCommit(Buffer.from(text));
      assert.ok(!split.ok);
      assert.equal(split.failure.code, 'COMMIT_MALFORMED');
    });
  }

  test('joins to what it was split from', () => {
    const line = fc.stringMatching(/^[!-~ ]{1,40}$/);
    const message = fc
      .uint8Array({ maxLength: 60 })
      .map((bytes) => Buffer.from(bytes.filter((b) => b !== 0)).toString('latin1'));
    const arbitrary = fc.record({
      armor: fc.array(line, { minLength: 1, maxLength: 6 }),
      message,
      tag: fc.array(line, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ armor, message: text, tag }) => {
        const headers = tag.length === 0 ? '' : `mergetag object ${tag.join('\n ')}\n`;
        const payload = commitPayload({
          tree: TREE,
          parents: [PARENT],
          at: 5,
          message: text,
          headers,
          encoding: 'latin1',
        });
        const signed = withSignature(payload, `${armor.join('\n')}\n`);
        const split = splitCommit(signed);
        assert.ok(split.ok);
        assert.deepEqual(
          withSignature(split.value.payload, Buffer.from(split.value.signature ?? []).toString('latin1')),
          signed,
        );
        assert.deepEqual(linkedParents(signed), split.value.parents);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('beside git verify-commit', () => {
  const cleanUp: (() => Promise<void>)[] = [];
  let gpg: GpgHome;
  let repo: Repository;
  let certificate: Certificate;
  let good: Buffer;
  const signatures = new OpenPgpSignatures();

  before(async () => {
    const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
    gpg = await gpgHome(scope);
    repo = await repository(scope, gpg);
    const key = await gpg.makeKey({ name: 'lead' });
    const read = await signatures.readCertificate(Buffer.from(key.armored), 'lead.asc');
    assert.ok(read.ok, JSON.stringify(read));
    certificate = read.value;
    await repo.commit({ files: { a: '1' } });
    good = rawObject(
      repo,
      await repo.commit({ files: { a: '2' }, sign: key.fingerprint, message: 'two\n\nlines' }),
      'commit',
    );
  });
  after(async () => {
    for (const end of cleanUp.toReversed()) await end();
  });

  const accepts = (raw: Uint8Array): Promise<boolean> => isGoodBy(signatures, certificate, raw);

  async function gitAccepts(raw: Uint8Array): Promise<boolean> {
    const id = await repo.store(raw, 'commit');
    return (await repo.tryGit('verify-commit', id)).status === 0;
  }

  test('both accept what git made', async () => {
    assert.deepEqual([await accepts(good), await gitAccepts(good)], [true, true]);
  });

  test('what is accepted here is accepted by git, with the same parents', async () => {
    // Mutations that a lax reader overlooks: blanks, newlines, carriage returns, folds, whole lines moved or doubled.
    const position = fc.nat({ max: 2000 });
    const mutation = fc.oneof(
      fc.record({
        kind: fc.constant('insert' as const),
        position,
        text: fc.constantFrom('\n', '\r', ' ', '\n ', '\0', 'x', '=', '\xff'),
      }),
      fc.record({ kind: fc.constant('delete' as const), position, text: fc.constant('') }),
      fc.record({ kind: fc.constant('flip' as const), position, text: fc.constant('') }),
      fc.record({ kind: fc.constant('double' as const), position, text: fc.constant('') }),
      fc.record({ kind: fc.constant('swap' as const), position, text: fc.constant('') }),
    );
    let both = 0;
    const property = fc.asyncProperty(mutation, async ({ kind, position: at, text }) => {
      const raw = mutate(good.toString('latin1'), kind, at, text);
      const mutant = Buffer.from(raw, 'latin1');
      if (!(await accepts(mutant))) return;
      both += 1;
      assert.ok(await gitAccepts(mutant), `git rejects ${JSON.stringify(raw)}`);
      const split = splitCommit(mutant);
      const id = await repo.store(mutant, 'commit');
      const parents = (await repo.git('log', '-1', '--format=%P', id)).split(' ').filter((one) => one !== '');
      assert.deepEqual(split.ok && split.value.parents, parents);
    });
    await fc.assert(property, fuzz(20, 600));
    assert.ok(
      both < fuzz(20, 600).numRuns / 10,
      `${both} mutants were accepted: the mutations do not reach what is signed`,
    );
  });
});

function mutate(
  raw: string,
  kind: 'insert' | 'delete' | 'flip' | 'double' | 'swap',
  position: number,
  text: string,
): string {
  const at = position % raw.length;
  const lines = raw.split('\n');
  const line = position % (lines.length - 1);
  switch (kind) {
    case 'insert':
      return raw.slice(0, at) + text + raw.slice(at);
    case 'delete':
      return raw.slice(0, at) + raw.slice(at + 1);
    case 'flip':
      return raw.slice(0, at) + String.fromCharCode(raw.charCodeAt(at) ^ 1) + raw.slice(at + 1);
    case 'double':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swap':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
    default:
      return kind satisfies never;
  }
}
