/** What can be done to a request to run a script, between the person who signs and the host that carries it out. */
import type { SignedRequest } from '../../../reconciler/agent/signed-request.ts';
import { isHostName, isObjectId, isSha256 } from '../../../reconciler/core/names.ts';
import { isNonce, requestText } from '../../../reconciler/core/run-request.ts';
import { type RequestBench, type Who, WITHOUT_SAY } from '../support/request-bench.ts';
import type { Listed } from '../table.ts';

export interface RequestShown {
  readonly signed: SignedRequest;
  readonly host?: string;
  readonly now?: number;
  /** What lies there besides, of other people. */
  readonly approvals?: readonly SignedRequest[];
  /** Files of the tree in force, where they are others. */
  readonly files?: Readonly<Record<string, string>>;
  /** Who asked for the run that it calls off. */
  readonly asker?: string;
}

export interface RequestAttack extends Listed {
  readonly says?: RegExp;
  make(bench: RequestBench): Promise<RequestShown>;
}

const INVALID = { code: 'REQUEST_INVALID' } as const;
const BAD = { code: 'SIGNATURE_BAD' } as const;
const TIME = { code: 'REQUEST_TIME' } as const;
const FORBIDDEN = { code: 'REQUEST_FORBIDDEN' } as const;
const CHANGED = { code: 'SCRIPT_CHANGED' } as const;

/** Its text with one part replaced, under the signature of before. */
async function tampered(b: RequestBench, by: 'lead' | 'ops', from: string, to: string): Promise<RequestShown> {
  const signed = await b.asked(by);
  const text = Buffer.from(signed.text).toString('utf8');
  if (!text.includes(from)) throw new Error(`no ${from} in ${text}`);
  return { signed: { ...signed, text: Buffer.from(text.replace(from, to)) } };
}

/** A good signature over a text that is another one than the canonical one. */
async function rewritten(b: RequestBench, change: (text: string) => string): Promise<RequestShown> {
  const text = requestText(b.request());
  const other = change(text);
  if (other === text) throw new Error('nothing was changed');
  return { signed: await b.sign(other, 'ops') };
}

async function cancels(b: RequestBench, expires: number, by: Who = 'ops'): Promise<RequestShown> {
  const { fleet, script, nonce: run } = b.request();
  const nonce = 'c'.repeat(32);
  if (!isNonce(nonce)) throw new Error(nonce);
  return { signed: await b.sign(requestText({ kind: 'kedge-cancel', fleet, script, nonce, expires, run }), by) };
}

/** The catalogue in force has the script no more. */
async function cancelsGone(b: RequestBench, by: Who, asker: Who): Promise<RequestShown> {
  const files = { 'scripts/catalogue.yaml': WITHOUT_SAY };
  return { ...(await cancels(b, b.now + 3600, by)), files, asker };
}

async function looks(
  b: RequestBench,
  by: 'reader' | 'ci' | 'stranger' | 'ops',
  { script = 'say', expires = b.now + 300 }: { readonly script?: string; readonly expires?: number } = {},
): Promise<RequestShown> {
  const { fleet, nonce: run } = b.request();
  const [nonce, host] = ['c'.repeat(32), 'alpha'];
  if (!isNonce(nonce) || !isHostName(host)) throw new Error(nonce);
  const common = { fleet, script, nonce, expires, run, host };
  return { signed: await b.sign(requestText({ kind: 'kedge-output', ...common, stream: 'stdout', from: 0 }), by) };
}

function named<T>(is: (text: string) => boolean, text: string): T {
  if (!is(text)) throw new Error(text);
  return text as T;
}

const args = (...pairs: (readonly [string, string])[]) => ({ arguments: new Map(pairs) });

export const REQUESTS: readonly RequestAttack[] = [
  {
    name: 'an argument is changed after signing (OpenPGP)',
    ...BAD,
    make: (b) => tampered(b, 'lead', 'hello', 'hallo'),
  },
  { name: 'an argument is changed after signing (SSH)', ...BAD, make: (b) => tampered(b, 'ops', 'hello', 'hallo') },
  { name: 'another host is put in after signing', ...BAD, make: (b) => tampered(b, 'ops', '"alpha"', '"delta"') },
  {
    name: 'that it does not wait until the host may reboot is put in after signing',
    ...BAD,
    make: (b) => tampered(b, 'ops', '"script"', '"now":true,"script"'),
  },
  {
    name: 'the request carries no signature',
    code: 'SIGNATURE_MISSING',
    make: async (b) => ({ signed: { ...(await b.asked('ops')), signature: Buffer.alloc(0) } }),
  },
  {
    name: 'the signature of another request of the same person is put under it',
    ...BAD,
    make: async (b) => ({
      signed: {
        ...(await b.asked('ops')),
        signature: (await b.asked('ops', args(['what', 'x'], ['times', '1']))).signature,
      },
    }),
  },
  {
    name: 'a stranger signs it',
    code: 'SIGNATURE_UNKNOWN_KEY',
    make: async (b) => ({ signed: await b.asked('stranger') }),
  },
  {
    name: 'it is signed with a key that has expired, dated to when it was good',
    code: 'SIGNATURE_EXPIRED_KEY',
    make: async (b) => ({ signed: await b.asked('old') }),
  },
  {
    name: 'an SSH signature that was made for a commit is put under it',
    ...BAD,
    says: /made for "git"/,
    async make(b) {
      const signed = await b.asked('ops');
      return { signed: { ...signed, signature: Buffer.from(await b.ssh.sign(signed.text, b.ops, 'git')) } };
    },
  },
  {
    name: 'an SSH signature that was made for a file is put under it',
    ...BAD,
    async make(b) {
      const signed = await b.asked('ops');
      return { signed: { ...signed, signature: Buffer.from(await b.ssh.sign(signed.text, b.ops, 'file')) } };
    },
  },
  {
    name: 'two signatures stand in its armor',
    ...BAD,
    make: async (b) => {
      const signed = await b.asked('lead');
      return { signed: { ...signed, signature: Buffer.concat([signed.signature, signed.signature]) } };
    },
  },
  { name: 'it is over', ...TIME, make: async (b) => ({ signed: await b.asked('ops'), now: b.now + 3600 }) },
  { name: 'it is early', ...TIME, make: async (b) => ({ signed: await b.asked('ops', { notBefore: b.now + 600 }) }) },
  {
    name: 'it is to hold for a year',
    ...TIME,
    make: async (b) => ({ signed: await b.asked('ops', { expires: b.now + 365 * 86_400 }) }),
  },
  {
    name: 'it is to begin in a year, so that the host must remember it until then',
    ...TIME,
    make: async (b) => {
      const notBefore = b.now + 365 * 86_400;
      return { signed: await b.asked('ops', { notBefore, expires: notBefore + 60 }) };
    },
  },
  {
    name: 'it is over before it begins',
    ...TIME,
    make: async (b) => ({ signed: await b.asked('ops', { expires: b.now - 60, notBefore: b.now - 50 }) }),
  },
  {
    name: 'it is over, and of somebody without the right to it, who would fill the records with such',
    ...FORBIDDEN,
    make: async (b) => ({ signed: await b.asked('reader'), now: b.now + 3600 }),
  },
  {
    name: 'it calls a run off for ever, so that nobody may take it from the branch',
    ...TIME,
    make: (b) => cancels(b, b.now + 365 * 86_400),
  },
  {
    name: 'somebody without a role calls off what another one asked for',
    ...FORBIDDEN,
    make: async (b) => ({ ...(await cancels(b, b.now + 3600, 'reader')), asker: 'ops' }),
  },
  {
    name: 'somebody without a role calls off a run whose script the catalogue has no more',
    ...FORBIDDEN,
    says: /reader may not call off a run of say, which the catalogue does not have: ops may, and admins, who may change/,
    make: (b) => cancelsGone(b, 'reader', 'ops'),
  },
  {
    name: 'whoever could once call a run off, by a role of a script that is gone, calls off what another one asked for',
    ...FORBIDDEN,
    make: (b) => cancelsGone(b, 'ops', 'lead'),
  },
  {
    name: 'a robot calls off what was asked for under its name',
    ...FORBIDDEN,
    says: /robot/,
    make: (b) => cancelsGone(b, 'ci', 'ci'),
  },
  {
    name: 'it is of another fleet with the same people',
    code: 'FLEET_MISMATCH',
    make: async (b) => ({ signed: await b.asked('ops', { fleet: '11111111-1111-4111-8111-111111111111' }) }),
  },
  {
    name: 'it is for another host',
    ...FORBIDDEN,
    make: async (b) => ({ signed: await b.asked('ops'), host: 'beta' }),
  },
  {
    name: 'it is for a host that the script is not for',
    ...FORBIDDEN,
    says: /for hosts with gpu=h200/,
    make: async (b) => ({
      signed: await b.asked('ops', { where: { hosts: [named(isHostName, 'beta')] } }),
      host: 'beta',
    }),
  },
  {
    name: 'it is for hosts by a label, and this one has another value',
    ...FORBIDDEN,
    make: async (b) => ({ signed: await b.asked('ops', { where: { labels: new Map([['gpu', 'l40']]) } }) }),
  },
  {
    name: 'an operator asks for what admins may ask for',
    ...FORBIDDEN,
    make: async (b) => ({ signed: await b.asked('ops', { script: 'admin-only', ...args() }) }),
  },
  {
    name: 'somebody of the policy without a role for it asks',
    ...FORBIDDEN,
    make: async (b) => ({ signed: await b.asked('reader') }),
  },
  {
    name: 'a robot that holds the role asks',
    ...FORBIDDEN,
    says: /robot/,
    make: async (b) => ({ signed: await b.asked('ci') }),
  },
  {
    name: 'the script is swapped after signing',
    ...CHANGED,
    make: async (b) => ({ signed: await b.asked('ops'), files: { 'scripts/say.sh': '#!/bin/sh\nrm -rf /\n' } }),
  },
  {
    name: 'the script is swapped for one with the same SHA-1',
    ...CHANGED,
    make: async (b) => ({ signed: await b.asked('ops', { sha256: named(isSha256, 'ab'.repeat(32)) }) }),
  },
  {
    name: 'another blob of the repository is named as the script',
    ...CHANGED,
    make: async (b) => ({ signed: await b.asked('ops', { blob: named(isObjectId, 'ab'.repeat(20)) }) }),
  },
  {
    name: 'the catalogue lets the same script run as root after signing',
    ...CHANGED,
    async make(b) {
      const { CATALOGUE } = await import('../support/request-bench.ts');
      return {
        signed: await b.asked('ops'),
        files: { 'scripts/catalogue.yaml': CATALOGUE.replace('user: nobody', 'user: root') },
      };
    },
  },
  {
    name: 'a script that the catalogue does not have is asked for',
    code: 'REFERENCE_MISSING',
    make: async (b) => ({ signed: await b.asked('ops', { script: 'shell' }) }),
  },
  {
    name: 'an argument is to become an option of the script',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', '-rf /'], ['times', '1'])) }),
  },
  {
    name: 'an argument brings a line of its own',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', 'a\nb'], ['times', '1'])) }),
  },
  {
    name: 'an argument is none of its pattern',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', '$(reboot)'], ['times', '1'])) }),
  },
  {
    name: 'a number is out of its range',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', 'a'], ['times', '10'])) }),
  },
  {
    name: 'an argument that the script has not is brought along (LD_PRELOAD)',
    ...INVALID,
    make: async (b) => ({
      signed: await b.asked('ops', args(['what', 'a'], ['times', '1'], ['ld_preload', '/tmp/x.so'])),
    }),
  },
  {
    name: 'an argument is left out, for a default that may change',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', 'a'])) }),
  },
  {
    name: 'a key stands twice, and readers differ in which they take',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace('{', '{"script":"say",')),
  },
  {
    name: 'a key that nobody knows is put in',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace(/}$/, ',"zz":1}')),
  },
  {
    name: 'blanks are put in, so that one request has two texts',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace(',', ', ')),
  },
  { name: 'a line end stands behind it', ...INVALID, make: (b) => rewritten(b, (t) => `${t}\n`) },
  { name: 'a byte order mark stands before it', ...INVALID, make: (b) => rewritten(b, (t) => `\ufeff${t}`) },
  {
    name: 'it is for no host and no label',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace('"hosts":["alpha"],', '')),
  },
  {
    name: 'it is for every host, by no label',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace('"hosts":["alpha"]', '"labels":{}')),
  },
  {
    name: 'somebody without the right to it asks to see what it printed',
    ...FORBIDDEN,
    make: (b) => looks(b, 'reader'),
  },
  { name: 'a robot asks to see what it printed', ...FORBIDDEN, make: (b) => looks(b, 'ci') },
  {
    name: 'a stranger asks to see what it printed',
    code: 'SIGNATURE_UNKNOWN_KEY',
    make: (b) => looks(b, 'stranger'),
  },
  {
    name: 'what it printed is to be shown for a day, in front of all that others ask to see',
    code: 'REQUEST_TIME',
    make: (b) => looks(b, 'ops', { expires: b.now + 86_400 }),
  },
  {
    name: 'whether it waits until the host may reboot is said in a second way',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace('"script"', '"now":false,"script"')),
  },
  { name: 'it never ends', ...INVALID, make: (b) => rewritten(b, (t) => t.replace(/"expires":\d+,/, '')) },
  {
    name: 'its number of hosts at once is none',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace('"maxParallel":1', '"maxParallel":0')),
  },
  {
    name: 'it is megabytes long',
    ...INVALID,
    make: async (b) => ({ signed: await b.asked('ops', args(['what', 'a'.repeat(2 ** 20)])) }),
  },
  {
    name: 'its nonce leads out of the folder',
    ...INVALID,
    make: (b) => rewritten(b, (t) => t.replace(/"nonce":"[0-9a-f]+"/, '"nonce":"../../etc/passwd"')),
  },
];

/** The innocent versions. */
export const REQUEST_CONTROLS: readonly { readonly name: string; make(bench: RequestBench): Promise<RequestShown> }[] =
  [
    { name: 'signed with OpenPGP', make: async (b) => ({ signed: await b.asked('lead') }) },
    { name: 'signed with SSH', make: async (b) => ({ signed: await b.asked('ops') }) },
    {
      name: 'for hosts by their labels',
      make: async (b) => ({ signed: await b.asked('ops', { where: { labels: new Map([['gpu', 'h200']]) } }) }),
    },
    {
      name: 'calling off a run that is two weeks away',
      make: (b) => cancels(b, b.now + 14 * 86_400),
    },
    {
      name: 'calling off what one asked for, when the catalogue has the script no more',
      make: (b) => cancelsGone(b, 'ops', 'ops'),
    },
    {
      name: 'calling off by who may change the catalogue, when it has the script no more',
      make: (b) => cancelsGone(b, 'lead', 'ops'),
    },
    {
      name: 'early, when its time has come',
      make: async (b) => ({
        signed: await b.asked('ops', { notBefore: b.now + 600, nonce: named(isNonce, 'f'.repeat(32)) }),
        now: b.now + 600,
      }),
    },
  ];
