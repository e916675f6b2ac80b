/** A fleet with a catalogue, people with keys of each kind, and requests made of any parts. */
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { FleetReader } from '../../../reconciler/agent/fleet-reader.ts';
import { type Approval, RequestJudge } from '../../../reconciler/agent/judge-request.ts';
import { NO_TARS } from '../../../reconciler/agent/lint.ts';
import { readTreeScript } from '../../../reconciler/agent/scripts.ts';
import type { SignedRequest } from '../../../reconciler/agent/signed-request.ts';
import { ok, type Result } from '../../../reconciler/core/failure.ts';
import { isHostName, isObjectId, isSha256 } from '../../../reconciler/core/names.ts';
import {
  type AcceptedRun,
  type ApproveRequest,
  isNonce,
  type Request,
  type RunRequest,
  requestText,
} from '../../../reconciler/core/run-request.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';
import { type SshHome, type SshKeyFile, sshHome } from '../../support/ssh.ts';
import type { Scope } from '../../support/temp.ts';

export const CATALOGUE = `version: 1
scripts:
  say:
    title: Say something
    file: say.sh
    arguments:
      what: { type: string, pattern: "[a-z ./-]{1,40}" }
      times: { type: number, min: 1, max: 9, default: 1 }
    argv: ["{what}", "{times}"]
    roles: [operators]
    hosts: { gpu: "h200" }
    user: nobody
  pair:
    title: What two people do
    file: say.sh
    roles: [operators]
    threshold: 2
    user: root
  admin-only:
    title: What admins do
    file: say.sh
    roles: [admins]
    user: root
`;
export const SCRIPT = '#!/bin/sh\nprintf "%s\\n" "$1"\n';

/** The catalogue without `say`. */
export const WITHOUT_SAY = CATALOGUE.replace(/ {2}say:\n(?: {4}.*\n)+/, '');

const POLICY = `version: 1
revision: 1
robots: [ci]
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead, ops, ci, old] }
  readers: { keys: [reader] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "scripts/**"], role: admins }
  - { paths: ["**"], role: operators }
`;

/** lead: OpenPGP, admin. ops: SSH, operator. ci: OpenPGP, robot. reader: OpenPGP, without a right. old: OpenPGP, expired. stranger: OpenPGP, of no policy. */
export type Who = 'lead' | 'ops' | 'ci' | 'reader' | 'old' | 'stranger';

export interface RequestBench {
  readonly gpg: GpgHome;
  readonly ssh: SshHome;
  readonly keys: Readonly<Record<Exclude<Who, 'ops'>, Key>>;
  readonly ops: SshKeyFile;
  /** Of its fleet. */
  readonly files: Readonly<Record<string, string>>;
  /** Seconds since the epoch. */
  readonly now: number;
  /** A good request for `alpha`, less what is changed. */
  request(change?: Partial<RunRequest>): RunRequest;
  sign(text: string, by: Who): Promise<SignedRequest>;
  asked(by: Who, change?: Partial<RunRequest>): Promise<SignedRequest>;
  /** A request for `pair`, which two people must sign. */
  pair(): RunRequest;
  /** A good approval of a text by somebody, less what is changed. */
  approval(text: Uint8Array, by: Who, change?: Partial<ApproveRequest>): Promise<SignedRequest>;
  /** By the tree in force; another one with `files`. */
  judgeAt(files?: Readonly<Record<string, string>>): Promise<RequestJudge>;
  /** As the host judges it, a run or a cancel; another tree with `files`. */
  judge(
    signed: SignedRequest,
    at?: {
      host?: string;
      now?: number;
      files?: Readonly<Record<string, string>>;
      approvals?: readonly SignedRequest[];
      /** Who asked for the run that is called off. */
      asker?: string | null;
    },
  ): Promise<Result<AcceptedRun | Exclude<Request, RunRequest>>>;
}

export async function requestBench(scope: Scope): Promise<RequestBench> {
  const [gpg, ssh] = [await gpgHome(scope), await sshHome(scope)];
  const now = Math.floor(Date.now() / 1000);
  const keys = {
    lead: await gpg.makeKey({ name: 'lead', at: now - 86_400 }),
    ci: await gpg.makeKey({ name: 'ci', at: now - 86_400 }),
    reader: await gpg.makeKey({ name: 'reader', at: now - 86_400 }),
    old: await gpg.makeKey({ name: 'old', at: now - 86_400, expire: 'seconds=3600' }),
    stranger: await gpg.makeKey({ name: 'stranger', at: now - 86_400 }),
  };
  const ops = await ssh.makeKey('ops');
  const base: Record<string, string> = {
    'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\n`,
    'trust/policy.yaml': POLICY,
    'trust/keys/ops.pub': ops.line,
    'hosts/alpha.yaml': 'labels: { gpu: h200 }\n',
    'hosts/beta.yaml': 'labels: { gpu: l40 }\n',
    'scripts/catalogue.yaml': CATALOGUE,
    'scripts/say.sh': SCRIPT,
  };
  for (const name of ['lead', 'ci', 'reader', 'old'] as const) base[`trust/keys/${name}.asc`] = keys[name].armored;
  const signatures = new OpenPgpSignatures();
  const judgeOf = async (files: Readonly<Record<string, string>> = {}) => {
    const reader = await FleetReader.open(memoryTree({ ...base, ...files }), { sha256, tars: NO_TARS });
    const judge = reader.ok ? await RequestJudge.of(reader.value, signatures) : reader;
    if (!judge.ok) throw new Error(JSON.stringify(judge.failure));
    return judge.value;
  };
  const pair = await readTreeScript((await judgeOf()).reader, 'pair');
  if (!pair.ok || pair.value.blob === null) throw new Error(JSON.stringify(pair));
  const ofPair = { script: 'pair', definition: pair.value.definition, arguments: new Map<string, string>() };
  const say = await readTreeScript((await judgeOf()).reader, 'say');
  if (!say.ok) throw new Error(JSON.stringify(say.failure));
  const { blob, sha256: digest, definition } = say.value;
  if (blob === null || !isObjectId(blob) || !isSha256(digest)) throw new Error('no ids');
  const [alpha, nonce] = ['alpha', '0123456789abcdef0123456789abcdef'];
  if (!isHostName(alpha) || !isNonce(nonce)) throw new Error('no names');
  const good: RunRequest = {
    kind: 'kedge-run',
    fleet: FLEET_ID,
    script: 'say',
    blob,
    sha256: digest,
    definition,
    arguments: new Map([
      ['what', 'hello'],
      ['times', '2'],
    ]),
    where: { hosts: [alpha] },
    notBefore: now - 60,
    expires: now + 3600,
    nonce,
    maxParallel: 1,
    maxFailures: 1,
    now: false,
  };
  const bench: RequestBench = {
    gpg,
    ssh,
    keys,
    ops,
    files: base,
    now,
    request: (change = {}) => ({ ...good, ...change }),
    async sign(text, by) {
      const bytes = Buffer.from(text);
      if (by === 'ops') return { text: bytes, signature: Buffer.from(await ssh.sign(bytes, ops, 'kedge-run')) };
      // gpg signs with no key that has expired: dated to when it was good.
      const at = by === 'old' ? now - 86_300 : undefined;
      return { text: bytes, signature: Buffer.from(await gpg.sign(bytes, keys[by].fingerprint, at)) };
    },
    pair: () => ({ ...good, ...ofPair }),
    async approval(text, by, change = {}) {
      const approves: ApproveRequest = {
        kind: 'kedge-approve',
        fleet: FLEET_ID,
        script: 'pair',
        nonce: good.nonce,
        expires: good.expires,
        run: good.nonce,
        request: sha256(text),
      };
      return bench.sign(requestText({ ...approves, ...change }), by);
    },
    judgeAt: judgeOf,
    asked: (by, change) => bench.sign(requestText(bench.request(change)), by),
    async judge(signed, { host = 'alpha', now: at = now, files, approvals = [], asker = null } = {}) {
      if (!isHostName(host)) throw new Error(host);
      const judge = await judgeOf(files);
      const opened = await judge.open(signed, at);
      if (!opened.ok) return opened;
      const { request, by } = opened.value;
      if (request.kind !== 'kedge-run') {
        const assented = await judge.assent(request, by, at, asker);
        return assented.ok ? ok(request) : assented;
      }
      const own: Approval[] = [];
      for (const one of approvals) {
        const approval = await judge.open(one, at);
        if (approval.ok && approval.value.request.kind === 'kedge-approve')
          own.push({ request: approval.value.request, by: approval.value.by });
      }
      const good = await judge.approvers(request, sha256(signed.text), own, at);
      const judged = await judge.run(
        request,
        by,
        host,
        at,
        good.map((approval) => approval.by),
      );
      return judged.ok ? ok(judged.value.run) : judged;
    },
  };
  return bench;
}
