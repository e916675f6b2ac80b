import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffPackages, parseDpkgStatus } from '../../../reconciler/core/packages.ts';

const stanza = (name: string, version: string, status = 'install ok installed', architecture = 'amd64') =>
  `Package: ${name}\nStatus: ${status}\nArchitecture: ${architecture}\nDescription: words\n Version: 0 of something else\nVersion: ${version}\n`;

test('installed packages and their versions are read, foreign ones beside the native one', () => {
  const text = [
    stanza('libc6', '2.36-9'),
    stanza('libc6', '2.36-9', 'install ok installed', 'i386'),
    stanza('gone', '1', 'deinstall ok config-files'),
    stanza('half', '1', 'install ok half-installed'),
    'Package: broken\n',
  ].join('\n');
  assert.deepEqual(
    [...parseDpkgStatus(text)],
    [
      ['libc6', '2.36-9'],
      ['libc6:i386', '2.36-9'],
    ],
  );
});

test('two trees differ by what was added, removed and changed', () => {
  const from = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ]);
  const to = new Map([
    ['d', '1'],
    ['c', '2'],
    ['a', '1'],
  ]);
  assert.deepEqual(diffPackages(from, to), [
    { name: 'b', from: '1', to: null },
    { name: 'c', from: '1', to: '2' },
    { name: 'd', from: null, to: '1' },
  ]);
  assert.deepEqual(diffPackages(from, from), []);
});
