/** What a row of the table of attacks is. The rows lie in rows/, as data without side effects: the tests and docs/attacks.md read them. */
import type { FailureCode } from '../../reconciler/core/failure.ts';
import type { ImageBench, ImageShown } from './support/image-bench.ts';
import type { LineBench } from './support/line-bench.ts';
import type { SecretBench, SecretShown } from './support/secret-bench.ts';
import type { SourceBench } from './support/source-bench.ts';

/** What plain `git verify-commit` says of the commit that Kedge names, in a keyring that knows every key of the table. */
export type GitSays = 'good' | 'refused';

interface Row {
  /** What the attacker does, as a phrase. */
  readonly name: string;
  readonly code: FailureCode;
}

/** A line of commits, shown to a host that stands on an earlier one. */
export interface LineAttack extends Row {
  /** Where plain git has a word on it. */
  readonly git: GitSays;
  /** Where git's own check of what is fetched refuses it before Kedge reads it, on hosts that have git. */
  readonly onFetch?: FailureCode;
  /** What is fetched is not whole: seen before Kedge reads it on hosts without git too. */
  readonly incomplete?: true;
  readonly path?: string;
  readonly says?: RegExp;
  /** Commits beyond the one that the host stands on that are good all the same, and are taken. */
  readonly good?: number;
  make(bench: LineBench): Promise<LineShown>;
}

/** The head that is shown, or more of it. */
export type LineShown =
  | string
  | {
      readonly head: string;
      /** Where the host stands; its anchor by default. */
      readonly from?: string;
      /** What host.yaml names as the anchor of a host that has accepted nothing yet. */
      readonly anchor?: string;
      /** The host's clock, in seconds since the epoch. */
      readonly now?: number;
      /** Puts back what the attack did to the repository besides adding objects. */
      undo?(): Promise<unknown>;
    };

/** One whole Compose file, judged with no power granted. */
export interface ComposeAttack extends Row {
  /** Lines of the one service, or of the whole file where it begins with `file:`. */
  readonly yaml: string | Uint8Array;
  readonly says?: RegExp;
  /** Declared variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Granted, where the attack is to get more than that. */
  readonly powers?: readonly string[];
}

/** Files of a fleet, found out by the same resolver and lint that hosts and people use. */
export interface FleetAttack extends Row {
  readonly files: Readonly<Record<string, string>>;
  readonly says?: RegExp;
}

/** What stands between a host and its repository, or under it, does something: one pass, and the checkpoint stays. */
export interface SourceAttack extends Omit<Row, 'code'> {
  /** `stale`: nothing is refused, and the host reports itself as that. */
  readonly code: FailureCode | 'stale';
  /** Other codes that are as right: what breaks first on the way. */
  readonly or?: readonly FailureCode[];
  readonly says?: RegExp;
  make(bench: SourceBench): Promise<SourceShown | undefined>;
}

export interface SourceShown {
  /** Where the host must stand afterwards, where that is not the anchor; null: it has accepted nothing. */
  readonly stands?: string | null;
  /** Text of the state file that must be left as it is. */
  readonly state?: string;
  after?(): Promise<void>;
}

/** The file of a secret, or what lies around it on the host: nothing is written to memory. */
export interface SecretAttack extends Row {
  readonly says?: RegExp;
  make(bench: SecretBench): Promise<SecretShown>;
}

/** An image that an offer has: nothing of it is in the engine afterwards. */
export interface ImageAttack extends Row {
  /** Other codes that are as right. */
  readonly or?: readonly FailureCode[];
  readonly says?: RegExp;
  make(bench: ImageBench): Promise<ImageShown>;
}

/** An address that an attacker would like a host to ask. */
export interface AddressAttack extends Row {
  readonly address: string;
}

/** The innocent version: it is accepted, so that the checks of its class cannot pass for nothing. */
export interface LineControl {
  readonly name: string;
  make(bench: LineBench): Promise<LineShown>;
}
