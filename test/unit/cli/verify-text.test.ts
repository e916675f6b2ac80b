import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExplainedCommit } from '../../../reconciler/agent/explain.ts';
import { verifyAnswer } from '../../../reconciler/cli/verify.ts';
import { explanationJson, renderExplanation } from '../../../reconciler/cli/verify-text.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import { isCommitId } from '../../../reconciler/core/names.ts';
import { fakeContext, golden, NOW, textOf } from './support.ts';

function commit(digit: string) {
  const id = digit.repeat(40);
  if (!isCommitId(id)) throw new Error(id);
  return id;
}

const signer = (person: string, minutes: number) => ({
  person,
  fingerprint: 'A'.repeat(40),
  signedAt: NOW / 1000 + minutes * 60,
  unfit: null,
});
const PLAIN: ExplainedCommit = {
  id: commit('1'),
  subject: '',
  base: null,
  verdict: 'accepted',
  parents: 1,
  signer: null,
  binding: null,
  rules: null,
  effects: [],
  refresh: null,
  revokes: false,
  restores: null,
  approves: null,
  approvals: [],
  missing: null,
  failure: null,
};
const rule = { rule: 2, role: 'operators', threshold: 1, held: true };

const LINE: readonly ExplainedCommit[] = [
  { ...PLAIN, base: 'anchor', parents: 0, signer: signer('ada', 0), subject: 'the first' },
  {
    ...PLAIN,
    id: commit('2'),
    signer: { ...signer('bob', 1), unfit: failure('SIGNATURE_EXPIRED_KEY', 'the key AAAA expired on 2026-11-21') },
    subject: 'web: new image\u001b[2J',
    binding: { tree: null, fleet: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', branch: 'main' },
    rules: [
      { ...rule, rule: 1, role: 'admins', threshold: 2, paths: ['trust/policy.yaml'] },
      { ...rule, paths: ['bundles/web/a', 'bundles/web/b', 'bundles/web/c', 'bundles/web/d', 'bundles/web/e'] },
    ],
    approvals: [
      { commit: commit('3'), person: 'ada', counts: true },
      { commit: commit('4'), person: 'ci', counts: false },
    ],
  },
  { ...PLAIN, id: commit('3'), signer: signer('ada', 2), approves: commit('2'), subject: 'approve' },
  { ...PLAIN, id: commit('4'), signer: signer('bob', 2), revokes: true, subject: 'revoke' },
  { ...PLAIN, id: commit('5'), signer: signer('ci', 3), refresh: { role: 'operators', held: true }, subject: 'fresh' },
  {
    ...PLAIN,
    id: commit('6'),
    verdict: 'waiting',
    signer: signer('bob', 4),
    rules: [{ ...rule, rule: 1, role: 'admins', threshold: 2, paths: ['trust/policy.yaml'] }],
    missing: {
      needs: [{ path: 'trust/policy.yaml', role: 'admins', threshold: 2, host: null }],
      signed: ['bob'],
      mayApprove: ['ada'],
    },
    failure: failure('AUTHORITY_THRESHOLD', 'it waits for approval; may still approve: ada'),
    subject: 'more rights',
  },
  { ...PLAIN, id: commit('7'), verdict: 'waiting', parents: 2, signer: signer('bob', 5), subject: 'merge' },
  {
    ...PLAIN,
    id: commit('8'),
    verdict: 'refused',
    signer: signer('bob', 6),
    rules: [
      { ...rule, held: false, paths: ['os/stable.yaml'] },
      { ...rule, rule: null, role: null, held: false, paths: ['elsewhere'] },
    ],
    effects: [
      {
        ...rule,
        held: false,
        path: 'os/beta.yaml',
        hosts: ['one'],
        told: 'host one stable 1111 -> beta 2222 (by hosts/one.yaml)',
      },
    ],
    failure: {
      ...failure('AUTHORITY_PATH', 'bob may not change os/stable.yaml'),
      all: [
        failure('AUTHORITY_PATH', 'bob may not change os/stable.yaml'),
        failure('AUTHORITY_PATH', 'no rule covers elsewhere'),
      ],
    },
    subject: 'too much',
  },
  { ...PLAIN, id: commit('9'), verdict: 'unjudged', subject: 'behind it' },
];
const EXPLAINED = {
  base: commit('1'),
  head: commit('9'),
  accepted: commit('5'),
  commits: LINE,
  stopped: failure('AUTHORITY_PATH', 'bob may not change os/stable.yaml', { commit: commit('8') }),
};

test('what each verdict rests on, below its commit; colour on a terminal only', async () => {
  const answer = verifyAnswer(fakeContext(), EXPLAINED, 'root', true);
  assert.equal(answer.exit, 4);
  await golden('verify.txt', textOf(answer));
  assert.match(renderExplanation(LINE, true), /\u001b\[31mrefused\u001b\[0m/);
  assert.match(
    answer.kind === 'done' ? answer.hints.join('\n') : '',
    /5 of 9 commits[\s\S]*stays at 5{40}[\s\S]*shallow/,
  );
});

test('JSON says of each commit whether it is in force, and why not', () => {
  const {
    commits,
    accepted,
    failure: why,
  } = JSON.parse(JSON.stringify(explanationJson(EXPLAINED))) as {
    readonly commits: readonly { readonly inForce: boolean; readonly rules: unknown; readonly failure: unknown }[];
    readonly accepted: string;
    readonly failure: { readonly code: string };
  };
  assert.deepEqual(
    commits.map(({ inForce }) => inForce),
    [true, true, true, true, true, false, false, false, false],
  );
  assert.deepEqual([accepted, why.code, commits[0]?.rules], [commit('5'), 'AUTHORITY_PATH', []]);
});

test('a good line ends with 0, one that is stopped by something else than trust with 1', () => {
  const exit = (stopped: typeof EXPLAINED.stopped | null) =>
    verifyAnswer(fakeContext(), { ...EXPLAINED, stopped }, 'option', false).exit;
  assert.deepEqual([exit(null), exit(failure('SOURCE_CORRUPT', 'a blob is missing'))], [0, 1]);
});
