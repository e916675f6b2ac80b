/** Of the judged lines of all sources, the one to take (contract.md, "Acceptance of a commit", 5). */
import type { AgentState } from '../core/agent-state.ts';
import type { Failure } from '../core/failure.ts';
import type { LeftLine } from '../core/line-proofs.ts';
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

export async function chooseLine(
  deps: AgentDeps,
  state: AgentState,
  lines: readonly JudgedLine[],
): Promise<{ readonly winner: Candidate | null; readonly equivocation: Failure | null }> {
  const shown = lines.flatMap((judged): Candidate[] => {
    if (!judged.judgement.ok || judged.judgement.value.accepted === null) return [];
    const { accepted, line, leaves } = judged.judgement.value;
    const { person, fingerprint } = accepted.signer;
    const sources = judged.sources.map((s) => s.name);
    const signer = named(person, fingerprint);
    return [{ judged, accepted, line, leaves, objects: judged.quarantine, sources, signer }];
  });
  const candidates = await withoutTwins(shown);
  const selection = selectLine(candidates);
  switch (selection.kind) {
    case 'take':
      return { winner: selection.line, equivocation: null };
    case 'equivocation': {
      const winner = await leavesAllOthers(deps, state, candidates);
      return winner === null ? { winner, equivocation: selection.failure } : { winner, equivocation: null };
    }
    case 'none':
      // On the first pull the anchor itself is what is accepted.
      return { winner: candidates[0] ?? null, equivocation: null };
    default:
      return selection satisfies never;
  }
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
