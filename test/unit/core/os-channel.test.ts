import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf, parseDocument } from '../../../reconciler/core/document.ts';
import { certificateFaults, channelOf, type OsChannel, readOsChannel } from '../../../reconciler/core/os-channel.ts';
import { ANY_TIME } from '../../../reconciler/core/windows.ts';

const COMMIT = 'c'.repeat(64);
const BARE: Readonly<Record<string, string>> = {
  commit: COMMIT,
  ref: 'debian/12/x86_64/gpu',
  remotes: '["https://os.example/repo"]',
  signedBy: '[trust/os/release.asc]',
};
const WINDOW = 'days: [sat, sun], start: "02:30", length: 2h, timezone: Europe/Berlin';

/** The file with these keys in the place of others; an empty text leaves one out. One key a line. */
function text(keys: Readonly<Record<string, string>>): Uint8Array {
  const lines = Object.entries({ ...BARE, ...keys }).filter(([, value]) => value !== '');
  return new TextEncoder().encode(lines.map(([key, value]) => `${key}: ${value}\n`).join(''));
}

function read(keys: Readonly<Record<string, string>>) {
  const document = parseDocument('os', 'os/stable.yaml', text(keys));
  return document.ok ? readOsChannel(document.value) : document;
}

function good(keys: Readonly<Record<string, string>> = {}): OsChannel {
  const channel = read(keys);
  assert.ok(channel.ok, JSON.stringify(channel));
  return channel.value;
}

function faults(keys: Readonly<Record<string, string>>): string[] {
  const channel = read(keys);
  return channel.ok ? [] : faultsOf(channel.failure).map((f) => `${f.line}:${f.column} ${f.code} ${f.message}`);
}

describe('os/<channel>.yaml', () => {
  it('is read whole', () => {
    const reboot = `{ windows: [{ ${WINDOW} }, { start: "00:00", length: 90m, timezone: UTC }], idle: { gpuBelow: 5, for: 10m } }`;
    const hooks = '{ drain: { script: leave, arguments: { node: a, seconds: 30 } }, after: smoke }';
    const remotes = '["https://os.example/repo", "http://127.0.0.1:8000/r"]';
    const channel = good({ remotes, reboot, confirm: '5m', hooks });
    assert.deepEqual(channel, {
      name: 'stable',
      commit: COMMIT,
      ref: 'debian/12/x86_64/gpu',
      remotes: ['https://os.example/repo', 'http://127.0.0.1:8000/r'],
      signedBy: ['trust/os/release.asc'],
      reboot: {
        windows: [
          { days: new Set(['sat', 'sun']), start: 150, lengthMs: 7_200_000, timezone: 'Europe/Berlin' },
          {
            days: new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
            start: 0,
            lengthMs: 5_400_000,
            timezone: 'UTC',
          },
        ],
        idle: { gpuBelow: 5, forMs: 600_000 },
      },
      confirmMs: 300_000,
      hooks: {
        drain: { script: 'leave', arguments: { node: 'a', seconds: '30' } },
        before: null,
        after: { script: 'smoke', arguments: {} },
      },
    });
  });

  it('may be rebooted into at any time, and is confirmed within ten minutes, where it says nothing else', () => {
    const { reboot, confirmMs } = good();
    assert.deepEqual([reboot, confirmMs], [ANY_TIME, 600_000]);
  });

  for (const zone of [
    'UTC',
    'Etc/UTC',
    'Etc/GMT+5',
    'America/Argentina/Buenos_Aires',
    'Asia/Calcutta',
    'Europe/Kyiv',
  ]) {
    it(`knows the time zone ${zone}`, () => {
      const [window] = good({ reboot: `{ windows: [{ start: "02:00", length: 1h, timezone: ${zone} }] }` }).reboot
        .windows;
      assert.equal(window?.timezone, zone);
    });
  }

  const window = (changed: string) => ({ reboot: `{ windows: [{ ${changed} }] }` });
  const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'no commit': [{ commit: '' }, /^1:1 SCHEMA_INVALID the key "commit" is missing$/],
    'a short commit': [{ commit: 'abc' }, /^1:9 SCHEMA_INVALID commit: expected the OSTree commit checksum.*"abc"$/],
    'a commit in upper case': [{ commit: 'C'.repeat(64) }, /^1:9 SCHEMA_INVALID commit/],
    'a commit of digits that YAML takes for a number': [{ commit: '1'.repeat(64) }, /SCHEMA_INVALID .* too large/],
    'no ref': [{ ref: '' }, /the key "ref" is missing/],
    'a ref that climbs': [{ ref: 'debian/../x' }, /^2:6 SCHEMA_INVALID ref/],
    'no remotes': [{ remotes: '[]' }, /^3:10 SCHEMA_INVALID remotes: must not be empty/],
    'a remote twice': [{ remotes: '["https://a.example/", "https://a.example/"]' }, /twice/],
    'a login in a remote': [{ remotes: '["https://u:p@os.example/"]' }, /^3:11 SCHEMA_INVALID remotes\[0\]: a login/],
    'plain http': [{ remotes: '["http://os.example/"]' }, /^3:11 SOURCE_SCHEME_MISMATCH remotes\[0\]: plain http/],
    'a remote that is a path': [{ remotes: '["/srv/repo"]' }, /^3:11 SCHEMA_INVALID remotes\[0\]: an https URL/],
    'a remote over ssh': [{ remotes: '["ssh://os.example/repo"]' }, /an https URL/],
    'a remote that is a file': [{ remotes: '["file:///srv/repo"]' }, /an https URL/],
    'a remote that starts a program': [{ remotes: '["ext::sh -c id"]' }, /remotes\[0\]/],
    'nobody who signed': [{ signedBy: '[]' }, /^4:11 SCHEMA_INVALID signedBy: must not be empty/],
    'a certificate elsewhere': [
      { signedBy: '[trust/keys/lead.asc]' },
      /^4:12 SCHEMA_INVALID signedBy\[0\]: expected a path/,
    ],
    'a certificate that climbs': [{ signedBy: '[trust/os/../keys/lead.asc]' }, /signedBy\[0\]/],
    'a time zone that there is not': [
      window(WINDOW.replace('Berlin', 'Kreuzberg')),
      /^5:\d+ SCHEMA_INVALID reboot\.windows\[0\]\.timezone: there is no time zone "Europe\/Kreuzberg"/,
    ],
    'a time zone in another case': [window(WINDOW.replace('Berlin', 'berlin')), /timezone: there is no time zone/],
    'an offset for a time zone': [window(WINDOW.replace('Europe/Berlin', '"+01:00"')), /timezone: expected an IANA/],
    'a local abbreviation': [window(WINDOW.replace('Europe/Berlin', 'CET')), /timezone: expected an IANA/],
    'a day that there is not': [window(WINDOW.replace('sat', 'sun2')), /expected one of mon, tue/],
    'a day twice': [window(WINDOW.replace('sat', 'sun')), /twice/],
    'no days': [window(WINDOW.replace('[sat, sun]', '[]')), /days: must not be empty/],
    'a start that is no time': [window(WINDOW.replace('02:30', '24:00')), /start: expected a time/],
    'a start without quotes, which YAML may take for a number': [
      window(WINDOW.replace('"02:30"', '230')),
      /start: expected a string/,
    ],
    'no length': [window(WINDOW.replace('length: 2h, ', '')), /the key "length" is missing/],
    'a length that is none': [window(WINDOW.replace('2h', '0h')), /length: expected a duration/],
    'a window of a month': [
      window(WINDOW.replace('2h', '30d')),
      /^5:\d+ SCHEMA_INVALID .*length: 30d is longer than 7d/,
    ],
    'no windows': [{ reboot: '{ windows: [] }' }, /windows: must not be empty/],
    'an idle command that is looked up': [
      { reboot: '{ idle: { gpuBelow: 5, for: 1m, command: [env] } }' },
      /reboot\.idle\.command\[0\]: "env" is not a plain absolute path/,
    ],
    'an idle rule without a time': [{ reboot: '{ idle: { gpuBelow: 5 } }' }, /"for" is missing/],
    'an idle rule that is always met': [{ reboot: '{ idle: { gpuBelow: 500, for: 1m } }' }, /at most 100/],
    'a confirmation that takes a week': [{ confirm: '7d' }, /^5:10 SCHEMA_INVALID confirm: 7d is longer than 1d/],
    'an unknown key': [{ Commit: 'x' }, /unknown key "Commit"/],
  };
  for (const [name, [keys, expected]] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      const found = faults(keys);
      assert.ok(found.length > 0, 'it was taken');
      assert.match(found[0] ?? '', expected);
    });
  }

  it('says everything at once', () => {
    const found = faults({
      remotes: '["http://os.example/", "https://u@os.example/"]',
      reboot: `{ windows: [{ ${WINDOW.replace('Berlin', 'berlin').replace('2h', '8d')} }] }`,
      confirm: '2d',
    });
    assert.equal(found.length, 5, found.join('\n'));
  });

  it('names certificates that are not in the tree, and the one that was probably meant', () => {
    const document = parseDocument(
      'os',
      'os/stable.yaml',
      text({ signedBy: '[trust/os/release.asc, trust/os/b.asc]' }),
    );
    assert.ok(document.ok);
    const found = certificateFaults(document.value, new Set(['trust/os/releases.asc', 'trust/os/b.asc']));
    assert.deepEqual(
      found.map(({ code, file, line, column, remedy }) => [code, file, line, column, remedy]),
      [['REFERENCE_MISSING', 'os/stable.yaml', 4, 12, 'Did you mean `trust/os/releases.asc`?']],
    );
  });

  it('is a file of its own folder', () => {
    const names = [
      'os/stable.yaml',
      'os/a.b_c-1.yaml',
      'os/.yaml',
      'os/A.yaml',
      'os/a/b.yaml',
      'os/a.yml',
      'xos/a.yaml',
    ];
    assert.deepEqual(names.map(channelOf), ['stable', 'a.b_c-1', null, null, null, null, null]);
  });
});
