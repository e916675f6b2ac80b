/** What a seed may say, in both of its forms; what it may not is in test/attack/rows/seeds.ts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultsOf } from '../../../reconciler/core/document.ts';
import { type Enrolment, readEnrolment, seedBytes, seedFiles } from '../../../reconciler/core/enrolment.ts';
import type { EnrolFile } from '../../../reconciler/core/formats.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HOST = {
  name: 'gpu-01',
  fleet: {
    id: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11',
    branch: 'main',
    sources: [{ url: 'https://hub.example/fleet.git', tokenFile: 'token' }],
    anchor: '1'.repeat(40),
  },
  ostree: { sysroot: '/' },
};
const VALUE: EnrolFile = { version: 1, host: HOST, files: { token: 'secret\n' } };

function good(seed: Parameters<typeof readEnrolment>[0]): Enrolment {
  const read = readEnrolment(seed);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

function faults(yaml: string): readonly string[] {
  const read = readEnrolment({ kind: 'stick', enrol: bytes(yaml) });
  return read.ok ? [] : faultsOf(read.failure).map((f) => `${f.file}:${f.line}:${f.column} ${f.code} ${f.message}`);
}

const FLEET = `  fleet: { id: ${HOST.fleet.id}, anchor: ${'ab'.repeat(20)}, sources: ["https://hub.example/fleet.git"] }`;

describe('a seed', () => {
  it('may name no source at all: for a host that sticks alone keep', () => {
    const host = { ...HOST, fleet: { ...HOST.fleet, sources: [] } };
    const { config, hostYaml } = good(seedBytes(seedFiles({ version: 1, host }, 'stick')));
    assert.deepEqual(config.fleet.sources, []);
    assert.match(hostYaml, /^ +sources: \[\]$/m);
  });

  it('is read as it was written, from a stick and from a NoCloud volume', () => {
    for (const kind of ['stick', 'nocloud'] as const) {
      const { config, hostname, files, hostYaml } = good(seedBytes(seedFiles(VALUE, kind)));
      assert.equal(config.file, '/etc/kedge/host.yaml');
      assert.deepEqual(config.fleet.sources[0]?.tokenFile, '/etc/kedge/token');
      assert.equal(config.fleet.anchor, '1'.repeat(40), 'digits alone stay text');
      assert.deepEqual([config.key, config.state], ['/etc/kedge/host.key.asc', '/var/lib/kedge']);
      assert.deepEqual([hostname, [...files]], ['gpu-01', [['token', 'secret\n']]]);
      assert.doesNotMatch(hostYaml, /secret/);
    }
  });

  it('names the machine: of its own, of user-data, of meta-data, else as the host', () => {
    const kedge = `kedge:\n  version: 1\n  host:\n    name: a\n${FLEET.replace(/^/gm, '  ')}\n`;
    const named = (userData: string, metaData: string | null) =>
      good({
        kind: 'nocloud',
        userData: bytes(`#cloud-config\n${userData}`),
        metaData: metaData === null ? null : bytes(metaData),
      }).hostname;
    assert.equal(named(kedge, null), 'a');
    assert.equal(named(kedge, ''), 'a');
    assert.equal(named(kedge, 'instance-id: i-1\n'), 'a');
    assert.equal(named(kedge, 'instance-id: i-1\nlocal-hostname: b\ndsmode: local\n'), 'b');
    assert.equal(named(`hostname: c\n${kedge}`, 'local-hostname: b\n'), 'c');
    assert.equal(named(`hostname: c\n${kedge}  hostname: d\n`, 'local-hostname: b\n'), 'd');
  });

  it('says where it is wrong', () => {
    assert.deepEqual(faults(`version: 1\nhost:\n  name: a\n${FLEET}\nfiles: { unused: x }\n`), [
      'kedge/enrol.yaml:5:10 ENROLMENT_REFUSED files: nothing uses unused',
    ]);
    assert.deepEqual(faults(`version: 1\nhost:\n  name: a\n${FLEET}\n  state: /srv\n  ostree: { sysroot: /mnt }\n`), [
      'kedge/enrol.yaml:5:3 ENROLMENT_REFUSED host.state: a seed does not say where that is',
      'kedge/enrol.yaml:6:22 ENROLMENT_REFUSED a seed manages the running system: `sysroot: /`',
    ]);
    assert.match(faults(`version: 1\nhost: { name: a }\n`).join(), /enrol.yaml:2:\d+ SCHEMA_INVALID .*fleet/);
    assert.match(faults(`version: 2\nhost: { name: a }\nmore: 1\n`).join(), /AGENT_TOO_OLD/);
    assert.match(faults('').join(), /SCHEMA_INVALID/);
    // What only the reader of host.yaml sees has no place in the seed, and is found all the same.
    const plain = FLEET.replace('https://hub', 'http://hub');
    assert.match(
      faults(`version: 1\nhost:\n  name: a\n${plain}\n`).join(),
      /^kedge\/enrol.yaml:.*SOURCE_SCHEME_MISMATCH/,
    );
  });

  it('takes text of any kind into files and gives it back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((s) => !/\p{Cc}/u.test(s.replaceAll('\n', ''))),
        (token) => {
          for (const kind of ['stick', 'nocloud'] as const) {
            const read = readEnrolment(seedBytes(seedFiles({ ...VALUE, files: { token } }, kind)));
            assert.ok(read.ok, JSON.stringify(read));
            assert.equal(read.value.files.get('token'), token);
          }
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it('is never taken for junk, nor breaks on it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (junk) => {
        assert.equal(readEnrolment({ kind: 'stick', enrol: junk }).ok, false);
        const userData = new Uint8Array([...bytes('#cloud-config\n'), ...junk]);
        assert.equal(readEnrolment({ kind: 'nocloud', userData, metaData: junk }).ok, false);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
