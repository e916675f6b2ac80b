import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Certificate } from '../../../reconciler/core/certificate.ts';
import { faultsOf } from '../../../reconciler/core/document.ts';
import { ok, type Result } from '../../../reconciler/core/failure.ts';
import { isFingerprint } from '../../../reconciler/core/names.ts';
import {
  certificatesOf,
  holds,
  type Policy,
  parsePolicy,
  policyChangeFaults,
  reachFaults,
  ruleFor,
} from '../../../reconciler/core/policy.ts';

const fingerprint = (digit: string) => {
  const text = digit.repeat(40);
  return isFingerprint(text) ? text : assert.fail(text);
};
function certificate(digit: string, expiresAt: number | null = null): Certificate {
  const bindings = [{ at: 1, expiresAt, maySign: true, weakHash: false }];
  const key = { algorithm: 'ed25519', bits: null, curve: null, createdAt: 1, bindings, revocations: [] };
  return { primary: { ...key, fingerprint: fingerprint(digit) }, subkeys: [], userIds: [] };
}

const SSH = (letter: string) => {
  const text = `SHA256:${letter.repeat(43)}`;
  return isFingerprint(text) ? text : assert.fail(text);
};
function ssh(letter: string): Certificate {
  const { primary } = certificate('A');
  return { primary: { ...primary, fingerprint: SSH(letter) }, subkeys: [], userIds: [] };
}

const KEYS = { lead: certificate('A'), second: certificate('B'), ci: certificate('C') };
const GOOD = `version: 1
revision: 1
robots: [ci]
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead, second, ci] }
rules:
  - { paths: ["trust/**", "fleet.yaml"], role: admins }
  - { paths: ["docs/*.md"], role: operators }
  - { paths: ["docs/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
origins: ["https://downloads.example/"]
`;

function parse(
  text: string | null,
  more: { removed?: string; keys?: Record<string, Certificate>; ssh?: Record<string, Certificate> } = {},
) {
  const bytes = (value: string | null): Uint8Array | null => (value === null ? null : Buffer.from(value));
  const certificates = new Map<string, Result<Certificate>>();
  for (const [name, key] of Object.entries(more.keys ?? KEYS)) certificates.set(name, ok(key));
  return parsePolicy({
    policy: bytes(text),
    removed: bytes(more.removed ?? null),
    certificates,
    sshKeys: new Map(Object.entries(more.ssh ?? {}).map(([name, key]) => [name, ok(key)])),
  });
}

function good(text: string, more?: Parameters<typeof parse>[1]): Policy {
  const policy = parse(text, more);
  return policy.ok ? policy.value : assert.fail(JSON.stringify(policy.failure));
}

describe('parsePolicy', () => {
  test('roles, rules in order, refresh, origins', () => {
    const policy = good(GOOD);
    const role = (path: string): string | null => ruleFor(policy, path)?.role ?? null;
    assert.deepEqual(
      ['trust/keys/x.asc', 'fleet.yaml', 'docs/a.md', 'docs/b/a.md', 'README.md', 'os/stable.yaml'].map(role),
      ['admins', 'admins', 'operators', 'admins', 'operators', null],
    );
    assert.ok(holds(policy, 'lead', 'admins') && holds(policy, 'ci', 'operators'));
    assert.ok(
      !holds(policy, 'ci', 'admins') && !holds(policy, 'lead', null) && !holds(policy, 'constructor', 'toString'),
    );
    assert.deepEqual(
      [policy.refresh, [...policy.robots], policy.origins],
      ['operators', ['ci'], ['https://downloads.example/']],
    );
  });

  test('what is refused, with line and words', () => {
    const table: readonly (readonly [string, Parameters<typeof parse>, RegExp, number?])[] = [
      ['no file', [null], /there is no trust\/policy\.yaml/],
      ['not YAML', ['{'], /./],
      ['unknown key', [`${GOOD}rulez: []\n`], /rulez/, 14],
      ['no rules', [GOOD.replace(/rules:[\s\S]*refresh/, 'rules: []\nrefresh')], /rules/],
      [
        'a key without a file',
        [GOOD.replace('keys: [lead]', 'keys: [laed]')],
        /no trust\/keys\/laed\.asc or \.pub \(did you mean "lead"/,
        5,
      ],
      ['a robot without a file', [GOOD.replace('robots: [ci]', 'robots: [cd]')], /no trust\/keys\/cd\.asc or \.pub/, 3],
      [
        'a role without a definition',
        [GOOD.replace('role: admins', 'role: admin')],
        /no role "admin" \(did you mean "admins"/,
        8,
      ],
      ['refresh without a definition', [GOOD.replace('refresh: operators', 'refresh: nobody')], /no role "nobody"/, 12],
      [
        'robots do not count',
        [GOOD.replace('[lead, second, ci]', '[lead, ci], threshold: 2')],
        /needs 2 people and has 1/,
        6,
      ],
      [
        'more people by the rule than the role has',
        [GOOD.replace('role: operators }', 'role: operators, threshold: 3 }')],
        /rule 2 needs 3 people and has 2/,
        9,
      ],
      [
        'a rule that is no easier to restore',
        [GOOD.replace('role: operators }', 'role: operators, threshold: 2, restore: 2 }')],
        /rule 2 asks for no more than 2 without `restore`/,
        9,
      ],
      [
        'restore for keys of hosts, which a pattern holds beside other files',
        [
          GOOD.replace(
            'role: operators }',
            'role: operators }\n  - { paths: ["hosts/**"], role: operators, threshold: 2, restore: 1 }',
          ),
        ],
        /"hosts\/\*\*" holds paths that guard the fleet itself/,
        10,
      ],
      ['a pattern', [GOOD.replace('docs/*.md', 'docs/*')], /"docs\/\*" is not a pattern/, 9],
      [
        'a rule out of reach',
        [GOOD.replace('"docs/**"], role: admins', '"docs/x.md", "fleet.yaml"], role: admins')],
        /rule 3 is never reached/,
        10,
      ],
      ['a key twice', [GOOD, { keys: { ...KEYS, twin: certificate('B') } }], /two names, second and twin/],
      [
        'a removed key',
        [GOOD, { removed: `removed: [{ fingerprint: ${'b'.repeat(40)}, reason: lost }]\n` }],
        /of second is listed/,
      ],
      ['an SSH key twice', [GOOD, { ssh: { lead: ssh('a'), second: ssh('a') } }], /two names, lead and second/],
      [
        'a removed SSH key',
        [GOOD, { ssh: { lead: ssh('a') }, removed: `removed: ["${SSH('a')}"]\n` }],
        /of lead is listed/,
      ],
      ['half of an SSH fingerprint', [GOOD, { removed: 'removed: ["SHA256:abc"]\n' }], /removed/],
      ['removed.yaml of another form', [GOOD, { removed: 'removed: [x]\n' }], /removed/],
    ];
    for (const [name, args, why, line] of table) {
      const policy = parse(...args);
      assert.ok(!policy.ok, name);
      assert.equal(policy.failure.code, 'POLICY_INVALID', `${name}: ${policy.failure.message}`);
      assert.match(policy.failure.message, why, name);
      assert.match(policy.failure.path ?? '', /^trust\//, name);
      if (line !== undefined) assert.equal(policy.failure.line, line, name);
    }
  });

  test('a person has an OpenPGP certificate, an SSH key or both', () => {
    const text = GOOD.replace('admins: { keys: [lead] }', 'admins: { keys: [anna] }');
    const policy = good(text, { ssh: { anna: ssh('a'), lead: ssh('b') }, removed: `removed: ["${SSH('A')}"]\n` });
    assert.deepEqual(
      ['anna', 'lead', 'second', 'nobody'].map((name) =>
        certificatesOf(policy, name).map(({ primary }) => primary.fingerprint),
      ),
      [[SSH('a')], [fingerprint('A'), SSH('b')], [fingerprint('B')], []],
      'base64 has two cases: SHA256:AAA… is not SHA256:aaa…',
    );
    assert.deepEqual(reachFaults(policy, 100), []);
  });

  test('every fault at once', () => {
    const text = GOOD.replace('keys: [lead]', 'keys: [x1]')
      .replace('role: admins', 'role: x2')
      .replace('refresh: operators', 'refresh: x3');
    const policy = parse(text);
    assert.ok(!policy.ok);
    const all = faultsOf(policy.failure)
      .map(({ message }) => message)
      .join('\n');
    for (const part of ['x1', 'x2', 'x3']) assert.match(all, new RegExp(part));
  });

  test('a newer format is AGENT_TOO_OLD', () => {
    const policy = parse(GOOD.replace('version: 1', 'version: 2'));
    assert.equal(!policy.ok && policy.failure.code, 'AGENT_TOO_OLD');
  });
});

test('what a change of trust must keep to', () => {
  const removed = `removed: [${'D'.repeat(40)}]\n`;
  const before = good(GOOD.replace('revision: 1', 'revision: 4'), { removed });
  const change = (text: string, more?: Parameters<typeof parse>[1], at = 100): string =>
    policyChangeFaults(before, good(text, { removed, ...more }), at)
      .map(({ message }) => message)
      .join('\n');
  const next = GOOD.replace('revision: 1', 'revision: 5');
  assert.equal(change(next), '');
  assert.equal(change(next, { removed: `removed: [${'D'.repeat(40)}, ${'E'.repeat(40)}]\n` }), '');
  assert.match(change(GOOD.replace('revision: 1', 'revision: 4')), /revision 4 is not above 4/);
  assert.match(change(GOOD), /revision 1 is not above 4/);
  assert.match(change(next, { removed: `removed: [${'E'.repeat(40)}]\n` }), /it only grows/);
  const expired = { ...KEYS, lead: certificate('A', 50) };
  assert.match(change(next, { keys: expired }), /no key of the role "admins" can sign/);
  assert.equal(change(next, { keys: expired }, 49), '');
});
