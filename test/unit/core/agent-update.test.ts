import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AgentPin,
  agentPinFaults,
  agentPinWarnings,
  compareVersions,
  urlsFor,
} from '../../../reconciler/core/agent-pin.ts';
import {
  type AgentAttempt,
  lackOf,
  NO_UPDATE_MEMORY,
  planUpdate,
  refreshUpdate,
  type UpdateInput,
  type UpdateNews,
} from '../../../reconciler/core/agent-update.ts';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';

function digest(digit: string): Sha256 {
  const text = digit.repeat(64);
  return isSha256(text) ? text : assert.fail();
}

const PIN: AgentPin = {
  version: '0.2.0',
  sha256: { amd64: digest('2') },
  urls: ['https://x.example/'],
  confirmMs: 60_000,
};
const PACKAGED = { digest: digest('1'), version: '0.1.0' };
const AT_REST: UpdateInput = {
  target: PIN,
  arch: 'amd64',
  version: '0.1.0',
  runs: 'packaged',
  packaged: PACKAGED,
  staged: () => false,
  memory: NO_UPDATE_MEMORY,
  hold: null,
};
const failedOf = (one: Sha256) => ({
  ...NO_UPDATE_MEMORY,
  failed: [{ digest: one, version: '0.2.0', at: 1, failure: failure('AGENT_REJECTED', 'it crashed'), by: null }],
});
const UPDATED: Partial<UpdateInput> = { runs: digest('2'), version: '0.2.0' };

describe('what an agent does about the one that is pinned', () => {
  const cases: readonly (readonly [
    name: string,
    input: Partial<UpdateInput>,
    step: string | null,
    state: string,
    more?: string,
  ])[] = [
    ['nothing where nothing is pinned', { target: null }, null, 'current'],
    ['nothing where what is pinned runs', UPDATED, null, 'current'],
    [
      'nothing where the package brings what is pinned',
      { target: { ...PIN, sha256: { amd64: digest('1') } } },
      null,
      'current',
    ],
    ['fetches it', {}, 'agent-fetch 0.2.0', 'changing'],
    [
      'hands over where it lies there',
      { staged: (one) => one === digest('2') },
      `agent-try 0.2.0 ${digest('2')}`,
      'changing',
    ],
    [
      'takes the file of the package where that is what is pinned',
      { ...UPDATED, target: { ...PIN, sha256: { amd64: digest('1') } } },
      'agent-try 0.2.0 packaged',
      'changing',
    ],
    [
      'goes back to the package where nothing is pinned any more',
      { ...UPDATED, target: null },
      'agent-try 0.1.0 packaged',
      'changing',
    ],
    ['stays where there is no package to go back to', { ...UPDATED, target: null, packaged: null }, null, 'current'],
    [
      'stays where nobody can say',
      { target: 'unknown' },
      null,
      'unknown',
      'nobody can say which agent is pinned: 0.1.0 runs on',
    ],
    ['does not try what failed', { memory: failedOf(digest('2')) }, null, 'failed', 'it crashed'],
    ['tries what is pinned in its place', { memory: failedOf(digest('3')) }, 'agent-fetch 0.2.0', 'changing'],
    [
      'waits where something stands in the way',
      { hold: 'this host is suspended' },
      null,
      'waiting',
      'the agent 0.2.0 waits: this host is suspended',
    ],
    [
      'says that it has no file for this machine',
      { arch: 'arm64' },
      null,
      'failed',
      'the agent 0.2.0 is not pinned for this architecture (arm64)',
    ],
    [
      'says that it cannot hand over',
      { runs: null },
      null,
      'failed',
      'the fleet pins the agent 0.2.0, and 0.1.0 runs here, which was not started by the launcher and cannot change itself',
    ],
    ['is content without a launcher where the version is right', { runs: null, version: '0.2.0' }, null, 'current'],
    [
      'says that the package is newer than the pin',
      { ...UPDATED, packaged: { digest: digest('3'), version: '0.10.0' } },
      null,
      'current',
      '0.2.0 runs, as it is pinned; the package of this host brings the newer 0.10.0',
    ],
  ];
  for (const [name, input, step, state, more = null] of cases) {
    it(name, () => {
      const planned = planUpdate({ ...AT_REST, ...input });
      const { step: next, verdict } = planned;
      const told =
        next === null ? null : `${next.kind} ${next.target}${next.kind === 'agent-try' ? ` ${next.name}` : ''}`;
      assert.deepEqual([told, verdict.state, verdict.failure?.message ?? verdict.note], [step, state, more]);
    });
  }
});

describe('what became of a trial', () => {
  const attempt: AgentAttempt = {
    digest: digest('2'),
    name: digest('2'),
    version: '0.2.0',
    at: 5,
    confirmMs: 600_000,
    by: null,
    before: { reached: true, observed: true, resolved: true },
    why: null,
  };
  const news: UpdateNews = {
    target: PIN,
    arch: 'amd64',
    runs: 'packaged',
    digest: digest('1'),
    fallen: null,
    pending: false,
    now: 9,
    by: null,
  };
  const tried = { ...NO_UPDATE_MEMORY, attempt };
  const said = (memory: typeof tried, more: Partial<UpdateNews>) => {
    const after = refreshUpdate(memory, { ...news, ...more });
    assert.equal(after.attempt, null);
    return after.failed.map((one) => `${one.digest.slice(0, 1)} ${one.failure.code} ${one.failure.message}`);
  };

  it('is seen by the one that comes back, with the reason that the launcher and the trial itself say', () => {
    const end = 'the one before it runs, and 0.2.0 is not tried again until the pin changes';
    const cases: readonly (readonly [Partial<UpdateNews>, string | null, string])[] = [
      [{}, null, 'came to no good pass'],
      [
        { fallen: { name: digest('2'), reason: 'tries' } },
        null,
        'was started and came to no good pass: it crashed, hung, or could not be started',
      ],
      [{ fallen: { name: digest('2'), reason: 'time' } }, 'no Docker', 'came to no good pass within 10m (no Docker)'],
      [{ fallen: { name: digest('3'), reason: 'time' } }, null, 'came to no good pass'],
      [
        { pending: true },
        null,
        'was not started: the launcher could not count its tries (is the disk full, or mounted for reading only?)',
      ],
    ];
    for (const [more, why, expected] of cases) {
      const memory = { ...tried, attempt: { ...attempt, why } };
      assert.deepEqual(said(memory, more), [`2 AGENT_REJECTED the agent 0.2.0 ${expected}; ${end}`]);
    }
  });

  it('is a good end where what was tried runs: it was confirmed and killed before it could remember', () => {
    assert.deepEqual(said(tried, { runs: digest('2'), digest: digest('2') }), []);
    assert.deepEqual(said({ ...tried, attempt: { ...attempt, name: 'packaged', digest: digest('1') } }, {}), []);
  });

  it('is remembered also of a confirmed agent that the launcher gave up', () => {
    const [words] = refreshUpdate(NO_UPDATE_MEMORY, {
      ...news,
      fallen: { name: digest('2'), reason: 'starts' },
    }).failed;
    assert.match(words?.failure.message ?? '', /^the agent 2{12} was started again and again, and ended no pass/);
  });

  it('is forgotten when another one is pinned, and not where nobody can say', () => {
    const memory = failedOf(digest('2'));
    assert.equal(refreshUpdate(memory, news), memory);
    assert.equal(refreshUpdate(memory, { ...news, target: 'unknown' }), memory);
    const other = { ...PIN, sha256: { amd64: digest('4') } };
    assert.deepEqual(refreshUpdate(memory, { ...news, target: other }).failed, []);
  });
});

it('a trial is held against no more than the agent before it had', () => {
  const good = { reached: true, observed: true, resolved: true };
  const bad = { reached: false, observed: false, resolved: false };
  assert.equal(lackOf(good, good), null);
  assert.equal(lackOf(bad, bad), null);
  assert.equal(lackOf(bad, good), null);
  for (const what of ['reached', 'observed', 'resolved'] as const) {
    assert.notEqual(lackOf(good, { ...good, [what]: false }), null, what);
    assert.equal(lackOf({ ...good, [what]: false }, { ...good, [what]: false }), null, what);
  }
});

it('versions are compared by their numbers', () => {
  for (const [a, b, sign] of [
    ['0.2.0', '0.10.0', -1],
    ['1.0.0', '0.10.0', 1],
    ['1.0', '1.0.0', 0],
    ['1.0.0-rc1', '1.0.0', 0],
  ] as const) {
    assert.equal(Math.sign(compareVersions(a, b)), sign, `${a} ${b}`);
  }
});

describe('a pin', () => {
  const parse = (agent: object) => {
    const text = JSON.stringify({ agent });
    const document = parseDocument('host', 'hosts/a.yaml', new TextEncoder().encode(text));
    return document.ok ? document.value : assert.fail(document.failure.message);
  };
  const pin = { version: '0.2.0', sha256: { amd64: digest('2') }, url: 'https://x.example/{version}/{arch}' };

  it('fills in its addresses', () => {
    assert.deepEqual(urlsFor({ ...PIN, urls: ['https://x/{version}/{arch}', 'https://y/'] }, 'arm64'), [
      'https://x/0.2.0/arm64',
      'https://y/',
    ]);
  });

  it('comes over https, without a login, and is confirmed within a day', () => {
    const faults = (more: object) => {
      const document = parse({ ...pin, ...more });
      return agentPinFaults(document, [], document.value.agent).map((f) => `${f.code} ${f.message}`);
    };
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ url: 'http://127.0.0.1:8080/kedge' }), []);
    assert.deepEqual(faults({ url: ['https://x.example/', 'http://x.example/'] }), [
      'SOURCE_SCHEME_MISMATCH agent.url: plain http is taken on loopback only',
    ]);
    assert.deepEqual(faults({ url: 'file:///kedge' }), ['SCHEMA_INVALID agent.url: an https URL is expected']);
    assert.deepEqual(faults({ url: 'https://a:b@x.example/' }), [
      'SCHEMA_INVALID agent.url: a login stands in the address',
    ]);
    assert.deepEqual(faults({ confirm: '2d' }), ['SCHEMA_INVALID agent.confirm: 2d is longer than 1d']);
  });

  it('is warned of where it is right and may be regretted', () => {
    const warnings = (version: string, ...pins: readonly object[]) =>
      agentPinWarnings(
        pins.map((one) => {
          const document = parse(one);
          return { document, root: [], pin: document.value.agent };
        }),
        version,
      ).map(({ message }) => message);
    assert.deepEqual(warnings('0.2.0', pin, pin), []);
    assert.match(
      warnings('0.3.0', pin)[0] ?? '',
      /^hosts are to run the agent 0\.2\.0, which is older than this Kedge \(0\.3\.0\)/,
    );
    const two = { amd64: digest('2'), arm64: digest('3') };
    assert.deepEqual(warnings('0.2.0', { ...pin, sha256: two }), []);
    assert.match(
      warnings('0.2.0', { ...pin, sha256: two, url: 'https://x.example/kedge' })[0] ?? '',
      /names one file, and agent\.sha256 two/,
    );
    assert.match(
      warnings('0.2.0', pin, { ...pin, sha256: { amd64: digest('4') } })[0] ?? '',
      /^agent 0\.2\.0 amd64 is another file here than in/,
    );
  });
});
