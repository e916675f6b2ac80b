/** A script that two people must sign for, and one person who wants to be both. */
import type { SignedRequest } from '../../../reconciler/agent/signed-request.ts';
import { isNonce, requestText } from '../../../reconciler/core/run-request.ts';
import type { RequestBench, Who } from '../support/request-bench.ts';
import type { RequestAttack, RequestShown } from './requests.ts';

const WAITS = { code: 'REQUEST_WAITS' } as const;

/** Asked for by `by`, with these approvals. */
async function pair(
  bench: RequestBench,
  by: Who,
  approvals: (text: Uint8Array) => readonly Promise<SignedRequest>[],
): Promise<RequestShown> {
  const signed = await bench.sign(requestText(bench.pair()), by);
  return { signed, approvals: await Promise.all(approvals(signed.text)) };
}

function nonce(text: string) {
  if (!isNonce(text)) throw new Error(text);
  return text;
}

export const REQUEST_APPROVALS: readonly RequestAttack[] = [
  {
    name: 'two must sign, and one did',
    ...WAITS,
    says: /needs 2 people, and ops signed/,
    make: (b) => pair(b, 'ops', () => []),
  },
  {
    name: 'two must sign, and whoever asked approves it himself, twice',
    ...WAITS,
    make: (b) =>
      pair(b, 'ops', (text) => [b.approval(text, 'ops'), b.approval(text, 'ops', { nonce: nonce('e'.repeat(32)) })]),
  },
  {
    name: 'two must sign, and the other one is a robot',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'ci')]),
  },
  {
    name: 'two must sign, and the other one may not have it run',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'reader')]),
  },
  {
    name: 'two must sign, and the key of the other one has expired',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'old')]),
  },
  {
    name: 'two must sign, and the other one is a stranger',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'stranger')]),
  },
  {
    name: 'an approval of another text under the same name',
    ...WAITS,
    make: (b) => {
      const other = Buffer.from(requestText({ ...b.pair(), maxFailures: 9 }));
      return pair(b, 'ops', () => [b.approval(other, 'lead')]);
    },
  },
  {
    name: 'an approval of another run',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'lead', { run: nonce('e'.repeat(32)) })]),
  },
  {
    name: 'an approval of another script',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'lead', { script: 'say' })]),
  },
  {
    name: 'an approval of another fleet',
    ...WAITS,
    make: (b) =>
      pair(b, 'ops', (text) => [b.approval(text, 'lead', { fleet: '11111111-1111-4111-8111-111111111111' })]),
  },
  {
    name: 'an approval that is over',
    ...WAITS,
    make: (b) => pair(b, 'ops', (text) => [b.approval(text, 'lead', { expires: b.now - 1 })]),
  },
  {
    name: 'an approval whose text was changed after signing',
    ...WAITS,
    make: (b) =>
      pair(b, 'ops', (text) => [
        b.approval(text, 'lead', { run: nonce('e'.repeat(32)) }).then(({ text: own, signature }) => ({
          text: Buffer.from(Buffer.from(own).toString().replace('e'.repeat(32), b.pair().nonce)),
          signature,
        })),
      ]),
  },
];

/** The innocent version. */
export const APPROVED_REQUEST = {
  name: 'two must sign, and two did',
  make: (b: RequestBench) => pair(b, 'ops', (text) => [b.approval(text, 'lead')]),
};
