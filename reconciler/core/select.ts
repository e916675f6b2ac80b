/** Judged lines of several sources -> the one to take (contract.md, "Acceptance of a commit", 5). */
import { type Failure, failure } from './failure.ts';
import type { CommitId } from './names.ts';

/** What was judged of one head; several sources may show it. */
export interface SourceLine {
  /** Names of the sources that show it. */
  readonly sources: readonly string[];
  /** Commits from behind the base to the accepted one, oldest first; empty: nothing beyond the base. */
  readonly line: readonly CommitId[];
  /** Who signed the last of them, as failures name a key; null where the line is empty. */
  readonly signer: string | null;
}

export type Selection<Line> =
  | { readonly kind: 'take'; readonly line: Line }
  /** No source has a good commit beyond the base. */
  | { readonly kind: 'none' }
  | { readonly kind: 'equivocation'; readonly failure: Failure };

/**
 * The longest accepted line wins where it contains all others; two good lines that differ: none is taken. All lines begin at the
 * same base. Of lines with the same end the first is taken.
 */
export function selectLine<Line extends SourceLine>(lines: readonly Line[]): Selection<Line> {
  const good = lines.filter(({ line }) => line.length > 0);
  const [longest] = good.toSorted((a, b) => b.line.length - a.line.length);
  if (longest === undefined) return { kind: 'none' };
  const apart = good.find(({ line }) => !isPrefix(line, longest.line));
  return apart === undefined
    ? { kind: 'take', line: longest }
    : { kind: 'equivocation', failure: equivocation(longest, apart) };
}

/** A line of first parents is known by its last commit. */
function isPrefix(shorter: readonly CommitId[], longer: readonly CommitId[]): boolean {
  return shorter.at(-1) === longer[shorter.length - 1];
}

function equivocation(one: SourceLine, other: SourceLine): Failure {
  const fork = one.line.findIndex((id, i) => id !== other.line[i]);
  const tell = (line: SourceLine): string =>
    `${line.sources.join(', ')} shows ${line.line.at(-1)} signed by ${line.signer ?? 'nobody'}`;
  const first = (line: SourceLine): string => line.line[fork] ?? line.line[0] ?? '';
  return failure('EQUIVOCATION', `two good lines fork: ${tell(one)}; ${tell(other)}`, {
    commit: first(one),
    ...(one.signer === null ? {} : { key: one.signer }),
    source: one.sources.join(', '),
    remedy: `Find out which line is right, and make every source show it. Where hosts have taken the other one, the admins sign on the right one: \`git commit --allow-empty -S -m "Leave a line" --trailer "Abandons: ID"\`; ID is ${first(one)} to leave that of ${one.sources.join(', ')}, ${first(other)} to leave that of ${other.sources.join(', ')}.`,
  });
}
