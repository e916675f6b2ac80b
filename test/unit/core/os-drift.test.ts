import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSha256 } from '../../../reconciler/core/names.ts';
import {
  type EtcChange,
  MOST_LISTED,
  OWN_BY_NATURE,
  safeName,
  sumUpEtc,
  tellEtc,
} from '../../../reconciler/core/os-drift.ts';
import { matches, type Pattern, parsePattern } from '../../../reconciler/core/patterns.ts';

function sha256(text: string) {
  const digest = createHash('sha256').update(text).digest('hex');
  return isSha256(digest) ? digest : assert.fail();
}
const patterns = (...texts: string[]): Pattern[] => texts.flatMap((text) => parsePattern(text) ?? assert.fail(text));
const added = (...paths: string[]): EtcChange[] => paths.map((path) => ({ kind: 'added', path }));
const sum = (changes: readonly EtcChange[], ignore: readonly Pattern[] = [], isWhole = true) =>
  sumUpEtc({ changes, isWhole }, ignore, sha256);
const names = (changes: readonly EtcChange[], ignore?: readonly Pattern[]) =>
  sum(changes, ignore).changes.map(({ path }) => path);

describe('drift of /etc', () => {
  it('is the same for the same names in whatever order, and another one for another name or kind', () => {
    assert.deepEqual(sum(added('b', 'a')), sum(added('a', 'b')));
    const digests = [added('a'), added('b'), added('a', 'b'), [{ kind: 'changed', path: 'a' } as const], []];
    assert.equal(new Set(digests.map((changes) => sum(changes).digest)).size, digests.length);
  });

  it('says nothing of what every host changes by itself, of files that an editor has open, and of what the fleet ignores', () => {
    const own = OWN_BY_NATURE.map((text) => text.replace('**', 'x'));
    assert.deepEqual(names(added(...own, 'motd', 'kedge')), ['motd']);
    assert.deepEqual(names(added('motd~', '.motd.swp', 'a/.#b', 'a/#b#', 'a/b')), ['a/b']);
    const ignore = patterns('motd', 'cups/**', 'cron.d/*.local');
    assert.deepEqual(names(added('motd', 'cups', 'cups/a/b', 'cron.d/x.local', 'cron.d/x'), ignore), ['cron.d/x']);
    assert.ok(own.every((path) => OWN_BY_NATURE.some((text) => matches(patterns(text)[0] ?? assert.fail(), path))));
  });

  it('says in the docs what every host changes by itself', async () => {
    const page = await readFile(new URL('../../../docs/os.md', import.meta.url), 'utf8');
    const keys = /^ssh\/ssh_host_(rsa|ecdsa|ed25519)_key(\.pub)?$/;
    for (const name of OWN_BY_NATURE) assert.ok(keys.test(name) || page.includes(`\`${name}\``), name);
  });

  it('lists so many names and counts all: what is not listed changes the digest too', () => {
    const many = Array.from({ length: MOST_LISTED + 5 }, (_, i) => `f${String(i).padStart(4, '0')}`);
    const all = sum(added(...many));
    assert.deepEqual(
      [all.total, all.changes.length, all.changes.at(-1)?.path],
      [MOST_LISTED + 5, MOST_LISTED, 'f0099'],
    );
    const other = sum(added(...many.slice(0, -1), 'zzz'));
    assert.deepEqual(other.changes, all.changes);
    assert.notEqual(other.digest, all.digest);
  });

  it('cuts what may be a secret in a name, and leaves long plain names', () => {
    const token = 'ghp4aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1v';
    const id = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
    const plain = ['ssl/certs/Entrust_Root_Certification_Authority_-_EC1.pem', `nm/${id}.conf`, 'x'.repeat(40)];
    assert.deepEqual(
      names(added(`cron.d/x-${token}.sh`, ...plain)).toSorted(),
      ['cron.d/x-ghp4….sh', ...plain].toSorted(),
    );
    // Two of them that are shown alike are still two.
    assert.notEqual(sum(added(`${token}1`)).digest, sum(added(`${token}2`)).digest);
  });

  it('is told in one line', () => {
    assert.equal(tellEtc(sum([])), null);
    assert.equal(tellEtc(sum(added('a'))), '1 name in /etc differs from what the OS brought: added a');
    assert.match(
      tellEtc(sum(added('a', 'b', 'c', 'd', 'e'))) ?? '',
      /^5 names .*: added a, added b, added c, and 2 more$/,
    );
    assert.match(tellEtc(sum([], [], false)) ?? '', /more in \/etc than is looked at/);
    assert.match(tellEtc(sum(added('a'), [], false)) ?? '', /not all of it was looked at/);
  });
});

describe('a name that is shown', () => {
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['plain', 'sshd_config.d', 'sshd_config.d'],
    ['with a blank and an umlaut', 'größe 1', 'größe 1'],
    ['with a line break that would forge a line', 'x\nM    passwd', 'x\\x0aM    passwd'],
    ['with an escape sequence', '\u001b[2Jx', '\\x1b[2Jx'],
    ['with a backslash', 'a\\x0ab', 'a\\x5cx0ab'],
    ['that turns the writing direction', 'a\u202egnp.exe', 'a\\u{202e}gnp.exe'],
    ['with a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['that is no UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'a\\xffb'],
  ];
  for (const [name, raw, expected] of cases) {
    it(name, () => assert.equal(safeName(typeof raw === 'string' ? Buffer.from(raw) : raw), expected));
  }

  it('holds no control character, and no two names are shown alike', () => {
    const name = fc.uint8Array({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        assert.doesNotMatch(safeName(a), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        assert.equal(safeName(a) === safeName(b), Buffer.from(a).equals(Buffer.from(b)));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
