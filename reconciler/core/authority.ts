/** Which rule of a policy is asked for which path, and whether it gives the signer the right: for people. `judgeChanges` decides. */
import { byRule, tellEffects } from './effects.ts';
import type { EffectChange } from './os-pins.ts';
import { holds, type Policy, type Rule, ruleFor } from './policy.ts';

export interface Asked {
  /** Counted from 1; null: no rule covers these paths. */
  readonly rule: number | null;
  readonly role: string | null;
  /** Distinct people that must sign. */
  readonly threshold: number;
  /** Whether the signer holds the role. */
  readonly held: boolean;
  readonly paths: readonly string[];
}

/** Hosts that a commit moves to another OS or agent, or off one: what its file asks for is asked for them too. */
export interface AskedEffect extends Omit<Asked, 'paths'> {
  /** The channel's file, or that of agents: whose rule it is. */
  readonly path: string;
  readonly hosts: readonly string[];
  /** For people: from what to what, and by which files. */
  readonly told: string;
}

export function askedEffects(policy: Policy, person: string, effects: readonly EffectChange[]): readonly AskedEffect[] {
  return [...byRule(effects)].flatMap(([path, own]) =>
    askedRules(policy, person, [path]).map(({ paths, ...asked }) => ({
      ...asked,
      path,
      hosts: own.map(({ host }) => host),
      told: tellEffects(own),
    })),
  );
}

/** In the order of the rules; paths that no rule covers come last. */
export function askedRules(policy: Policy, person: string, paths: readonly string[]): readonly Asked[] {
  const byRule = new Map<Rule | null, string[]>();
  for (const path of paths) {
    const rule = ruleFor(policy, path);
    const own = byRule.get(rule);
    if (own === undefined) byRule.set(rule, [path]);
    else own.push(path);
  }
  const order = (rule: Rule | null): number => (rule === null ? policy.rules.length : policy.rules.indexOf(rule));
  return [...byRule]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([rule, own]) => ({
      rule: rule === null ? null : order(rule) + 1,
      role: rule?.role ?? null,
      threshold: rule?.threshold ?? 1,
      held: rule !== null && holds(policy, person, rule.role),
      paths: own,
    }));
}
