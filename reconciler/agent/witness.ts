/** Is told what the judgement of a line rests on, commit by commit: for `kedge verify`. Decides nothing. */
import type { SplitCommit } from '../core/commit.ts';
import type { Failure } from '../core/failure.ts';
import type { CommitId } from '../core/names.ts';
import type { EffectChange } from '../core/os-pins.ts';
import type { Policy } from '../core/policy.ts';
import type { PathChange } from '../core/tree.ts';
import type { GoodSignature, Standing } from '../core/verify.ts';

export interface Changes {
  /** That differ from the first parent. */
  readonly paths: readonly PathChange[];
  /** Hosts that resolve to another OS. */
  readonly effects: readonly EffectChange[];
  /** The commit that it approves. */
  readonly approves: CommitId | null;
  /** It takes in the revocation of one key, and nothing else. */
  readonly revokes: boolean;
}

export interface Witness {
  /** Commits behind the base that are to be judged, oldest first. */
  line(ids: readonly CommitId[]): void;
  /** Its signature was found good under this policy. */
  signed(
    id: CommitId,
    policy: Policy,
    signed: { readonly commit: SplitCommit; readonly signature: GoodSignature },
  ): void;
  /** What it does, told once more where more of it is known. */
  changed(id: CommitId, changes: Changes): void;
  /** It brings whole folders back as an earlier accepted commit had them, for which fewer people may do. */
  restores(id: CommitId, earlier: CommitId): void;
  /** Good at its place. `approver`: who approves by it, under the policy that judged the approved commit; null: nobody whom that one knows. */
  stands(id: CommitId, before: Standing, after: Standing, approver: GoodSignature | null): void;
  refused(id: CommitId, why: Failure): void;
}
