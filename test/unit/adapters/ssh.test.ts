/** SSH signatures: what ssh-keygen makes is taken, and each way to make one up is refused. */
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { SshKeys } from '../../../reconciler/adapters/ssh.ts';
import { type Certificate, keyFaultAt } from '../../../reconciler/core/certificate.ts';
import type { Result } from '../../../reconciler/core/failure.ts';
import { unarmorSsh } from '../../../reconciler/core/ssh.ts';
import type { SignatureFacts } from '../../../reconciler/core/verify.ts';
import { run, tryRun } from '../../support/run.ts';
import {
  handKey,
  mpint,
  type SshHome,
  type SshKeyFile,
  signedData,
  sshArmor,
  sshHome,
  sshsig,
  sshUnarmor,
  wireString,
} from '../../support/ssh.ts';

const PAYLOAD = Buffer.from('tree 1\n\nwhat is signed\n');
const AT = 1_700_000_000;
const ssh = new SshKeys();
const cleanUp: (() => Promise<void>)[] = [];
let home: SshHome;
let lead: SshKeyFile;
/** lead's signature of PAYLOAD. */
let good: string;

before(async () => {
  home = await sshHome({ after: (end) => cleanUp.push(end) });
  lead = await home.makeKey('lead');
  good = await home.sign(PAYLOAD, lead);
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

function read(line: string): Certificate {
  const key = ssh.read(Buffer.from(line, 'latin1'), 'trust/keys/x.pub');
  return key.ok ? key.value : assert.fail(JSON.stringify(key.failure));
}

function verify(armored: string, keys: readonly Certificate[], payload: Uint8Array = PAYLOAD): Result<SignatureFacts> {
  const signature = unarmorSsh(Buffer.from(armored, 'latin1'));
  return signature.ok ? { ok: true, value: ssh.verify(payload, signature.value, keys, AT) } : signature;
}

function facts(armored: string, keys: readonly Certificate[], payload?: Uint8Array): SignatureFacts {
  const result = verify(armored, keys, payload);
  return result.ok ? result.value : assert.fail(JSON.stringify(result.failure));
}

function refused(armored: string, why: RegExp, code = 'SIGNATURE_BAD', name = ''): void {
  const result = unarmorSsh(Buffer.from(armored, 'latin1'));
  assert.ok(!result.ok, `${name} was read`);
  assert.equal(result.failure.code, code, name);
  assert.match(result.failure.message, why, name);
}

describe('what OpenSSH makes', () => {
  const table = [
    ['ed25519', undefined, 'ed25519'],
    ['ecdsa', 256, 'ecdsa'],
    ['ecdsa', 384, 'ecdsa'],
    ['ecdsa', 521, 'ecdsa'],
    ['rsa', 2048, 'rsaSign'],
  ] as const;
  for (const [type, bits, algorithm] of table) {
    test(`${type} ${bits ?? ''}`, async () => {
      const key = await home.makeKey(`k-${type}-${bits}`, type, bits);
      const certificate = read(key.line);
      const { primary } = certificate;
      assert.deepEqual([primary.fingerprint, primary.algorithm], [key.fingerprint, algorithm]);
      assert.equal(primary.bits, type === 'rsa' ? bits : null);
      assert.equal(keyFaultAt(certificate, primary, AT), null);
      for (const hash of ['sha256', 'sha512']) {
        const armored = await home.sign(PAYLOAD, key, 'git', ['-O', `hashalg=${hash}`]);
        const made = facts(armored, [read(lead.line), certificate]);
        assert.deepEqual([made.signer?.certificate, made.fault, made.createdAt], [certificate, null, AT]);
        assert.match(facts(armored, [certificate], Buffer.from('other')).fault ?? '', /not of these bytes/);
        assert.equal(facts(armored, [read(lead.line)]).signer, null, 'a key that is not among those given');
      }
    });
  }

  test('every flipped bit of a signature is refused or found bad', () => {
    const bytes = sshUnarmor(good);
    const keys = [read(lead.line)];
    for (let at = 0; at < bytes.length * 8; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
      const result = verify(sshArmor(flipped), keys);
      assert.ok(
        !result.ok || result.value.signer === null || result.value.fault !== null,
        `bit ${at} makes no difference`,
      );
    }
    assert.equal(facts(sshArmor(bytes), keys).fault, null);
  });

  test('many signatures of ECDSA, whose numbers have zeros in front now and then', async () => {
    const key = handKey('sk-ecdsa');
    const certificate = read(key.line);
    for (let n = 0; n < 300; n++) {
      const message = Buffer.from(`message ${n}`);
      assert.equal(facts(key.sign(message), [certificate], message).fault, null, `message ${n}`);
    }
  });
});

describe('security keys', () => {
  for (const kind of ['sk-ed25519', 'sk-ecdsa'] as const) {
    test(kind, async () => {
      const key = handKey(kind);
      const certificate = read(key.line);
      assert.equal(certificate.primary.fingerprint, key.fingerprint);
      for (const flags of [1, 5, 0x1d]) assert.equal(facts(key.sign(PAYLOAD, { flags }), [certificate]).fault, null);
      for (const flags of [0, 4])
        assert.match(facts(key.sign(PAYLOAD, { flags }), [certificate]).fault ?? '', /touching/);
      assert.match(facts(key.sign(PAYLOAD), [certificate], Buffer.from('other')).fault ?? '', /not of these bytes/);

      // ssh-keygen reads what was made by hand in the same way: the test itself is right.
      const [allowed, message, signature] = ['allowed', 'message', 'message.sig'].map((name) =>
        join(home.dir, `${kind}-${name}`),
      );
      assert.ok(allowed !== undefined && message !== undefined && signature !== undefined);
      await writeFile(allowed, `x ${key.line}`);
      await writeFile(signature, key.sign(PAYLOAD));
      await run('ssh-keygen', ['-Y', 'verify', '-f', allowed, '-I', 'x', '-n', 'git', '-s', signature], {
        input: PAYLOAD,
      });
    });
  }

  test('a touch that was added afterwards, and a signature for another application', () => {
    const key = handKey('sk-ed25519');
    const bytes = sshUnarmor(key.sign(PAYLOAD, { flags: 0 }));
    bytes[bytes.length - 5] = 1;
    assert.match(facts(sshArmor(bytes), [read(key.line)]).fault ?? '', /not of these bytes/);
    const web = handKey('sk-ed25519', { application: 'login.example.org' });
    refused(web.sign(PAYLOAD), /signs for "login\.example\.org"/);
  });
});

describe('what is no signature of a commit', () => {
  test('the armor', () => {
    const table: readonly (readonly [string, (text: string) => string, RegExp | null])[] = [
      ['as it is', (t) => t, null],
      ['no last newline', (t) => t.trimEnd(), null],
      ['one empty line behind', (t) => `${t}\n`, null],
      ['two empty lines behind', (t) => `${t}\n\n`, /does not end/],
      ['text before', (t) => `x\n${t}`, /does not begin/],
      ['text behind', (t) => `${t}x`, /does not end/],
      ['two of them', (t) => t + t, /base64/],
      [
        'an OpenPGP one behind',
        (t) => `${t}-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n`,
        /does not end/,
      ],
      ['carriage returns', (t) => t.replaceAll('\n', '\r\n'), /does not begin/],
      ['a header', (t) => t.replace('-----\n', '-----\nComment: x\n\n'), /base64/],
      ['an empty line', (t) => t.replace('-----\n', '-----\n\n'), /base64/],
      ['a blank behind a line', (t) => t.replace(/(.{70})\n/, '$1 \n'), /base64/],
      ['lines of other widths', (t) => t.replace(/^([A-Za-z0-9+/]{8})/m, '$1\n'), /one width/],
      ['lines too wide', (t) => sshArmor(sshUnarmor(t), 80), /one width/],
      ['no data', (t) => sshArmor(sshUnarmor(t).subarray(0, 0)), /base64/],
      ['bytes that are no base64', (t) => t.replace('U1NI', 'U1N\xe9'), /canonical/],
      ['data behind the padding', (t) => t.replace('U1NI', 'U1N='), /canonical/],
      ['in lower case', (t) => t.toLowerCase(), /does not begin/],
    ];
    for (const [name, edit, why] of table) {
      if (why === null) assert.equal(facts(edit(good), [read(lead.line)]).fault, null, name);
      else refused(edit(good), why, 'SIGNATURE_BAD', name);
    }
  });

  test('the parts', () => {
    const key = handKey('ed25519');
    const inner = Buffer.concat([wireString('ssh-ed25519'), wireString(Buffer.alloc(64))]);
    const table: readonly (readonly [string, string, RegExp, string?])[] = [
      ['of a file', key.sign(PAYLOAD, { namespace: 'file' }), /made for "file"/],
      ['of a longer namespace', key.sign(PAYLOAD, { namespace: 'git\0' }), /made for "git\?"/],
      ['of no namespace', key.sign(PAYLOAD, { namespace: '' }), /made for ""/],
      ['version 0', key.sign(PAYLOAD, { version: 0 }), /version 0/],
      ['version 2', key.sign(PAYLOAD, { version: 2 }), /version 2/],
      ['another magic', key.sign(PAYLOAD, { magic: 'SSHSIH' }), /begin with SSHSIG/],
      ['something reserved', key.sign(PAYLOAD, { reserved: 'x' }), /reserved/],
      ['SHA-1', key.sign(PAYLOAD, { hash: 'sha1' }), /SHA-1/, 'SIGNATURE_WEAK'],
      ['MD5', key.sign(PAYLOAD, { hash: 'md5' }), /MD5/, 'SIGNATURE_WEAK'],
      ['SHA-384, which is not one of the two', key.sign(PAYLOAD, { hash: 'sha384' }), /hashes with "sha384"/],
      ['a byte behind', key.sign(PAYLOAD, { behind: Buffer.of(0) }), /stands behind/],
      ['a second signature behind', key.sign(PAYLOAD, { behind: sshUnarmor(good) }), /stands behind/],
      ['cut', sshArmor(sshUnarmor(good).subarray(0, -1)), /cut/],
      [
        'a byte behind the inner one',
        sshArmor(sshsig(key.blob, Buffer.concat([inner, Buffer.of(0)]))),
        /inner signature is cut/,
      ],
      [
        'device flags of a plain key',
        sshArmor(sshsig(key.blob, Buffer.concat([inner, Buffer.of(1, 0, 0, 0, 1)]))),
        /inner/,
      ],
      [
        'a short one',
        sshArmor(sshsig(key.blob, Buffer.concat([wireString('ssh-ed25519'), wireString('short')]))),
        /length/,
      ],
      [
        'of another type than its key',
        sshArmor(sshsig(key.blob, Buffer.concat([wireString('rsa-sha2-512'), wireString(Buffer.alloc(64))]))),
        /made as "rsa-sha2-512" by a key of type ssh-ed25519/,
      ],
      ['a length that runs out of it', sshArmor(Buffer.from('SSHSIG\0\0\0\x01\xff\xff\xff\xff', 'latin1')), /cut/],
      ['nothing but the magic', sshArmor(Buffer.from('SSHSIG')), /cut/],
    ];
    for (const [name, armored, why, code] of table) refused(armored, why, code, name);
  });

  test("another key under the first one's signature, and the other way round", async () => {
    const second = await home.makeKey('second');
    const keys = [read(lead.line), read(second.line)];
    const blob = (line: string) => Buffer.from(line.split(' ')[1] ?? '', 'base64');
    const bytes = sshUnarmor(good);
    const at = bytes.indexOf(blob(lead.line));
    const swapped = Buffer.from(bytes);
    blob(second.line).copy(swapped, at);
    const made = facts(sshArmor(swapped), keys);
    assert.deepEqual([made.issuer, made.fault === null], [second.fingerprint, false]);
  });

  test('RSA by SHA-1, and of another length', async () => {
    const key = await home.makeKey('rsa', 'rsa', 2048);
    const secret = await readFile(key.file, 'utf8');
    await run('ssh-keygen', ['-p', '-q', '-m', 'PEM', '-N', '', '-f', key.file]);
    const pem = await readFile(key.file, 'utf8');
    assert.notEqual(secret, pem);
    const blob = Buffer.from(key.line.split(' ')[1] ?? '', 'base64');
    const made = (type: string, hash: string, edit = (bytes: Buffer) => bytes): string =>
      sshArmor(sshsig(blob, Buffer.concat([wireString(type), wireString(edit(sign(hash, signedData(PAYLOAD), pem)))])));
    assert.equal(facts(made('rsa-sha2-512', 'sha512'), [read(key.line)]).fault, null);
    assert.match(facts(made('rsa-sha2-512', 'sha1'), [read(key.line)]).fault ?? '', /not of these bytes/);
    refused(made('ssh-rsa', 'sha1'), /SHA-1/, 'SIGNATURE_WEAK');
    refused(
      made('rsa-sha2-512', 'sha512', (b) => b.subarray(1)),
      /length/,
    );
    refused(
      made('rsa-sha2-512', 'sha512', (b) => Buffer.concat([Buffer.of(0), b])),
      /length/,
    );
  });

  test('ECDSA numbers that are written in another way', async () => {
    const key = handKey('sk-ecdsa');
    const size = Buffer.alloc(32, 0x11);
    const inner = (r: Buffer, s: Buffer): string => {
      const numbers = wireString(Buffer.concat([r, s]));
      return sshArmor(sshsig(key.blob, Buffer.concat([wireString(key.type), numbers, Buffer.of(1, 0, 0, 0, 1)])));
    };
    assert.notEqual(facts(inner(mpint(size), mpint(size)), [read(key.line)]).fault, null);
    refused(inner(wireString(Buffer.concat([Buffer.of(0), size])), mpint(size)), /canonical/);
    refused(inner(wireString(''), mpint(size)), /canonical/);
    refused(inner(mpint(size), wireString(Buffer.alloc(32, 0xee))), /canonical/);
    refused(inner(mpint(Buffer.alloc(33, 0x11)), mpint(size)), /canonical/);
  });
});

describe('what is no public key', () => {
  test('the line', async () => {
    const { line } = lead;
    const table: readonly (readonly [string, string, RegExp | null])[] = [
      ['as it is', line, null],
      ['without a comment', `${line.split(' ').slice(0, 2).join(' ')}\n`, null],
      ['without a newline', line.trimEnd(), null],
      ['nothing', '', /type base64/],
      ['two keys', line + line, /one line/],
      ['two keys by a carriage return', line.replace('\n', '\r') + line, /one line/],
      ['options before it', `no-touch-required ${line}`, /without options/],
      ['a principal before it', `lead@example.org ${line}`, /without options/],
      ['another type than is in it', line.replace('ssh-ed25519', 'ssh-rsa'), /the line says ssh-rsa/],
      ['cut', line.replace(/(AAAA\S{20})\S+/, '$1'), /cut|length/],
      ['the private key', await readFile(lead.file, 'utf8'), /one line|public key expected/],
      ['an OpenPGP certificate', '-----BEGIN PGP PUBLIC KEY BLOCK-----', /public key expected/],
    ];
    for (const [name, text, why] of table) {
      const key = ssh.read(Buffer.from(text), 'trust/keys/x.pub');
      if (why === null) assert.ok(key.ok, name);
      else {
        assert.ok(!key.ok, name);
        assert.deepEqual([key.failure.code, key.failure.path], ['POLICY_INVALID', 'trust/keys/x.pub'], name);
        assert.match(key.failure.message, why, name);
      }
    }
  });

  test('a certificate, which stands for whatever its authority signs', async () => {
    const ca = await home.makeKey('ca');
    const user = await home.makeKey('user');
    await run('ssh-keygen', ['-q', '-s', ca.file, '-I', 'x', '-n', 'git', `${user.file}.pub`]);
    const line = await readFile(`${user.file}-cert.pub`, 'utf8');
    const key = ssh.read(Buffer.from(line), 'x.pub');
    assert.match(!key.ok ? key.failure.message : '', /SSH certificate/);
    // In a signature git puts the certificate where the key is.
    const bytes = sshUnarmor(await home.sign(PAYLOAD, user));
    const inner = bytes.subarray(bytes.lastIndexOf(wireString('sha512')) + 10 + 4);
    refused(sshArmor(sshsig(Buffer.from(line.split(' ')[1] ?? '', 'base64'), inner)), /SSH certificate/);
  });

  test('keys that nobody should have', async () => {
    const made = (type: string, ...parts: readonly Uint8Array[]): string =>
      `${type} ${Buffer.concat([wireString(type), ...parts]).toString('base64')}\n`;
    const modulus = Buffer.alloc(256, 0xab);
    const exponent = mpint(Buffer.from([1, 0, 1]));
    const point = (size: number, x = 1) => wireString(Buffer.concat([Buffer.of(4), Buffer.alloc(2 * size, x)]));
    const ed = (first: string, sign = false) => {
      const bytes = Buffer.from(first, 'hex');
      if (sign) bytes[31] = (bytes[31] ?? 0) | 0x80;
      return made('ssh-ed25519', wireString(bytes));
    };
    const table: readonly (readonly [string, string, RegExp])[] = [
      ['RSA with an exponent of 1', made('ssh-rsa', mpint(Buffer.of(1)), mpint(modulus)), /exponent/],
      ['RSA with an even exponent', made('ssh-rsa', mpint(Buffer.from([1, 0, 0])), mpint(modulus)), /exponent/],
      [
        'RSA with a zero before',
        made('ssh-rsa', exponent, wireString(Buffer.concat([Buffer.of(0, 0), modulus]))),
        /canonical/,
      ],
      ['RSA below zero', made('ssh-rsa', exponent, wireString(modulus)), /canonical/],
      ['RSA of a size that only costs time', made('ssh-rsa', exponent, mpint(Buffer.alloc(4096, 0xab))), /32768 bits/],
      ['something behind the key', made('ssh-ed25519', wireString(Buffer.alloc(32, 9)), Buffer.of(0)), /stands behind/],
      ['ECDSA off its curve', made('ecdsa-sha2-nistp256', wireString('nistp256'), point(32)), /no such key/],
      ['ECDSA of another curve', made('ecdsa-sha2-nistp256', wireString('nistp384'), point(48)), /another curve/],
      [
        'ECDSA, compressed',
        made('ecdsa-sha2-nistp256', wireString('nistp256'), wireString(Buffer.alloc(33, 2))),
        /no plain point/,
      ],
      // By hand: later releases of ssh-keygen make none.
      ['DSA', made('ssh-dss', mpint(modulus), mpint(Buffer.alloc(20, 0x8b))), /"ssh-dss" are not taken/],
      ['Ed25519 of order 1', ed(`01${'00'.repeat(31)}`), /anybody/],
      ['Ed25519 of order 1, other sign', ed(`01${'00'.repeat(31)}`, true), /anybody/],
      ['Ed25519 of order 8', ed('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'), /anybody/],
      [
        'Ed25519 of order 8, the other',
        ed('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
        /anybody/,
      ],
      ['Ed25519 that is too long', made('ssh-ed25519', wireString(Buffer.alloc(33, 9))), /length/],
      ['an OpenPGP card by SSH of tomorrow', made('ssh-mldsa65@openssh.com', wireString('x')), /not taken/],
    ];
    for (const [name, line, why] of table) {
      const key = ssh.read(Buffer.from(line), 'x.pub');
      assert.ok(!key.ok, name);
      assert.match(key.failure.message, why, name);
    }
  });

  test('RSA of 1024 bits is read, and is too weak to sign', async () => {
    const key = await tryRun('ssh-keygen', ['-q', '-t', 'rsa', '-b', '1024', '-N', '', '-f', join(home.dir, 'small')]);
    assert.equal(key.status, 0, key.stderr);
    const certificate = read(await readFile(join(home.dir, 'small.pub'), 'utf8'));
    assert.equal(certificate.primary.bits, 1024);
    assert.equal(keyFaultAt(certificate, certificate.primary, AT)?.code, 'SIGNATURE_WEAK');
  });
});
