/** All attacks by class, and docs/attacks.md out of them. Without side effects: `npm run generate` reads it. */
import type { FailureCode } from '../../reconciler/core/failure.ts';
import type { GitSays } from './attack.ts';
import { ADDRESSES, OUTGOING, PROBES } from './rows/addresses.ts';
import { AGENT_FILES } from './rows/agent-files.ts';
import { AGENTS } from './rows/agents.ts';
import { APPROVALS } from './rows/approvals.ts';
import { COMMITS } from './rows/commits.ts';
import { COMPOSE } from './rows/compose.ts';
import { EFFECTS } from './rows/effects.ts';
import { HOOKS } from './rows/hooks.ts';
import { IDLE } from './rows/idle.ts';
import { IMAGES } from './rows/images.ts';
import { KEYS } from './rows/keys.ts';
import { NEIGHBOURS } from './rows/neighbours.ts';
import { OS } from './rows/os.ts';
import { POLICIES } from './rows/policy.ts';
import { REBINDINGS } from './rows/rebinding.ts';
import { RECOVERY } from './rows/recovery.ts';
import { REQUEST_APPROVALS } from './rows/request-approvals.ts';
import { REQUESTS } from './rows/requests.ts';
import { SCRIPT_SOURCES } from './rows/script-source.ts';
import { SCRIPTS } from './rows/scripts.ts';
import { SECRETS } from './rows/secrets.ts';
import { OTHER_SECRETS } from './rows/secrets-of-others.ts';
import { SEEDS } from './rows/seeds.ts';
import { SILENCE } from './rows/silence.ts';
import { STATE } from './rows/state.ts';
import { STICKS } from './rows/sticks.ts';
import { TRAILERS } from './rows/trailers.ts';
import { TRANSPORT } from './rows/transport.ts';
import { TREES } from './rows/trees.ts';
import { TUF } from './rows/tuf.ts';

/** What every row has, whatever else its class needs. */
export interface Listed {
  readonly name: string;
  readonly code: FailureCode | 'stale';
  readonly git?: GitSays;
  /** Codes that are as right: what breaks first. */
  readonly or?: readonly FailureCode[];
  readonly onFetch?: FailureCode;
}

export interface AttackClass {
  readonly title: string;
  /** Who attacks, and what stops it. */
  readonly about: string;
  /** From the root of the checkout. */
  readonly test: string;
  readonly rows: readonly Listed[];
}

export const CLASSES: readonly AttackClass[] = [
  {
    title: 'What TUF lists',
    about:
      'Somebody holds the server, or a key that no longer counts. Only signed descendants of what a host accepted are taken. Endless data and slow retrieval are under [Transport](#transport).',
    test: 'test/attack/lines.test.ts',
    rows: TUF,
  },
  {
    title: 'Commit surgery',
    about:
      'Somebody changes the bytes of a signed commit, or signs one that git reads in another way than people. A commit is taken apart strictly, on bytes, and what is not strictly a commit is refused.',
    test: 'test/attack/lines.test.ts',
    rows: COMMITS,
  },
  {
    title: 'Trailers',
    about:
      'Somebody shows good commits where they were not signed for, or under another tree. A commit says its tree by SHA-256, its fleet and its branch; what it says counts where it says it, and must be said where the policy demands it. A tree under which SHA-1 collides is in `test/scenario/trailers.test.ts`.',
    test: 'test/attack/lines.test.ts',
    rows: TRAILERS,
  },
  {
    title: 'Policy',
    about:
      'An insider with a good key wants more than the policy gives. Every commit is judged under the policy that was in force before it; the signatures here are all good to git.',
    test: 'test/attack/lines.test.ts',
    rows: POLICIES,
  },
  {
    title: 'Several people',
    about:
      'A rule asks for several people, and an insider wants to be all of them. A commit waits until enough distinct people have signed it or approved it behind it; robots never count. Under Kedge it waits; to git each signature here is good.',
    test: 'test/attack/lines.test.ts',
    rows: APPROVALS,
  },
  {
    title: 'Effects',
    about:
      'An insider who may write hosts and groups, and not the pin of their OS, moves them to another OS all the same. What a commit does to the OS of any host needs what the channel’s file needs, wherever it was changed; the signatures here are all good to git.',
    test: 'test/attack/lines.test.ts',
    rows: EFFECTS,
  },
  {
    title: 'Agents',
    about:
      'An insider who may write hosts and groups wants hosts to run an agent of his own, which would believe whatever he likes. Which agent a host runs is for those who may write fleet.yaml, wherever it is written; the signatures here are all good to git.',
    test: 'test/attack/lines.test.ts',
    rows: AGENTS,
  },
  {
    title: 'Files of agents',
    about:
      'Somebody holds the server that a pinned agent is fetched from, or the line to it, and wants another program to run as root. What came is hashed before a byte of it is run, and bounded; nothing else is ever run or put where an agent lies.',
    test: 'test/attack/agents.test.ts',
    rows: AGENT_FILES,
  },
  {
    title: 'Operating system',
    about:
      'Somebody holds the build server, a mirror, a stick or the line, or has been in the host’s own OSTree repository. The pin and a signature of the channel count, each time that a commit is pulled and again when it is staged.',
    test: 'test/attack/os.test.ts',
    rows: OS,
  },
  {
    title: 'Seeds',
    about:
      'Somebody has a stick in the hand, or may attach a volume, and wants a host, its key, or its files. A host is enrolled once; a seed is read strictly from a read-only mount, nothing of it is run, and it names no file of the host.',
    test: 'test/attack/seeds.test.ts',
    rows: SEEDS,
  },
  {
    title: 'Sticks',
    about:
      'Somebody makes a stick, or has it in the hand on its way. It is one more source and nothing else: no link of it is followed, nothing but plain files is read, all of it is read once and held to its index before anything is taken in, and what is taken in then is judged as if it came over the network.',
    test: 'test/attack/sticks.test.ts',
    rows: STICKS,
  },
  {
    title: 'Keys',
    about: 'Somebody has a key that is expired, revoked, weak, removed or for something else, and dates at will.',
    test: 'test/attack/lines.test.ts',
    rows: KEYS,
  },
  {
    title: 'Trees',
    about: 'Somebody who may sign puts names and modes into the tree that mean something else on a disk.',
    test: 'test/attack/lines.test.ts',
    rows: TREES,
  },
  {
    title: 'Leaving a line',
    about:
      'Somebody leads hosts from the line they are on to another one. They follow only where the admins, by the trust that both lines share, say so on the new line, knowing what the old one said.',
    test: 'test/attack/lines.test.ts',
    rows: RECOVERY,
  },
  {
    title: 'Long silence',
    about:
      'Somebody keeps all news from a host for longer than `freshness`, and has a key that the host still believes in. Then one key moves nobody: two people must have signed lately.',
    test: 'test/attack/lines.test.ts',
    rows: SILENCE,
  },
  {
    title: 'Compose to root',
    about:
      'The author of a bundle wants root on its hosts. What is not on the allow list is refused; what reaches the host needs a power in `trust/powers.yaml`.',
    test: 'test/attack/files.test.ts',
    rows: COMPOSE,
  },
  {
    title: 'Images without a registry',
    about:
      'A stick or a neighbour has an image that is not the pinned one, changes while it is read, or is the pinned one and would fill the disk. Every blob is compared from the pinned digest down before the engine is given anything, and again while it is.',
    test: 'test/attack/images.test.ts',
    rows: IMAGES,
  },
  {
    title: 'Neighbours',
    about:
      'A host asks the mirror of a neighbour for what its fleet pins, over plain http, and the neighbour, or whoever is on the line, is the attacker. What comes is bounded, must come soon, and is compared with its pin; whoever gives what it should not is left alone for hours. What a neighbour does with the fleet and the OS is in `test/scenario/mirror.test.ts` and `mirror-os.test.ts`.',
    test: 'test/attack/neighbours.test.ts',
    rows: NEIGHBOURS,
  },
  {
    title: 'Names of a mirror',
    about:
      'Somebody who reaches a mirror opens a page, and the page has its own name lead to the address of the mirror (DNS rebinding), to read the fleet through the browser. A mirror answers only where it is asked by an address, as `localhost`, or by a name that its host.yaml gives it.',
    test: 'test/attack/rebinding.test.ts',
    rows: REBINDINGS,
  },
  {
    title: 'Secrets',
    about:
      'Somebody who may write to the repository, holds a host of the fleet, or has been on this host wants a secret to be read by others, used by another bundle, or an old one to count again. What counts is what is encrypted and authenticated: name, fleet, revision, readers and bundles stand in it. A SOPS file says its name, fleet and bundles under the hash of its values.',
    test: 'test/attack/secrets.test.ts',
    rows: [...SECRETS, ...OTHER_SECRETS],
  },
  {
    title: 'Probes and origins',
    about: 'The author of a bundle has hosts ask what only they can reach, such as the metadata service of a cloud.',
    test: 'test/attack/files.test.ts',
    rows: PROBES,
  },
  {
    title: 'Commands of hosts',
    about:
      'Somebody who may write hosts and groups would have hosts run a program of their choice, by the rule that asks whether a host is idle. Exactly the command that `trust/powers.yaml` grants to the bundle is run, and as nobody.',
    test: 'test/attack/files.test.ts',
    rows: IDLE,
  },
  {
    title: 'Hooks',
    about:
      'Somebody who may write hosts, groups and bundles would have hosts run a script of the catalogue, or another one, around a change. Only scripts that `trust/powers.yaml` grants to the bundle are run, from the commit in force, where the catalogue lets them be run, with arguments that it takes.',
    test: 'test/attack/files.test.ts',
    rows: HOOKS,
  },
  {
    title: 'Addresses of sources',
    about: 'Somebody talks an operator into an address in host.yaml that runs a program or gives a login away.',
    test: 'test/attack/files.test.ts',
    rows: ADDRESSES,
  },
  {
    title: 'Tars and registries',
    about:
      'An origin of tars or a registry sends a host on to where it may not ask; redirects to another origin are followed nowhere.',
    test: 'test/attack/files.test.ts',
    rows: OUTGOING,
  },
  {
    title: 'Requests to run a script',
    about:
      'Somebody may write where requests lie, or may sign some, and wants hosts to run something else, elsewhere, at another time, or as somebody else. A host carries out what a person with the right signed: this script to the byte, as the catalogue described it, these arguments, here and now.',
    test: 'test/attack/requests.test.ts',
    rows: [...REQUESTS, ...REQUEST_APPROVALS],
  },
  {
    title: 'Running a script',
    about:
      'A script, or whoever wrote it, wants more of the host than it may have; or somebody brings a request once more. Everything that a script starts ends with it, within its limits; and what was begun once is never begun again.',
    test: 'test/attack/scripts.test.ts',
    rows: SCRIPTS,
  },
  {
    title: 'Scripts repositories',
    about:
      'Somebody holds the server of a scripts repository, or a key that counts in the fleet and not there. Its line is judged by hosts under its own policy, from the commit that the signed fleet.yaml names, and never goes back; on a stick no less, whose other parts are taken all the same.',
    test: 'test/attack/script-source.test.ts',
    rows: SCRIPT_SOURCES,
  },
  {
    title: 'Transport',
    about:
      'Somebody holds the server, a mirror or the line. What comes is bounded, and counts by its signatures alone.',
    test: 'test/attack/sources.test.ts',
    rows: TRANSPORT,
  },
  {
    title: 'State',
    about: 'A host’s own memory or clock is wrong. What cannot be read is never taken for nothing.',
    test: 'test/attack/sources.test.ts',
    rows: STATE,
  },
];

const GIT: Readonly<Record<GitSays, string>> = { good: 'good', refused: 'refused' };

export function attacksPage(): string {
  const count = CLASSES.reduce((n, { rows }) => n + rows.length, 0);
  return `<!-- Generated from test/attack/rows by \`npm run generate\`. Do not edit. -->
# Attacks

${count} attacks, each made for real by a test, each refused with the code that stands beside it. A commit that is refused moves no
checkpoint (good commits before it are taken), a file that is refused is applied nowhere, and nothing that runs is touched. Every class
also has its innocent version in its test, which is accepted, so that nothing is refused for the wrong reason. The codes are explained
in [errors.md](errors.md).

The column "git" is what plain \`git verify-commit\` says of the commit that Kedge names, in the keyring of somebody who holds every key of
these tests: *good* is an attack that plain git lets pass. Where two codes stand, either is right: it depends on what breaks first. A code
in brackets is that of hosts with native git, whose own check of what is fetched comes before Kedge's.

${CLASSES.map(section).join('\n')}`;
}

function section({ title, about, test, rows }: AttackClass): string {
  const withGit = rows.some(({ git }) => git !== undefined);
  const head = withGit ? '| attack | code | git |\n| --- | --- | --- |' : '| attack | code |\n| --- | --- |';
  const lines = rows.map((row) => {
    const git = row.git === undefined ? '' : ` ${GIT[row.git]} |`;
    return `| ${cell(row.name)} | ${codes(row)} |${git}`;
  });
  return `## ${title}\n\n${about} Tested by \`${test}\`.\n\n${head}\n${lines.join('\n')}\n`;
}

function codes({ code, or = [], onFetch }: Listed): string {
  if (code === 'stale') return 'none: the host reports `stale`';
  const all = [code, ...or].map((one) => `\`${one}\``).join(' or ');
  return onFetch === undefined ? all : `${all} (\`${onFetch}\`)`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
