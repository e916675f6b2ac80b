import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyWarnings } from '../../../reconciler/core/advice.ts';
import type { Certificate, KeyFacts } from '../../../reconciler/core/certificate.ts';
import { ok } from '../../../reconciler/core/failure.ts';
import { isFingerprint } from '../../../reconciler/core/names.ts';
import { type Policy, parsePolicy } from '../../../reconciler/core/policy.ts';
import { trustView } from '../../../reconciler/core/trust-view.ts';

const DAY = 86_400;
const NOW = Date.parse('2026-11-21T00:00:00Z') / 1000;

function key(digit: string, more: Partial<KeyFacts> & { expiresAt?: number; maySign?: boolean } = {}): KeyFacts {
  const { expiresAt = null, maySign = true, ...rest } = more;
  const fingerprint = digit.repeat(40);
  return {
    fingerprint: isFingerprint(fingerprint) ? fingerprint : assert.fail(digit),
    algorithm: 'ed25519',
    bits: null,
    curve: null,
    createdAt: 1,
    bindings: [{ at: 1, expiresAt, maySign, weakHash: false }],
    revocations: [],
    ...rest,
  };
}
const certificate = (primary: KeyFacts, ...subkeys: readonly KeyFacts[]): Certificate => ({
  primary,
  subkeys,
  userIds: [],
});
const KEYS = {
  ada: certificate(key('A')),
  bob: certificate(key('B')),
  eve: certificate(key('E')),
  ci: certificate(key('C')),
};

function policy(text: string, keys: Readonly<Record<string, Certificate>> = KEYS): Policy {
  const certificates = new Map(Object.entries(keys).map(([name, own]) => [name, ok(own)]));
  const parsed = parsePolicy({
    policy: Buffer.from(`version: 1\nrevision: 1\n${text}`),
    removed: null,
    certificates,
    sshKeys: new Map(),
  });
  return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.failure));
}

/** Roles of everybody; `rules` are those of trust/ and the like. */
const whole = (admins: string, rules = '"trust/**"', more = ''): string => `${more}roles:
  admins: { keys: [${admins}] }
  operators: { keys: [ada, bob, eve, ci] }
rules:
  - { paths: [${rules}], role: admins }
  - { paths: ["**"], role: operators }
`;

const said = (p: Policy): readonly string[] =>
  policyWarnings(p, NOW).map(({ kind, file, message }) => `${kind} ${file}: ${message}`);

test('three people, two of whom must sign: nothing is said', () => {
  const text = whole('ada, bob, eve', '"trust/**", "os/**"', 'robots: [ci]\n').replace(
    'eve] }',
    'eve], threshold: 2 }',
  );
  assert.deepEqual(said(policy(text)), []);
});

test('what is easy to lose, or lets one key do all, is said plainly', () => {
  const one =
    'roles: { admins: { keys: [ada] } }\nrules:\n  - { paths: ["trust/**", "os/**"], role: admins }\n  - { paths: ["**"], role: admins }\n';
  const table: readonly (readonly [what: string, policy: Policy, expected: readonly RegExp[]])[] = [
    [
      'one person: one calm line',
      policy(one, { ada: KEYS.ada }),
      [
        /^alone trust\/policy\.yaml: ada is the only person here: that key may change everything, and without it nobody can$/,
      ],
    ],
    [
      'each of several alone',
      policy(whole('ada, bob', '"trust/**", "os/**"', 'robots: [ci]\n')),
      [/^alone .*each of ada, bob may alone change trust\/\*\*, os\/\*\*, and so come to everything: one stolen key/],
    ],
    [
      'one alone may change trust/',
      policy(whole('ada', '"trust/**"', 'robots: [ci]\n')),
      [
        /^locked-out .*only ada may change trust\/\*\*: without that key/,
        /^alone .*ada alone may change trust\/\*\*, and so come/,
      ],
    ],
    [
      'not trust/, but the operating system',
      policy(
        'roles:\n  admins: { keys: [ada, bob, eve], threshold: 2 }\n  operators: { keys: [bob] }\nrules:\n  - { paths: ["trust/**"], role: admins }\n  - { paths: ["os/**", "scripts/**"], role: operators }\n',
        { ada: KEYS.ada, bob: KEYS.bob, eve: KEYS.eve },
      ),
      [/^alone .*bob alone may change os\/\*\*, scripts\/\*\*, and so be root on hosts/],
    ],
    [
      'a part of trust/ is enough',
      policy(
        'roles:\n  admins: { keys: [ada, bob, eve], threshold: 2 }\n  operators: { keys: [bob] }\nrules:\n  - { paths: ["trust/powers.yaml"], role: operators }\n  - { paths: ["trust/**"], role: admins }\n',
        { ada: KEYS.ada, bob: KEYS.bob, eve: KEYS.eve },
      ),
      [/^alone .*bob alone may change trust\/\*\*/],
    ],
    [
      'no spare person',
      policy(whole('ada, bob', '"trust/**"', 'robots: [ci]\n').replace('bob] }', 'bob], threshold: 2 }')),
      [/^locked-out .*the role "admins" needs 2 people, and there are no more \(ada, bob\): one lost key stops/],
    ],
    [
      'no spare person, for one of them has expired',
      policy(whole('ada, bob, eve', '"trust/**"', 'robots: [ci]\n').replace('eve] }', 'eve], threshold: 2 }'), {
        ...KEYS,
        eve: certificate(key('E', { expiresAt: NOW - DAY })),
      }),
      [
        /^locked-out .*\(ada, bob\)/,
        /^unused trust\/keys\/eve\.asc: nobody can sign with it: .* expired on 2026-11-20/,
      ],
    ],
    [
      'a rule with a number of its own',
      policy(
        whole('ada, bob, eve', '"trust/**"', 'robots: [ci]\n')
          .replace('eve] }\n  operators', 'eve], threshold: 2 }\n  operators')
          .replace('["**"], role: operators', '["**"], role: operators, threshold: 3'),
      ),
      [/^locked-out .*: rule 2 needs 3 people, and there are no more \(ada, bob, eve\)/],
    ],
    [
      'only robots',
      policy(whole('ci', '"trust/**"', 'robots: [ci]\n')),
      [
        /^locked-out .*only robots may change trust\/\*\*: ci\./,
        /^alone .*the robot ci may change trust\/\*\* alone: whoever gets into its build/,
      ],
    ],
    [
      'nobody may change the policy',
      policy('roles: { operators: { keys: [ada, bob, eve, ci] } }\nrules:\n  - { paths: ["**"], role: operators }\n'),
      [/^locked-out .*no rule covers trust\/policy\.yaml: nobody can ever/],
    ],
    [
      'a threshold that nobody can meet any more',
      policy(whole('ada, bob', '"trust/**"', 'robots: [ci]\n').replace('bob] }', 'bob], threshold: 2 }'), {
        ...KEYS,
        bob: certificate(key('B', { revocations: [{ at: 5, compromised: true }] })),
      }),
      [
        /^locked-out .*only 1 of the people of the role "admins" can sign: it needs 2, which cannot be reached/,
        /^unused trust\/keys\/bob\.asc: .*revoked/,
      ],
    ],
    [
      'keys that end within 90 days, where a threshold is lost by it',
      policy(
        whole('ada, bob, eve', '"trust/**"', 'robots: [ci]\n').replace(
          'eve] }\n  operators',
          'eve], threshold: 2 }\n  operators',
        ),
        {
          ...KEYS,
          bob: certificate(key('B', { expiresAt: NOW + 30 * DAY })),
          eve: certificate(key('E', { expiresAt: NOW + 60 * DAY })),
        },
      ),
      [
        /^expiring .*from 2027-01-20 on nobody can meet what the role "admins" needs \(2\): the keys of bob, eve expired by then/,
      ],
    ],
    [
      'a subkey that ends sooner than its primary key',
      policy(one, { ada: certificate(key('A', { maySign: false }), key('D', { expiresAt: NOW + DAY })) }),
      [/only person/, /^expiring .*from 2026-11-22 on .*the key of ada expired/],
    ],
    [
      'keys that end later, or leave enough others',
      policy(
        whole('ada, bob, eve', '"trust/**"', 'robots: [ci]\n').replace(
          'eve] }\n  operators',
          'eve], threshold: 2 }\n  operators',
        ),
        {
          ...KEYS,
          bob: certificate(key('B', { expiresAt: NOW + 30 * DAY })),
          eve: certificate(key('E', { expiresAt: NOW + 91 * DAY })),
        },
      ),
      [],
    ],
    [
      'a key without a role',
      policy(one, { ada: KEYS.ada, bob: KEYS.bob }),
      [/only person/, /^unused trust\/keys\/bob\.asc: bob holds no role: the key allows nothing/],
    ],
  ];
  for (const [what, p, expected] of table) {
    const found = said(p);
    assert.equal(found.length, expected.length, `${what}: ${found.join('\n')}`);
    for (const [i, pattern] of expected.entries()) assert.match(found[i] ?? '', pattern, what);
  }
});

test('the view says of everybody what they may do alone, what with others, and with which keys', () => {
  const p = policy(
    `robots: [ci]
roles:
  admins: { keys: [ada, bob, eve], threshold: 2 }
  operators: { keys: [ada, ci, bob] }
rules:
  - { paths: ["trust/**", "fleet.yaml"], role: admins }
  - { paths: ["docs/**"], role: operators, threshold: 2 }
  - { paths: ["**"], role: operators }
refresh: operators
`,
    {
      ...KEYS,
      bob: certificate(
        key('B', { maySign: false }),
        key('D', { algorithm: 'rsaSign', bits: 4096, expiresAt: NOW + DAY }),
        key('F', { maySign: false }),
      ),
      eve: certificate(key('E', { expiresAt: NOW - 1 })),
    },
  );
  const { people, rules, roles } = trustView(p, NOW);
  assert.deepEqual(
    people.map(({ name, robot, canSign, alone, withOthers, refresh }) => [
      name,
      robot,
      canSign,
      alone,
      withOthers,
      refresh,
    ]),
    [
      [
        'ada',
        false,
        true,
        ['**'],
        [
          { paths: ['trust/**', 'fleet.yaml'], people: 2 },
          { paths: ['docs/**'], people: 2 },
        ],
        true,
      ],
      [
        'bob',
        false,
        true,
        ['**'],
        [
          { paths: ['trust/**', 'fleet.yaml'], people: 2 },
          { paths: ['docs/**'], people: 2 },
        ],
        true,
      ],
      ['ci', true, true, ['**'], [], true],
      ['eve', false, false, [], [], false],
    ],
  );
  assert.deepEqual(
    people
      .find(({ name }) => name === 'bob')
      ?.keys.map(({ fingerprint, algorithm, state, expiresAt, subkeyOf }) => [
        fingerprint.slice(0, 1),
        algorithm,
        state,
        expiresAt,
        subkeyOf?.slice(0, 1) ?? null,
      ]),
    [
      ['B', 'Ed25519', 'not for signing', null, null],
      ['D', 'RSA 4096', 'can sign', NOW + DAY, 'B'],
    ],
  );
  assert.equal(people.find(({ name }) => name === 'eve')?.keys[0]?.state, 'expired');
  assert.deepEqual(rules[0]?.people, ['ada', 'bob']);
  assert.deepEqual(roles[1], { name: 'operators', threshold: 1, people: ['ada', 'bob'], robots: ['ci'] });
});
