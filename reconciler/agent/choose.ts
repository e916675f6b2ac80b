/** Of the judged lines of all sources, the one to take (contract.md, "Acceptance of a commit", 5). */
import type { AgentState } from '../core/agent-state.ts';
import type { Failure } from '../core/failure.ts';
import type { LeftLine } from '../core/line-proofs.ts';
import type { CommitId } from '../core/names.ts';
import { type SourceLine, selectLine } from '../core/select.ts';
import { named, type VerifiedCommit } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import { judgeLine } from './accept.ts';
import type { AgentDeps } from './deps.ts';
import type { JudgedLine } from './sources.ts';
import { type GoodLine, withoutTwins } from './twins.ts';

/** A judged line with something to accept. */
export interface Candidate extends SourceLine, GoodLine {
  readonly judged: JudgedLine;
  readonly accepted: VerifiedCommit;
  /** The line that the host leaves for this one. */
  readonly leaves: LeftLine | null;
}

export interface Choice {
  readonly winner: Candidate | null;
  readonly equivocation: Failure | null;
  /** The lines that are refused for it. */
  readonly apart: readonly JudgedLine[];
}

export async function chooseLine(deps: AgentDeps, state: AgentState, lines: readonly JudgedLine[]): Promise<Choice> {
  const shown = lines.flatMap((judged): Candidate[] => {
    if (!judged.judgement.ok || judged.judgement.value.accepted === null) return [];
    const { accepted, line, leaves } = judged.judgement.value;
    const { person, fingerprint } = accepted.signer;
    const sources = judged.sources.map((s) => s.name);
    const signer = named(person, fingerprint);
    return [{ judged, accepted, line, leaves, objects: judged.quarantine, sources, signer }];
  });
  // Of twins that of a source stays, and not that of a neighbour.
  const candidates = await withoutTwins(shown.toSorted((a, b) => Number(isOfPeers(a)) - Number(isOfPeers(b))));
  const selection = selectLine(candidates);
  switch (selection.kind) {
    case 'take':
      return { winner: selection.line, equivocation: null, apart: [] };
    case 'equivocation': {
      const left = await leavesAllOthers(deps, state, candidates);
      if (left !== null) return { winner: left, equivocation: null, apart: [] };
      const equivocation = selection.failure;
      const winner = withoutPeers(candidates);
      if (winner === null) return { winner, equivocation, apart: lines };
      const apart = candidates.filter(({ accepted, line }) => isFork(winner, accepted.id, line)).map((c) => c.judged);
      return { winner, equivocation, apart };
    }
    case 'none':
      // On the first pull the anchor itself is what is accepted.
      return { winner: candidates[0] ?? null, equivocation: null, apart: [] };
    default:
      return selection satisfies never;
  }
}

/** Only neighbours show it. */
function isOfPeers({ judged }: Candidate): boolean {
  return judged.sources.every(({ peer }) => peer === true);
}

/** A neighbour that shows another line is named, and stops nobody who has a source that he trusts to ask. */
function withoutPeers(candidates: readonly Candidate[]): Candidate | null {
  const selection = selectLine(candidates.filter((one) => !isOfPeers(one)));
  return selection.kind === 'take' ? selection.line : null;
}

function isFork(winner: Candidate, end: CommitId, line: readonly CommitId[]): boolean {
  return line.length > 0 && !winner.line.includes(end);
}

/** The one line for which a host would leave each of the others, were it on them. Null: none, or more than one. */
async function leavesAllOthers(
  deps: AgentDeps,
  state: AgentState,
  candidates: readonly Candidate[],
): Promise<Candidate | null> {
  const winners: Candidate[] = [];
  for (const own of candidates) {
    let all = true;
    for (const other of candidates) {
      if (all && other !== own && !own.line.includes(other.accepted.id)) all = await isLeftFor(deps, state, other, own);
    }
    if (all) winners.push(own);
  }
  // Of a line and its own beginning, both of which leave the others, the whole of it.
  const [longest, ...rest] = winners.toSorted((a, b) => b.line.length - a.line.length);
  return longest !== undefined && rest.every(({ accepted }) => longest.line.includes(accepted.id)) ? longest : null;
}

async function isLeftFor(deps: AgentDeps, state: AgentState, from: Candidate, to: Candidate): Promise<boolean> {
  const { signatures, clock, buildTime, config } = deps;
  const objects = both(to.objects, from.objects);
  const judged = await judgeLine(
    { objects, signatures, now: () => clock.now(), buildTime },
    {
      fleetId: config.fleet.id,
      base: { commit: from.accepted.id, kind: 'checkpoint' },
      branch: config.fleet.branch,
      head: to.accepted.id,
      newestSignature: state.newestSignature,
      left: state.left ?? [],
    },
  );
  return judged.ok && judged.value.accepted?.id === to.accepted.id && judged.value.leaves !== null;
}

/** What the one does not have, the other may. */
function both(one: ObjectReader, other: ObjectReader): ObjectReader {
  return {
    async read(id, type, maxBytes) {
      const found = await one.read(id, type, maxBytes);
      return found.ok ? found : other.read(id, type, maxBytes);
    },
  };
}
