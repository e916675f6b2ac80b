/** Signed commits that are changed at will: what is accepted here, git accepts too, with the same tree and parents. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { splitCommit } from '../../reconciler/core/commit.ts';
import { fuzz } from '../support/fuzz.ts';
import { repository } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { commitPayload, isGoodBy, rawObject, withSignature } from '../support/line.ts';

const gpg = await gpgHome({ after });
const repo = await repository({ after }, gpg);
const key = await gpg.makeKey({ name: 'lead' });
const signatures = new OpenPgpSignatures();
const read = await signatures.readCertificate(Buffer.from(key.armored), 'lead.asc');
assert.ok(read.ok);
const certificate = read.value;

/** Plain, a merge of a signed tag (its signature stands in a mergetag), and one that is neither UTF-8 nor ends in a newline. */
async function subjects(): Promise<readonly string[]> {
  const first = await repo.commit({ files: { a: '1' }, sign: key.fingerprint });
  const plain = rawObject(repo, await repo.commit({ files: { a: '2' }, sign: key.fingerprint }), 'commit');
  await repo.git('checkout', '-q', '-b', 'side', first);
  await repo.commit({ files: { b: '1' }, sign: key.fingerprint });
  const program = await gpg.program();
  await repo.git('-c', `gpg.program=${program}`, 'tag', '-u', key.fingerprint, '-m', 'tagged', 'v1', 'side');
  await repo.git('checkout', '-q', 'main');
  const merge = rawObject(repo, await repo.merge('v1', { sign: key.fingerprint }), 'commit');
  assert.ok(merge.includes('mergetag '));
  const tree = await repo.git('rev-parse', 'HEAD^{tree}');
  const payload = commitPayload({
    tree,
    parents: [first],
    at: 1_700_000_000,
    message: 'caf\xe9\r\n\r\nend',
    encoding: 'latin1',
  });
  const odd = withSignature(payload, await gpg.sign(payload, key.fingerprint));
  return [plain, merge, odd].map((raw) => raw.toString('latin1'));
}

const good = await subjects();
const PIECES = [
  '\n',
  '\n\n',
  '\r',
  ' ',
  '\n ',
  '\0',
  '=',
  '\xff',
  'parent ',
  `parent ${'1'.repeat(40)}\n`,
  `tree ${'2'.repeat(40)}\n`,
  'gpgsig ',
  'gpgsig-sha256 x\n',
  'encoding latin1\n',
  'mergetag x\n',
  'x-y z\n',
];
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'flip', 'double', 'swap', 'move', 'line', 'append'),
  at: fc.nat({ max: 100_000 }),
  to: fc.nat({ max: 100_000 }),
  text: fc.constantFrom(...PIECES),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(raw: string, { kind, at, to, text }: Edit): string {
  const place = at % raw.length;
  const lines = raw.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'insert':
      return raw.slice(0, place) + text + raw.slice(place);
    case 'delete':
      return raw.slice(0, place) + raw.slice(place + 1 + (to % 3));
    case 'flip':
      return raw.slice(0, place) + String.fromCharCode(raw.charCodeAt(place) ^ (1 << (to % 8))) + raw.slice(place + 1);
    case 'double':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swap':
      return lines.toSpliced(line, 2, ...lines.slice(line, line + 2).toReversed()).join('\n');
    case 'move':
      return lines
        .toSpliced(line, 1)
        .toSpliced(to % lines.length, 0, lines[line] ?? '')
        .join('\n');
    case 'line':
      return [...lines.slice(0, line), text.replace(/\n$/, ''), ...lines.slice(line)].join('\n');
    default:
      return raw + text;
  }
}

const accepts = (raw: Uint8Array): Promise<boolean> => isGoodBy(signatures, certificate, raw);

async function compare(raw: Buffer): Promise<void> {
  const split = splitCommit(raw);
  assert.ok(split.ok);
  const id = await repo.store(raw, 'commit');
  const verified = await repo.tryGit('verify-commit', id);
  assert.equal(verified.status, 0, `git rejects ${JSON.stringify(raw.toString('latin1'))}: ${verified.stderr}`);
  const shown = await repo.git('log', '-1', '--format=%T %P', id);
  assert.equal([split.value.tree, ...split.value.parents].join(' '), shown.trim());
}

describe('commits', () => {
  test('beside git verify-commit', async () => {
    for (const raw of good) {
      assert.ok(await accepts(Buffer.from(raw, 'latin1')), raw);
      await compare(Buffer.from(raw, 'latin1'));
    }
    const property = fc.asyncProperty(
      fc.constantFrom(...good),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      async (raw, edits) => {
        const mutant = Buffer.from(edits.reduce(edited, raw), 'latin1');
        if (await accepts(mutant)) await compare(mutant);
      },
    );
    await fc.assert(property, fuzz(20, 1500));
  });
});
