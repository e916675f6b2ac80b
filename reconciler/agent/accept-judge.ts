/** What is asked of a judgement, and what it works with from commit to commit. */
import type { FleetSettings } from '../core/fleet.ts';
import type { LeftLine } from '../core/line-proofs.ts';
import type { CommitId, ObjectId, Sha256 } from '../core/names.ts';
import type { Standing } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { AcceptCache, type TreeSource } from './accept-trees.ts';
import type { Witness } from './witness.ts';

export interface AcceptDeps {
  /** The quarantine, with the accepted store behind it. */
  readonly objects: ObjectReader;
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds since the epoch: it cannot be earlier. */
  readonly buildTime: number;
  /** Kept by the agent from poll to poll; absent: everything is read anew. */
  readonly cache?: AcceptCache;
  readonly onProgress?: (progress: { readonly judged: number; readonly commits: number }) => void;
  readonly witness?: Witness;
}

export interface Line {
  /** Pinned in host.yaml. */
  readonly fleetId: string;
  /** A checkpoint was accepted before; an anchor is judged now, under its own policy. */
  readonly base: {
    readonly commit: CommitId;
    readonly kind: 'checkpoint' | 'anchor';
    /** An anchor that root named on the host just now, and not host.yaml. */
    readonly byRoot?: true;
    /** Of an anchor's tree, where it was handed over. */
    readonly tree?: Sha256;
  };
  /**
   * Where the history of trust begins, before the base: what was accepted since may be brought back. Absent: the base. `root`: with the
   * first commit of the line.
   */
  readonly origin?: CommitId | 'root';
  /** The branch that is shown; absent: the one that fleet.yaml names. */
  readonly branch?: string;
  readonly head: CommitId;
  /** Seconds since the epoch: the newest signature that was ever accepted; 0 where there is none. */
  readonly newestSignature: number;
  /** Lines that the host was on and left: only a newer decision leads back. */
  readonly left?: readonly LeftLine[];
  /** What one key alone may not do: lead a host that had no news for longer than `freshness`. Absent: not asked for. */
  readonly silence?: {
    /** The host had accepted something before, and does not know any more what. */
    readonly lost: boolean;
    /** Seconds since the epoch: when root last said on the host what holds; 0: never. */
    readonly rootAt: number;
  };
}

export interface Judge extends TreeSource {
  /** Seconds: the latest of clock, newest accepted signature and build time. */
  readonly now: number;
  /** The branch that commits must be signed for; null: any. */
  readonly branchOf: (fleet: FleetSettings) => string | null;
  readonly witness: Witness | null;
  readonly past: Past;
}

/** What was accepted before, as far as somebody asked: most lines bring nothing back. */
interface Past {
  /** Null: nothing is known but what is judged now. */
  readonly origin: { readonly fleetId: string; readonly commit: CommitId | 'root' } | null;
  /** Commits at which nothing waited, oldest first, with their trees; null: not yet looked for. */
  settled: Map<CommitId, ObjectId> | null;
}

export function judgeOf(
  deps: AcceptDeps,
  newestSignature: number,
  branchOf: Judge['branchOf'] = () => null,
  origin: Past['origin'] = null,
): Judge {
  const now = Math.max(Math.floor(deps.now() / 1000), newestSignature, Math.floor(deps.buildTime / 1000));
  const { objects, signatures, cache = new AcceptCache(), witness = null } = deps;
  return { objects, signatures, cache, now, branchOf, witness, past: { origin, settled: null } };
}

export function settle({ past }: Judge, { commit, waiting }: Standing): void {
  if (waiting.length === 0) past.settled?.set(commit.id, commit.tree);
}
