/** Who may move hosts to another OS or another agent: those whose rule says so, wherever it is done from. */
import { AGENT_RULE_FILE, tellAgent } from './agent-pin.ts';
import { type Failure, failure } from './failure.ts';
import { channelFile } from './os-channel.ts';
import type { EffectChange, OsTarget } from './os-pins.ts';
import { holds, type Policy, ruleFor } from './policy.ts';

/** More names than anyone reads in one message. */
const MOST_NAMED = 3;

/** AUTHORITY_PATH once for each rule that does not hold the signer. */
export function effectFaults(policy: Policy, person: string, effects: readonly EffectChange[]): readonly Failure[] {
  return [...byRule(effects)].flatMap(([path, own]) => {
    const rule = ruleFor(policy, path);
    if (rule !== null && holds(policy, person, rule.role)) return [];
    const who = rule === null ? `no rule covers ${path}` : `who may is the role ${rule.role}, as for ${path}`;
    const [thing, key, file] =
      own[0]?.what === 'agent' ? ['agent', 'agent', 'fleet.yaml'] : ['OS', 'os', 'the channel’s file'];
    const message = `${person} may not change which ${thing} hosts run: ${tellEffects(own)}; ${who}`;
    const remedy = `Have someone sign who may change ${file}, or leave \`${key}\`, labels, groups and priorities of these hosts as they were.`;
    return [failure('AUTHORITY_PATH', message, { path, host: own[0]?.host ?? '', remedy })];
  });
}

/** The file whose rule must allow it. */
export function ruleFile(effect: EffectChange): string {
  return effect.what === 'agent' ? AGENT_RULE_FILE : channelFile(effect.channel);
}

/** What of a host is changed: `os one`. */
export function subjectOf({ what, host }: Pick<EffectChange, 'what' | 'host'>): string {
  return `${what} ${host}`;
}

export function byRule(effects: readonly EffectChange[]): ReadonlyMap<string, readonly EffectChange[]> {
  return Map.groupBy(effects, ruleFile);
}

/** `host one stable 111111111111 -> beta 222222222222 (by groups/x.yaml), and 3 more hosts`: the first, and how many there are. */
export function tellEffects(effects: readonly EffectChange[]): string {
  const [first] = effects;
  if (first === undefined) return 'none';
  const { host, by } = first;
  const more = effects.length - 1;
  const others = more === 0 ? '' : `, and ${more} more host${more === 1 ? '' : 's'}`;
  const files = by.length > MOST_NAMED ? [...by.slice(0, MOST_NAMED), `${by.length - MOST_NAMED} more`] : by;
  const change =
    first.what === 'agent'
      ? `${tellAgent(first.before)} -> ${tellAgent(first.after)}`
      : `${tellTarget(first.before)} -> ${tellTarget(first.after)}`;
  return `host ${host} ${change} (by ${files.join(', ')})${others}`;
}

/** `stable 111111111111`, the channel and the beginning of its commit. */
export function tellTarget(target: OsTarget): string {
  if (target === null) return 'no OS';
  if (target === 'unknown') return 'unreadable';
  const developer = target.developer === undefined ? '' : ` in developer mode until ${target.developer.until}`;
  return `${target.channel} ${target.commit.slice(0, 12)}${developer}`;
}
