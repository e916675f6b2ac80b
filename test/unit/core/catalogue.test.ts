import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueFaults, interpreterOf, readCatalogue, type Script } from '../../../reconciler/core/catalogue.ts';
import { faultsOf } from '../../../reconciler/core/document.ts';
import { commandOf, completeArguments, valueFault } from '../../../reconciler/core/script-arguments.ts';

const BASE = 'title: T, file: f.sh, roles: [operators], user: root';

function read(yaml: string) {
  return readCatalogue(Buffer.from(yaml));
}

function one(more: string): Script {
  const catalogue = read(`version: 1\nscripts:\n  it: { ${BASE}${more === '' ? '' : `, ${more}`} }\n`);
  assert.ok(catalogue.ok, JSON.stringify(catalogue));
  const script = catalogue.value.scripts.get('it');
  assert.ok(script !== undefined);
  return script;
}

function faults(more: string): readonly string[] {
  const catalogue = read(`version: 1\nscripts:\n  it: { ${BASE}, ${more} }\n`);
  assert.ok(!catalogue.ok, 'it was taken');
  return faultsOf(catalogue.failure).map(({ code, message, line }) => `${code} ${line} ${message}`);
}

describe('the catalogue', () => {
  it('has bounds where it names none, and says which', () => {
    const script = one('');
    assert.equal(script.timeoutMs, 300_000);
    assert.deepEqual(script.limits, { memoryBytes: 2 ** 29, cpu: 1, processes: 256, outputBytes: 2 ** 20 });
    assert.equal(script.folder, '/');
    assert.equal(script.file, 'scripts/f.sh');
    assert.equal(script.confirm, false);
    assert.equal(script.threshold, 1);
  });

  it('is bound as a whole: whatever changes in an entry changes its definition', () => {
    const definitions = [
      '',
      'timeout: 6m',
      'folder: /x',
      'danger: d',
      'argv: [a]',
      'hosts: { a: b }',
      'confirm: true',
      'threshold: 2',
    ].map((more) => one(more).definition);
    assert.equal(new Set(definitions).size, definitions.length);
  });

  const table: Record<string, RegExp> = {
    'argv: ["{nam}"], arguments: { name: { type: container } }': /no argument "nam"/,
    'environment: { A: "{x}" }': /no argument "x"/,
    'environment: { LD_PRELOAD: x }': /not beginning with a digit, nor with ARG_, KEDGE_ or LD_/,
    'environment: { ARG_X: x }': /nor with ARG_/,
    'arguments: { a: { type: string } }': /has no pattern/,
    'arguments: { a: { type: string, pattern: "(" } }': /is not understood/,
    'arguments: { a: { type: string, pattern: "[a-z]+", default: A } }': /default "A" is not taken/,
    'arguments: { a: { type: number, min: 3, max: 2 } }': /needs a min and a max/,
    'arguments: { a: { type: number, min: 3 } }': /needs a min and a max/,
    'arguments: { a: { type: choice } }': /has no choices/,
    'arguments: { a: { type: choice, choices: [a], pattern: x } }': /pattern is not for an argument of the type choice/,
    'arguments: { a: { type: path, under: [/var/../etc] } }': /absolute path without/,
    'arguments: { A: { type: container } }': /argument name/,
    'folder: relative': /absolute path/,
    'timeout: 2d': /longer than 1d/,
    'limits: { memory: 1MiB }': /less than 4MiB/,
    'limits: { output: 1GiB }': /more than 64MiB/,
    'shell: "rm -rf"': /unknown key/,
    'title: "a\\u001bb"': /line of printable characters/,
  };
  for (const [more, says] of Object.entries(table)) {
    it(`refuses ${more}`, () => {
      const found = faults(more.startsWith('title') ? more.replace('title', 'danger') : more);
      assert.ok(
        found.some((text) => text.startsWith('SCHEMA_INVALID 3 ') && says.test(text)),
        found.join('\n'),
      );
    });
  }

  it('names files by name only, so that none outside of scripts/ is meant', () => {
    for (const file of ['../x', '/x', 'a/b', '.x', '']) {
      const catalogue = read(
        `version: 1\nscripts:\n  it: { title: T, file: ${JSON.stringify(file)}, roles: [o], user: root }\n`,
      );
      assert.ok(!catalogue.ok, file);
    }
  });

  it('is held against the tree and the policy', () => {
    const catalogue = read(`version: 1\nscripts:\n  it: { ${BASE} }\n`);
    assert.ok(catalogue.ok);
    const found = (paths: readonly string[], roles: readonly string[], { value } = catalogue) =>
      catalogueFaults(value, {
        paths: new Set(paths),
        roles: new Map(roles.map((role) => [role, new Set(['ada'])])),
      }).map(({ message, remedy }) => `${message}. ${remedy}`);
    assert.deepEqual(found(['scripts/f.sh', 'scripts/README.md', 'scripts/catalogue.yaml'], ['operators']), []);
    assert.deepEqual(found(['scripts/g.sh'], ['operator']), [
      'there is no scripts/f.sh. Did you mean `g.sh`?',
      'there is no role "operators" in trust/policy.yaml. Did you mean `operator`?',
      'no script of the catalogue names this file. Add a script to scripts/catalogue.yaml, or take the file out.',
    ]);
    const two = read(`version: 1\nscripts:\n  it: { ${BASE}, threshold: 2 }\n`);
    assert.ok(two.ok);
    assert.deepEqual(found(['scripts/f.sh'], ['operators'], two), [
      'it needs 2 people, and its roles have 1: nobody can ever have it run. Lower it, or name roles of more people.',
    ]);
  });

  it('says what runs a script by its first line', () => {
    const of = (text: string) => interpreterOf(Buffer.from(text));
    assert.deepEqual(of('#!/bin/sh\n'), { program: '/bin/sh', argument: null });
    assert.deepEqual(of('#!/usr/bin/env bash\nx'), { program: '/usr/bin/env', argument: 'bash' });
    assert.deepEqual(of('#! /bin/sh -eu'), { program: '/bin/sh', argument: '-eu' });
    for (const text of ['', 'echo', '#!sh\n', '#!/bin/sh\r\n', '#!/bin/sh -e -u\n', '\u007fELF', '#!/bin/s\0h\n']) {
      assert.ok('fault' in of(text), JSON.stringify(text));
    }
  });
});

describe('arguments', () => {
  const script = one(
    'arguments: { who: { type: string, pattern: ".*", default: you }, n: { type: number, min: -5, max: 7 }, c: { type: container, default: web }, p: { type: path, under: [/var/log], default: /var/log }, k: { type: choice, choices: [a, "-b"], default: a } }, argv: ["--n", "{n}", "{who}", "x{who}"], environment: { WHO: "{who}", FIX: "a b" }',
  );
  const fault = (name: string, text: string): string | null => {
    const argument = script.arguments.get(name);
    assert.ok(argument !== undefined);
    return valueFault(argument, text);
  };

  it('are one word each, whatever stands in them, and nothing is put together', () => {
    const evil = 'a; rm -rf / "$(x)" `y` \' * {n}';
    const values = completeArguments(
      script.arguments,
      new Map([
        ['n', '3'],
        ['who', evil],
      ]),
    );
    assert.ok(values.ok, JSON.stringify(values));
    const { argv, env } = commandOf(script, values.value);
    assert.deepEqual(argv, ['--n', '3', evil, 'x{who}']);
    assert.deepEqual(env, {
      WHO: evil,
      FIX: 'a b',
      ARG_WHO: evil,
      ARG_N: '3',
      ARG_C: 'web',
      ARG_P: '/var/log',
      ARG_K: 'a',
    });
  });

  it('are missing, unknown or wrong: all of it at once', () => {
    const values = completeArguments(
      script.arguments,
      new Map([
        ['whom', 'x'],
        ['c', '-x'],
      ]),
    );
    assert.ok(!values.ok);
    assert.deepEqual(
      faultsOf(values.failure).map(({ code, message }) => `${code} ${message}`),
      [
        'REQUEST_INVALID the script has no argument "whom"',
        'REQUEST_INVALID the argument "n" is missing',
        'REQUEST_INVALID c="-x" is not taken: it begins with "-"',
      ],
    );
  });

  const good: readonly (readonly [string, string])[] = [
    ['n', '-5'],
    ['n', '0'],
    ['c', 'web-1_a.b'],
    ['p', '/var/log/syslog'],
    ['k', '-b'],
    ['who', ''],
  ];
  const bad: readonly (readonly [string, string])[] = [
    ['n', '8'],
    ['n', '07'],
    ['n', '1e1'],
    ['n', '-0'],
    ['n', ''],
    ['n', '1 '],
    ['c', 'web/../x'],
    ['c', '--all'],
    ['c', ''],
    ['p', '/etc/shadow'],
    ['p', '/var/logs'],
    ['p', '/var/log/../../etc'],
    ['p', '/var/log//x'],
    ['p', '/var/log/'],
    ['p', 'var/log'],
    ['k', 'c'],
    ['who', '-rf'],
    ['who', 'a\nb'],
    ['who', '\u001b[2J'],
    ['who', 'x'.repeat(257)],
  ];
  for (const [name, text] of good)
    it(`${name} takes ${JSON.stringify(text)}`, () => assert.equal(fault(name, text), null));
  for (const [name, text] of bad)
    it(`${name} does not take ${JSON.stringify(text.slice(0, 30))}`, () => assert.notEqual(fault(name, text), null));
});
