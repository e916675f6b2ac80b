/** What a commit brings back as a whole: easier than shipping where a rule says so (`restore` in trust/policy.yaml). */
import { matches, PROTECTED } from './patterns.ts';
import { holds, type Policy, ruleFor } from './policy.ts';
import type { PathChange } from './tree.ts';

/** Whether a rule of these paths asks this person for less where folders come back. Robots never: they count among no several. */
export function mayRestore(policy: Policy, person: string, changes: readonly PathChange[]): boolean {
  if (policy.robots.has(person)) return false;
  return changes.some(({ path }) => {
    const rule = ruleFor(policy, path);
    return rule !== null && rule.restore !== null && holds(policy, person, rule.role);
  });
}

/**
 * The folders that hold all that changed: `bundles/<name>`, any other folder at the top, a file at the top by itself. Null where one
 * of the paths is among those that `**` does not cover: what guards the fleet itself comes back with all that it needs.
 */
export function foldersOf(changes: readonly PathChange[]): readonly string[] | null {
  if (changes.some(({ path }) => PROTECTED.some((own) => matches(own, path)))) return null;
  const folders = changes.map(({ path }) => {
    const [top = '', name] = path.split('/');
    return top === 'bundles' && name !== undefined ? `${top}/${name}` : top;
  });
  return [...new Set(folders)];
}
