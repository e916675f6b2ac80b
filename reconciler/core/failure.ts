/**
 * Every way in which Kedge can refuse or fail, in one table: what it means, how it is retried, and what mends it.
 * `docs/errors.md` is generated from this table; names are part of the contract with users.
 */

/**
 * How a failure is handled, after Flux's typed errors.
 * - `stalled`: the same input fails again; wait for a new commit or an operator, poll as usual.
 * - `transient`: may pass by itself; retried with backoff.
 * - `local`: something on this host needs mending; looked at again with every pass.
 */
export type RetryClass = 'stalled' | 'transient' | 'local';

interface FailureKind {
  readonly retry: RetryClass;
  /** One sentence: what it means. */
  readonly meaning: string;
  /** What an operator does about it. A failure may carry a more exact remedy of its own. */
  readonly remedy: string;
}

export const FAILURES = {
  SOURCE_UNREACHABLE: {
    retry: 'transient',
    meaning: 'The source did not answer (name, route, port, TLS or time-out).',
    remedy: 'Check the address, the network and the CA.',
  },
  SOURCE_DENIED: {
    retry: 'transient',
    meaning: 'The source answered, and refused: 401 is a wrong login, 403 a refusal at the edge or of the account.',
    remedy:
      'For 401 renew the token or key of this source; for 403 check the proxy, the firewall and the rights of the account.',
  },
  SOURCE_SCHEME_MISMATCH: {
    retry: 'stalled',
    meaning:
      'The other end speaks another protocol than the address says (http for https or the reverse), or plain http was not allowed.',
    remedy: 'Correct the scheme of the source in host.yaml; plain http needs loopback or `plain: true`.',
  },
  SOURCE_TOO_LARGE: {
    retry: 'stalled',
    meaning: 'The source sent more than a limit allows (bytes, objects, files, references, bytes a day).',
    remedy: 'Remove what is large from the branch, or raise `limits` in fleet.yaml in a commit that still fits.',
  },
  SOURCE_TOO_SLOW: {
    retry: 'transient',
    meaning: 'The source sent less than the minimum rate, or took longer than the time limit.',
    remedy: 'Check the line; add a nearer source.',
  },
  SOURCE_CORRUPT: {
    retry: 'transient',
    meaning: 'What the source sent is not a whole and valid pack, or an object is not what its id says.',
    remedy: 'Run `git fsck` on the server; another source is used meanwhile.',
  },
  SIGNATURE_MISSING: {
    retry: 'stalled',
    meaning: 'The commit carries no signature.',
    remedy:
      'Sign it (`git commit -S`): push the branch back to before it, or take it in with a signed `git merge -s ours` on the last good commit.',
  },
  SIGNATURE_BAD: {
    retry: 'stalled',
    meaning:
      'The signature does not fit the commit, is not exactly one OpenPGP or SSH signature, or was not made by the key it names.',
    remedy: 'Make the commit anew with `git commit -S`; if nobody altered it on purpose, find out who did.',
  },
  SIGNATURE_UNKNOWN_KEY: {
    retry: 'stalled',
    meaning: 'The signing key is not in trust/keys of the policy in force, or is listed in trust/removed.yaml.',
    remedy:
      'Have someone with the right to it sign, or add the key to trust/keys and to a role in an accepted commit first.',
  },
  SIGNATURE_EXPIRED_KEY: {
    retry: 'stalled',
    meaning: 'The key had expired, or was not yet valid, when it signed or is so now.',
    remedy:
      'Prolong the key (`gpg --quick-set-expire`) and have the new certificate accepted, or sign with a valid key.',
  },
  SIGNATURE_REVOKED_KEY: {
    retry: 'stalled',
    meaning: 'The key is revoked.',
    remedy: 'Sign with a key that is not revoked; take the revoked one out of the policy.',
  },
  SIGNATURE_WEAK: {
    retry: 'stalled',
    meaning: 'The key or the hash is too weak (SHA-1, MD5, RSA below 2048 bits, DSA).',
    remedy: 'Sign with Ed25519, ECDSA or RSA of 2048 bits or more, and SHA-256 or better.',
  },
  SIGNATURE_TIME: {
    retry: 'transient',
    meaning: 'The commit was signed before its parent or in the future.',
    remedy: 'Set the clock of the signing machine (and of this host) and sign again.',
  },
  COMMIT_MALFORMED: {
    retry: 'stalled',
    meaning:
      'The commit object, or a trailer that the policy demands, is missing or not in the strict form that Kedge reads.',
    remedy: 'Make the commit anew with plain git.',
  },
  AUTHORITY_PATH: {
    retry: 'stalled',
    meaning: 'The signer may not change this path, or no rule covers it.',
    remedy: 'Have someone with the role that the rule names sign, or add a rule for the path.',
  },
  AUTHORITY_THRESHOLD: {
    retry: 'stalled',
    meaning:
      'The commit waits for people: its change needs more of them than have signed; or, after a long silence or a lost state, the whole line does.',
    remedy:
      'Have the missing people run `kedge approve <commit>` and push; what is in force stays in force until then.',
  },
  POLICY_INVALID: {
    retry: 'stalled',
    meaning: 'trust/policy.yaml, trust/removed.yaml or a key in trust/keys is not acceptable.',
    remedy: 'Run `kedge lint` on the commit; the policy before it stays in force.',
  },
  FLEET_MISMATCH: {
    retry: 'stalled',
    meaning: 'The repository, or the commit, is of another fleet or branch than this host follows.',
    remedy: 'Correct the sources (or the fleet id) in host.yaml.',
  },
  REWOUND: {
    retry: 'stalled',
    meaning: 'The branch was moved back to before what this host has accepted.',
    remedy: 'Push the newer commit again; to go back, push a `git revert`.',
  },
  DIVERGED: {
    retry: 'stalled',
    meaning: 'The last accepted commit is not on the first-parent chain of the branch.',
    remedy:
      'Rebase onto the accepted commit and push; where `git pull` made a merge the wrong way round, redo it as `git pull --rebase`. To give the accepted line up on every host: docs/recovery.md.',
  },
  EQUIVOCATION: {
    retry: 'stalled',
    meaning: 'Two sources show two good lines that differ.',
    remedy: 'Find out which line is right, make every source show it, and give the other one up: docs/recovery.md.',
  },
  UNVOUCHED: {
    retry: 'stalled',
    meaning: 'What is in force would not be accepted under the trust that is in force now.',
    remedy: 'Sign a new commit (an empty one by the refresh role will do) with a key that is good now.',
  },
  TREE_UNSAFE: {
    retry: 'stalled',
    meaning:
      'The tree holds what no host unpacks (links, submodules, odd modes, doubled or colliding names, too deep or long paths), or is not the one that was signed by SHA-256.',
    remedy: 'Remove the path that is named and commit again.',
  },
  SCHEMA_INVALID: {
    retry: 'stalled',
    meaning: 'A file is not in its format.',
    remedy: 'Correct the place that is named; `kedge lint` in a clone shows every fault at once.',
  },
  REFERENCE_MISSING: {
    retry: 'stalled',
    meaning: 'A file names something that does not exist (a group, a bundle, a file, a key).',
    remedy: 'Correct the name, or add what it names.',
  },
  IMAGE_UNPINNED: {
    retry: 'stalled',
    meaning: 'An image is named by tag and not by digest.',
    remedy: 'Run `kedge pin`.',
  },
  POWER_MISSING: {
    retry: 'stalled',
    meaning: 'A bundle asks for more of its host than a plain container has, and trust/powers.yaml does not grant it.',
    remedy:
      'Add the line that is named to trust/powers.yaml (with the signature that trust/** needs), or take the key out of the compose file.',
  },
  DIGEST_MISMATCH: {
    retry: 'transient',
    meaning: 'Bytes are not those that the pin, or the layout on disk, says.',
    remedy: 'Correct the pin, or find out who changed the bytes; Kedge lays its own files out anew.',
  },
  SECRET_UNREADABLE: {
    retry: 'stalled',
    meaning:
      'A secret that a bundle needs cannot be decrypted with the key of this host; the bundle keeps running as it is.',
    remedy: 'Have an editor run `kedge secret reencrypt` for it and push; `kedge secret who` shows who can read it.',
  },
  SECRET_REFUSED: {
    retry: 'stalled',
    meaning:
      'A secret is not what stands in clear around it, or not for what asks for it: another fleet, name, revision or bundle, other readers, or encryption that could have been altered.',
    remedy: 'Make it anew with `kedge secret set`, and find out who changed the file.',
  },
  SECRETS_UNSAFE: {
    retry: 'local',
    meaning: 'The folder for decrypted secrets is not in memory, or not root’s alone; nothing was written there.',
    remedy:
      'Have it on a tmpfs or ramfs that only root can write to: `secrets:` in host.yaml, /run/kedge/secrets by default.',
  },
  HOST_UNKNOWN: {
    retry: 'stalled',
    meaning: 'The fleet has no hosts/<host>.yaml for this host; what runs keeps running.',
    remedy: 'Add the host with `kedge host add`; to take it down, set `retire: true`.',
  },
  AGENT_TOO_OLD: {
    retry: 'stalled',
    meaning: 'The repository uses a format or a feature that this agent does not know yet; all keeps running.',
    remedy:
      'Update the agent (`agent:` in fleet.yaml pins a newer one, docs/agent-update.md), or take the newer format out of the repository.',
  },
  AGENT_REJECTED: {
    retry: 'stalled',
    meaning:
      'The agent that is pinned cannot be what this host runs, or came to no good pass, and the host went back to the one before it.',
    remedy:
      'Read the evidence in `kedge history` and the journal of kedge.service, and pin another agent; `kedge retry` tries the same one again.',
  },
  AGENT_SKEW: {
    retry: 'local',
    meaning: 'This host runs another version of Kedge than the fleet pins, and cannot change that by itself.',
    remedy:
      'Run the agent as kedge.service of the package (it starts it by /usr/lib/kedge/launch), or install the pinned version by hand.',
  },
  COMPOSE_UNAVAILABLE: {
    retry: 'transient',
    meaning: 'Docker Engine or Docker Compose v2 does not answer.',
    remedy: 'Start Docker, install Compose v2; `kedge doctor` looks at both.',
  },
  COMPOSE_FAILED: {
    retry: 'transient',
    meaning: 'Docker Compose ended with an error.',
    remedy: 'Read the message of Docker; what ran before runs on or is brought back.',
  },
  IMAGE_UNAVAILABLE: {
    retry: 'transient',
    meaning: 'An image could not be pulled, and no stick or neighbour had it.',
    remedy: 'Check the registry, its credentials and the digest; nothing was stopped.',
  },
  UNHEALTHY: {
    retry: 'stalled',
    meaning: 'The bundle did not come up healthy in its time.',
    remedy:
      'Read the evidence in `kedge history`, correct the bundle and push; `kedge retry` tries the same digest again.',
  },
  ROLLED_BACK: {
    retry: 'stalled',
    meaning: 'The desired digest failed on this host, and the last good one runs in its place.',
    remedy: 'Correct the bundle and push, or `git revert`; `kedge retry` tries the same digest again.',
  },
  PROJECT_FOREIGN: {
    retry: 'local',
    meaning: 'Containers of the same Compose project exist that this Kedge did not make.',
    remedy: 'Remove or rename the other project, or set `compose.project` in host.yaml.',
  },
  OS_PULL_FAILED: {
    retry: 'transient',
    meaning: 'The OSTree commit could not be pulled.',
    remedy: 'Check the remotes of the channel; what came is kept, and the pull goes on from there.',
  },
  OS_SIGNATURE: {
    retry: 'stalled',
    meaning: 'The OSTree commit is not signed by a key of the channel.',
    remedy: 'Sign the commit with a key of `signedBy`.',
  },
  OS_DEPLOY_FAILED: {
    retry: 'transient',
    meaning: 'The OSTree deployment could not be staged.',
    remedy: 'Check room on /boot and on the root disk.',
  },
  OS_BOOT_REJECTED: {
    retry: 'stalled',
    meaning: 'The new system did not come up healthy and the host went back.',
    remedy: 'Read the evidence in `kedge history` and pin another commit; `kedge retry` tries the same one again.',
  },
  DISK_FULL: {
    retry: 'local',
    meaning: 'There is not enough room on the disk to go on safely; nothing was stopped.',
    remedy: 'Free room on the file system that is named.',
  },
  INVENTORY_REJECTED: {
    retry: 'transient',
    meaning: 'The inventory could not be pushed.',
    remedy: 'Check the address and rights of the inventory repository; the host goes on meanwhile.',
  },
  PUSH_REFUSED: {
    retry: 'stalled',
    meaning: 'The hub does not take this push, for what it is and not for who signed it.',
    remedy: 'Push to the branches that the hub takes: the branch of the fleet, proposals beside it, hosts/<name>.',
  },
  REQUEST_INVALID: {
    retry: 'stalled',
    meaning: 'The request to run a script is not in its strict form, or asks for what the catalogue does not have.',
    remedy: 'Ask anew; `kedge scripts show` says what the script takes.',
  },
  REQUEST_TIME: {
    retry: 'stalled',
    meaning:
      'The request to run a script is not valid at this time: it is over, it is early, or it is meant to hold for too long.',
    remedy: 'Ask anew; where the request is fresh, set the clock of the machine that signed it, or of the host.',
  },
  REQUEST_FORBIDDEN: {
    retry: 'stalled',
    meaning: 'Whoever signed the request may not have this script run on this host.',
    remedy:
      'Have somebody sign who holds a role that the catalogue names for it; `kedge scripts show` says which, and on which hosts.',
  },
  REQUEST_WAITS: {
    retry: 'stalled',
    meaning: 'The script needs more people than have signed the request.',
    remedy: 'Have others who may have it run look at it and run `kedge runs approve RUN`, before the request is over.',
  },
  REQUEST_REPLAYED: {
    retry: 'stalled',
    meaning: 'The request was carried out, or refused for good, before: a request holds once.',
    remedy: 'Ask anew for another run.',
  },
  RUN_FAILED: {
    retry: 'stalled',
    meaning: 'The script ended with an error, or was ended: by its limits, by a person, or because the host went down.',
    remedy: 'Read its output: `kedge runs output RUN` on the host has all of it. Ask anew for another run.',
  },
  HOOK_FAILED: {
    retry: 'transient',
    meaning:
      'A script that the commit in force names as a hook did not end well, or was cut off. What it stands before is not done: what ran runs on.',
    remedy:
      'It is run again by itself, ever more rarely; read its output on the host: `kedge runs output RUN`. `kedge apply --now` and `kedge reboot --now` do not drain.',
  },
  RUNNER_UNAVAILABLE: {
    retry: 'local',
    meaning: 'This host has no way to run a script within limits: no systemd, and no control groups.',
    remedy: 'Run the agent under systemd, or as root where control groups can be made.',
  },
  AUDIT_BROKEN: {
    retry: 'local',
    meaning: 'The chain of what ran on a host does not hold together: an entry was changed, taken out or put in.',
    remedy:
      'Compare it with what the host published before (the commits of its branch), and find out who was root there.',
  },
  SCRIPT_CHANGED: {
    retry: 'stalled',
    meaning: 'The script, or what the catalogue says of it, is not what was signed.',
    remedy:
      'Where the host is behind, it runs once it has taken the newer commit, until the request is over; else look at the script and ask anew.',
  },
  CLOCK_WRONG: {
    retry: 'local',
    meaning: 'The clock of this host is behind what it has proof of.',
    remedy: 'Set the clock (NTP).',
  },
  ENROLMENT_REFUSED: {
    retry: 'local',
    meaning:
      'A seed (a stick or a NoCloud volume) was not taken: the host is enrolled already, or the volume is none or asks for what no seed may.',
    remedy: 'Make the seed with `kedge seed create`; a host that is enrolled takes none.',
  },
  STICK_INVALID: {
    retry: 'local',
    meaning:
      'A stick, or a file that stands for one, is none, is unfinished, is of another fleet, or holds what no stick may (links, odd names, other sizes than it says).',
    remedy: 'Make it with `kedge stick create`, and let that finish; nothing was taken from it.',
  },
  STICK_UNFIT: {
    retry: 'local',
    meaning:
      'A stick is whole and of this fleet, and not for this host: it was made for others, or begins behind what the host has.',
    remedy: 'Make one for this host with `kedge stick create`.',
  },
  STATE_CORRUPT: {
    retry: 'local',
    meaning: 'The state of Kedge on this host cannot be read.',
    remedy:
      'The message names the file; `kedge trust reset` sets it aside and says which commit holds. Moved away by hand, the host takes the line from its anchor where two people (one, where the policy has one) speak for it.',
  },
  BUSY: {
    retry: 'local',
    meaning: 'Another run of Kedge holds the lock of this state folder.',
    remedy: 'Wait for it, or stop it.',
  },
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof FAILURES;

/** Where a failure lies. Line and column count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly commit?: string;
  /** Path inside the repository. */
  readonly path?: string;
  /** Person and fingerprint, as far as known. */
  readonly key?: string;
  readonly source?: string;
  readonly host?: string;
  readonly bundle?: string;
  readonly service?: string;
}

/** An expected failure, as a value: what, where, how to mend it. Bugs throw instead. */
export interface Failure extends Where {
  readonly code: FailureCode;
  /** What happened, one sentence without a secret in it. */
  readonly message: string;
  readonly remedy: string;
  /** What the tool or library below said, cut to a few lines. */
  readonly cause?: string;
  /** All faults, where more than one was found at once (this one is the first of them). */
  readonly all?: readonly Failure[];
}

/** Makes a failure with the remedy of its code, unless a more exact one is given. */
export function failure(
  code: FailureCode,
  message: string,
  more: Where & { remedy?: string; cause?: string; all?: readonly Failure[] } = {},
): Failure {
  return { code, message, remedy: FAILURES[code].remedy, ...more };
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** `fail(f)` passes a failure on; `fail(code, message, more)` makes one. */
export function fail(f: Failure): { readonly ok: false; readonly failure: Failure };
export function fail(
  code: FailureCode,
  message: string,
  more?: Where & { remedy?: string; cause?: string; all?: readonly Failure[] },
): { readonly ok: false; readonly failure: Failure };
export function fail(
  first: Failure | FailureCode,
  message = '',
  more: Where & { remedy?: string; cause?: string; all?: readonly Failure[] } = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: typeof first === 'string' ? failure(first, message, more) : first };
}
