import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debianMirror } from '../../../scripts/lib/apt.mjs';
import { writeFiles } from '../../support/git.ts';
import { tempDir } from '../../support/temp.ts';

test("the machine's own Debian mirror is used, in either of apt's formats", async (t) => {
  const fallback = 'http://deb.debian.org/debian';
  const table: readonly (readonly [Record<string, string>, string])[] = [
    [{}, fallback],
    [
      { 'sources.list': '# deb http://old/debian x main\ndeb http://m.example/debian bookworm main\n' },
      'http://m.example/debian',
    ],
    [{ 'sources.list': 'deb [arch=amd64 signed-by=/k] https://m/debian/ trixie main\n' }, 'https://m/debian/'],
    [
      {
        'sources.list.d/a.list': 'deb https://elsewhere/apt stable main\n',
        'sources.list.d/debian.sources': 'Types: deb\nURIs: http://m/debian\nSuites: x\n',
      },
      'http://m/debian',
    ],
    [
      { 'sources.list.d/debian.sources': 'Types: deb\nURIs: http://m/debian-security http://n/debian\n' },
      'http://n/debian',
    ],
    [{ 'sources.list.d/other.list': 'deb https://elsewhere/apt stable main\n' }, fallback],
  ];
  for (const [files, expected] of table) {
    const dir = await tempDir(t);
    await writeFiles(dir, files);
    assert.equal(debianMirror(dir), expected, JSON.stringify(files));
  }
});
