/**
 * What a commit is bound to besides its parents, by trailers in the signed bytes: the tree by SHA-256 (git's own ids are SHA-1),
 * the fleet and the branch. docs/formats.md, "What a commit is bound to". Read strictly: git itself would take a trailer in any
 * case, doubled, or folded, and two readers that differ are one attack.
 */
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { isSha256, type Sha256 } from './names.ts';

/** What trust/policy.yaml may demand of every commit, as `require` writes it. */
export type Demand = 'tree-sha256' | 'fleet' | 'branch';

export interface Binding {
  /** Of the whole tree: see tree-digest.ts. */
  readonly tree: Sha256 | null;
  /** A fleet id. */
  readonly fleet: string | null;
  readonly branch: string | null;
}

const NAMES = { tree: 'Tree-SHA256', fleet: 'Kedge-Fleet', branch: 'Kedge-Branch' } as const;
const OURS = /^(tree-sha256|kedge-fleet|kedge-branch)[ \t]*:/i;
const EXACT = /^(Tree-SHA256|Kedge-Fleet|Kedge-Branch): (\S+)$/;
/** What a last paragraph must be made of whole, so that git too takes it for trailers. */
const TRAILER = /^[A-Za-z0-9][A-Za-z0-9-]*: |^[ \t]+\S|^\(cherry picked from commit [0-9a-f]+\)$/;
const BLANK = /^[ \t\r\v\f]*$/;
const DEMANDS: { readonly [K in Demand]: keyof Binding } = { 'tree-sha256': 'tree', fleet: 'fleet', branch: 'branch' };

const REMEDY =
  'Let git write the trailers: `kedge hook install` in this clone, then make the commit anew; or `kedge commit --amend` for this one.';

/** From the signed bytes of a commit. Fails with COMMIT_MALFORMED where one of the trailers stands where, or as, none may. */
export function readBinding(payload: Uint8Array): Result<Binding> {
  const lines = messageLines(payload);
  const last = lastParagraph(lines);
  const block = isTrailerBlock(lines, last);
  const found: { tree: Sha256 | null; fleet: string | null; branch: string | null } = {
    tree: null,
    fleet: null,
    branch: null,
  };
  for (const [at, line] of lines.entries()) {
    const name = OURS.exec(line)?.[1];
    if (name === undefined) continue;
    if (!block || at < last) return malformed(`${name} does not stand among trailers at the end of the message`);
    const [, exact, value = ''] = EXACT.exec(line) ?? [];
    if (exact === undefined || /^[ \t]/.test(lines[at + 1] ?? ''))
      return malformed(`${name} is not written as it must be`);
    const key = exact === NAMES.tree ? 'tree' : exact === NAMES.fleet ? 'fleet' : 'branch';
    if (found[key] !== null) return malformed(`${exact} stands twice`);
    if (key !== 'tree') found[key] = value;
    else if (isSha256(value)) found.tree = value;
    else return malformed(`${exact} is not 64 lower-case hex digits`);
  }
  return ok(found);
}

/**
 * Values of a trailer in the last paragraph of the message, oldest first; none where that paragraph is not trailers alone. A line in
 * another spelling of the name, or folded, counts with a value that fits no form: it hides nothing, and says nothing.
 */
export function trailerValues(payload: Uint8Array, name: string): readonly string[] {
  const lines = messageLines(payload);
  const last = lastParagraph(lines);
  if (!isTrailerBlock(lines, last)) return [];
  return lines.flatMap((line, at) => {
    const colon = line.indexOf(':');
    if (at < last || line.slice(0, colon).trimEnd().toLowerCase() !== name.toLowerCase()) return [];
    const exact = line.startsWith(`${name}: `) && !/^[ \t]/.test(lines[at + 1] ?? '');
    return [exact ? line.slice(name.length + 2) : ''];
  });
}

/** Whether a commit may stand in this fleet, on this branch (null: any), by what it says itself. The tree is judged by `judgeTree`. */
export function judgeBinding(
  binding: Binding,
  place: { readonly fleet: string; readonly branch: string | null },
  demanded: ReadonlySet<Demand>,
): Failure | null {
  const missing = [...demanded].map((demand) => DEMANDS[demand]).find((key) => binding[key] === null);
  if (missing !== undefined) {
    const message = `the policy demands a trailer that the commit has not: ${NAMES[missing]}`;
    return failure('COMMIT_MALFORMED', message, { remedy: REMEDY });
  }
  const { fleet, branch } = binding;
  if (fleet !== null && fleet !== place.fleet) return foreign(`the fleet ${fleet}`, `the fleet ${place.fleet}`);
  if (branch !== null && place.branch !== null && branch !== place.branch) {
    return foreign(`the branch ${branch}`, `the branch ${place.branch}`);
  }
  return null;
}

/** `found`: the digest of what was fetched under the commit's tree. `anchor`: what root was handed says so, and not the commit. */
export function judgeTree(signed: Sha256, found: Sha256, by: 'commit' | 'anchor' = 'commit'): Failure | null {
  if (signed === found) return null;
  const said = by === 'commit' ? NAMES.tree : 'fleet.anchorTree in host.yaml';
  const message = `the tree is not the one that was signed: ${said} says ${signed}, and what was fetched makes ${found}`;
  const remedy =
    by === 'commit'
      ? "If the commit was made without Kedge's hook (`kedge hook install`), make it anew with `kedge commit --amend`; else find out who serves other files under its name."
      : 'Compare anchor and anchorTree with what `kedge host add` prints in a clone that you trust; if they are right, find out who serves other files under its name.';
  return failure('TREE_UNSAFE', message, { remedy });
}

/** Below it an editor shows what git leaves out (`git commit -v`). */
const SCISSORS = ' ------------------------ >8 ------------------------';

/**
 * A commit message that ends in exactly these trailers: those of the same names that it had anywhere are taken out. Null where the
 * message is empty, for an empty one ends the commit. `comment`: what lines begin with that git is going to take out, as far as a
 * hook can know; they are kept, and where they stand the message is right with them as without.
 */
export function withBinding(message: string, binding: Binding, comment: string | null = null): string | null {
  const [lines, cut] = aboveScissors(message.split('\n'), comment);
  const kept: string[] = [];
  let ours = false;
  for (const line of lines) {
    // What is folded below a trailer goes with it.
    ours = OURS.test(line) || (ours && /^[ \t]+\S/.test(line));
    if (!ours) kept.push(line);
  }
  const isComment = (line: string): boolean => comment !== null && line.startsWith(comment);
  const counts = (line: string): boolean => !BLANK.test(line) && !isComment(line);
  while (kept.length > 0 && BLANK.test(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 0 && BLANK.test(kept[0] ?? '')) kept.shift();
  if (!kept.some(counts)) return null;
  const last = lastParagraph(kept, isComment);
  const [before, end] = [kept.slice(0, last), kept.slice(last)];
  const block = end.filter(counts);
  if (before.some(counts) && isTrailerBlock(block, 0, true)) {
    const comments = end.filter(isComment);
    kept.splice(last, end.length, ...comments, ...(comments.length > 0 ? [''] : []), ...block);
  } else {
    kept.push('');
  }
  for (const key of ['tree', 'fleet', 'branch'] as const) {
    const value = binding[key];
    if (value !== null) kept.push(`${NAMES[key]}: ${value}`);
  }
  return [...kept, ...cut, ''].join('\n');
}

function aboveScissors(
  lines: readonly string[],
  comment: string | null,
): readonly [readonly string[], readonly string[]] {
  const at = comment === null ? -1 : lines.indexOf(`${comment}${SCISSORS}`);
  if (at < 0) return [lines, []];
  const below = lines.slice(at);
  return [lines.slice(0, at), below.at(-1) === '' ? below.slice(0, -1) : below];
}

function foreign(signed: string, here: string): Failure {
  const remedy =
    'Sign it for this branch: `git merge --no-ff`, or cherry-pick it, with the hook of `kedge hook install` in place; `kedge commit --amend` mends the last commit.';
  return failure('FLEET_MISMATCH', `the commit was signed for ${signed}, and this is ${here}`, { remedy });
}

function malformed(what: string) {
  return fail('COMMIT_MALFORMED', `the trailers of the commit are not in strict form: ${what}`, { remedy: REMEDY });
}

/** Of the message, one character a byte. */
function messageLines(payload: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(payload);
  return text.slice(text.indexOf('\n\n') + 2).split('\n');
}

/** Index of its first line. Comments are none, and join what stands around them. */
function lastParagraph(lines: readonly string[], isComment: (line: string) => boolean = () => false): number {
  const isText = (line: string): boolean => !BLANK.test(line) && !isComment(line);
  let at = lines.length;
  while (at > 0 && !isText(lines[at - 1] ?? '')) at--;
  while (at > 0 && !BLANK.test(lines[at - 1] ?? '')) at--;
  return at;
}

/** The first paragraph is the subject, whatever it looks like (`behind`: one stands before these lines). */
function isTrailerBlock(lines: readonly string[], from: number, behind = false): boolean {
  if (!behind && lines.slice(0, from).every((line) => BLANK.test(line))) return false;
  const block = lines.slice(from).filter((line) => !BLANK.test(line));
  return block.length > 0 && !/^[ \t]/.test(block[0] ?? '') && block.every((line) => TRAILER.test(line));
}
