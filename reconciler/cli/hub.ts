/** `kedge hub`: the embedded Git hub, until it is told to stop. */
import { resolve } from 'node:path';
import { pushJudge } from '../agent/judge-push.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { listRepositories, REPOSITORY } from '../hub/repositories.ts';
import { type PushGate, startHub } from '../hub/server.ts';
import type { PushJudge, PushWord, ServedRepositories } from '../ports/hub.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { failureText, plain } from './render.ts';

export interface HubPorts {
  readonly signatures: Signatures;
  readonly buildTime: number;
  readonly served: (root: string, names: () => Promise<readonly string[]>) => ServedRepositories;
}

export interface HubCommand {
  readonly root: string;
  readonly listen: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  /** `COMMIT`, or `REPOSITORY=COMMIT`. */
  readonly anchor?: readonly string[];
  readonly acceptAny?: boolean;
}

export async function hub(context: CliContext, ports: HubPorts, options: HubCommand): Promise<Answer> {
  const address = parseListen(options.listen);
  if (address === null)
    return usage(
      `--listen "${options.listen}" is not an address`,
      'An address and a port (0: any free one): --listen 127.0.0.1:8418',
    );
  const { tlsCert, tlsKey } = options;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    return usage('--tls-cert and --tls-key come together', 'Name both files (PEM), or neither.');
  }
  const path = (file: string): string => resolve(context.cwd, file);
  const tls = tlsCert === undefined || tlsKey === undefined ? null : { cert: path(tlsCert), key: path(tlsKey) };
  const root = path(options.root);
  const anchors = parseAnchors(options.anchor ?? []);
  if (anchors === null) {
    return usage(
      '--anchor is not a commit',
      'A full id of 40 hex digits; for another repository than fleet.git: --anchor NAME=ID',
    );
  }
  const acceptAny = options.acceptAny === true;
  if (acceptAny)
    context.io.err('warning: --accept-any: this hub judges no push; whoever reaches it can hold changes up.\n');
  const started = await startHub({
    ...address,
    root,
    gate: acceptAny ? null : gateOf(judgeOf(context, ports, root, anchors)),
    tls,
    log: (line) => context.io.err(`${line}\n`),
  });
  if (!started.ok) return failed(started.failure);
  // Said at once, on standard output, so that a script can wait for it and read the port.
  context.io.out(
    context.output === 'json' ? `${JSON.stringify({ url: started.value.url })}\n` : `${started.value.url}\n`,
  );
  context.io.err(`Serving ${root}; Ctrl-C ends it.\n`);
  await new Promise<void>((stop) => {
    if (context.signal.aborted) stop();
    else context.signal.addEventListener('abort', () => stop(), { once: true });
  });
  await started.value.close();
  return done(undefined, '', { exit: context.signal.reason === 'SIGINT' ? 130 : 0 });
}

/** `127.0.0.1:8418`, `[::1]:8418`, `localhost:0`. */
export function parseListen(text: string): { readonly host: string; readonly port: number } | null {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):([0-9]{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) return null;
  return { host: match[1] ?? match[2] ?? '', port };
}

function judgeOf(
  context: CliContext,
  { signatures, buildTime, served }: HubPorts,
  root: string,
  anchors: ReadonlyMap<string, CommitId>,
): PushJudge {
  return pushJudge({
    repositories: served(root, () => listRepositories(root)),
    signatures,
    now: () => context.clock.now(),
    buildTime,
    anchors,
    warn: (message) => context.io.err(`warning: ${plain(message)}\n`),
  });
}

/** What is wrong as commands of a host say it, to the person who pushes. */
function gateOf(judge: PushJudge): PushGate {
  return {
    mostBytes: (repository) => judge.mostBytes(repository),
    async judge(push, gone) {
      const { refused, waiting } = await judge.judge(push, gone);
      const text = refused !== null ? refusalText(refused) : waiting !== null ? waitingText(waiting) : '';
      return { taken: refused === null, text };
    },
  };
}

function refusalText({ ref, failure }: PushWord): string {
  const [first = failure, ...more] = failure.all ?? [];
  const rest = more.length === 0 ? '' : `and ${more.length} more of the like\n`;
  return `kedge refuses ${plain(ref)}\n${failureText(first, false)}${rest}`;
}

/** No error: it was pushed to be seen by those who are named. */
function waitingText({ ref, failure }: PushWord): string {
  const what = (failure.all ?? [failure]).map((one) => `  ${plain(one.message)}\n`).join('');
  return `kedge takes ${plain(ref)}, and hosts wait for approvals:\n${what}  ${plain(failure.remedy)}\n`;
}

/** Repository -> commit; null: one of them is none. */
export function parseAnchors(words: readonly string[]): ReadonlyMap<string, CommitId> | null {
  const anchors = new Map<string, CommitId>();
  for (const word of words) {
    const [, name = 'fleet', id = ''] = new RegExp(`^(?:(${REPOSITORY})=)?([0-9a-f]{40})$`).exec(word) ?? [];
    if (!isCommitId(id)) return null;
    anchors.set(name.replace(/\.git$/, ''), id);
  }
  return anchors;
}
