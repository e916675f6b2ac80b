/** What `kedge verify` prints: a line of a table for each commit, and below it what the verdict rests on. */
import type { ExplainedCommit, Explanation, Verdict } from '../agent/explain.ts';
import type { Asked, AskedEffect } from '../core/authority.ts';
import type { Binding } from '../core/trailers.ts';
import { type Cell, type Color, plain, short, table, time } from './render.ts';

/** Paths of one rule that a table names. */
const MOST_PATHS = 4;

const SHADES: { readonly [K in Verdict]: Color } = {
  accepted: 'green',
  waiting: 'yellow',
  refused: 'red',
  unjudged: 'dim',
};
const WORDS: { readonly [K in Verdict]: string } = {
  accepted: 'in force',
  waiting: 'waiting',
  refused: 'refused',
  unjudged: 'not judged',
};

export function explanationJson({ base, head, accepted, commits, stopped }: Explanation): object {
  return { base, head, accepted, commits: commits.map(commitJson), failure: stopped };
}

function commitJson({ signer, rules, ...rest }: ExplainedCommit): object {
  return {
    ...rest,
    inForce: rest.verdict === 'accepted',
    signer:
      signer === null
        ? null
        : {
            person: signer.person,
            fingerprint: signer.fingerprint,
            signedAt: new Date(signer.signedAt * 1000).toISOString(),
            goodNow: signer.unfit === null,
            why: signer.unfit,
          },
    rules: rules ?? [],
  };
}

/** Oldest first. */
export function renderExplanation(commits: readonly ExplainedCommit[], color: boolean): string {
  const rows = commits.map(({ id, verdict, signer, subject }): readonly (string | Cell)[] => [
    short(id),
    { text: WORDS[verdict], color: SHADES[verdict] },
    signer === null ? '-' : time(signer.signedAt * 1000),
    signer === null ? '-' : signer.person,
    subject,
  ]);
  const [head = '', ...lines] = table(['COMMIT', 'VERDICT', 'SIGNED', 'BY', 'SUBJECT'], rows, color).split('\n');
  return `${[head, ...commits.flatMap((commit, i) => [lines[i] ?? '', ...below(commit)])].join('\n')}\n`;
}

function below(commit: ExplainedCommit): readonly string[] {
  const {
    verdict,
    signer,
    base,
    parents,
    revokes,
    restores,
    approves,
    approvals,
    rules,
    effects,
    refresh,
    failure,
    missing,
    binding,
  } = commit;
  const lines: string[] = [];
  if (signer !== null) {
    const now = signer.unfit === null ? '' : `, not good now: ${signer.unfit.message}`;
    lines.push(`key ${signer.fingerprint}${now}`);
  }
  if (base === 'anchor') lines.push('anchor: trusted because it was named, and judged under its own policy');
  if (base === 'checkpoint') lines.push('checkpoint: this host accepted it before');
  if (parents > 1) lines.push('merge: its signer answers for all that it changes against its first parent');
  if (base === null) lines.push(...(rules ?? []).map(askedLine), ...effects.map(effectLine));
  if (refresh !== null) lines.push(refreshLine(refresh));
  if (revokes) lines.push('takes in the revocation of a key and nothing else, which any operator may');
  if (restores !== null)
    lines.push(`brings folders back as ${short(restores)} had them, which may ask for fewer people`);
  if (approves !== null) lines.push(`changes nothing, and approves ${short(approves)}`);
  for (const { person, commit: by, counts } of approvals) {
    lines.push(`approved by ${person} with ${short(by)}${counts ? '' : ', which does not count'}`);
  }
  const bound = boundLine(binding);
  if (bound !== '') lines.push(bound);
  if (failure !== null) {
    lines.push(`${failure.code}: ${failure.message}`);
    for (const more of (failure.all ?? []).slice(1)) lines.push(`${more.code}: ${more.message}`);
    if (failure.remedy !== '') lines.push(`remedy: ${failure.remedy}`);
  }
  if (verdict === 'waiting' && failure === null && missing === null)
    lines.push('good, and waits for what stands before it');
  if (verdict === 'unjudged') lines.push('behind a commit that is refused');
  return lines.map((line) => `    ${plain(line)}`);
}

function askedLine({ rule, role, threshold, held, paths }: Asked): string {
  const some = paths.slice(0, MOST_PATHS).join(', ');
  const what = paths.length > MOST_PATHS ? `${some} and ${paths.length - MOST_PATHS} more` : some;
  if (rule === null) return `no rule covers: ${what}`;
  return `${ruleText({ rule, role, threshold, held })}: ${what}`;
}

function effectLine({ path, told, ...asked }: AskedEffect): string {
  return asked.rule === null ? `no rule covers ${path}: ${told}` : `${ruleText(asked)}, as for ${path}: ${told}`;
}

function ruleText({ rule, role, threshold, held }: Omit<Asked, 'paths'>): string {
  const people = threshold > 1 ? `${threshold} people of ` : '';
  return `rule ${rule} (${people}${role})${held ? '' : ', which the signer does not hold'}`;
}

function refreshLine({ role, held }: { readonly role: string | null; readonly held: boolean }): string {
  if (role === null) return 'changes nothing: the policy gives refresh to nobody';
  return `changes nothing: refresh is of ${role}${held ? '' : ', which the signer does not hold'}`;
}

function boundLine(binding: Binding | null): string {
  if (binding === null) return '';
  const { tree, fleet, branch } = binding;
  const to = [
    ...(tree === null ? [] : ['its tree by SHA-256']),
    ...(fleet === null ? [] : ['this fleet']),
    ...(branch === null ? [] : [`branch ${branch}`]),
  ];
  return to.length === 0 ? '' : `bound to ${to.join(', ')}`;
}
