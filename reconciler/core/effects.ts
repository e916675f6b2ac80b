/** Who may move hosts to another OS: those who may write the channel's file, wherever it is done from. */
import { type Failure, failure } from './failure.ts';
import { channelFile } from './os-channel.ts';
import type { EffectChange, OsTarget } from './os-pins.ts';
import { holds, type Policy, ruleFor } from './policy.ts';

/** More names than anyone reads in one message. */
const MOST_NAMED = 3;

/** AUTHORITY_PATH once for each channel whose rule does not hold the signer. */
export function effectFaults(policy: Policy, person: string, effects: readonly EffectChange[]): readonly Failure[] {
  return [...byChannel(effects)].flatMap(([channel, own]) => {
    const path = channelFile(channel);
    const rule = ruleFor(policy, path);
    if (rule !== null && holds(policy, person, rule.role)) return [];
    const who = rule === null ? `no rule covers ${path}` : `who may is the role ${rule.role}, as for ${path}`;
    const message = `${person} may not change which OS hosts run: ${tellEffects(own)}; ${who}`;
    const remedy =
      'Have someone sign who may change the channel’s file, or leave `os`, labels, groups and priorities of these hosts as they were.';
    return [failure('AUTHORITY_PATH', message, { path, host: own[0]?.host ?? '', remedy })];
  });
}

export function byChannel(effects: readonly EffectChange[]): ReadonlyMap<string, readonly EffectChange[]> {
  const channels = new Map<string, EffectChange[]>();
  for (const effect of effects) {
    const own = channels.get(effect.channel);
    if (own === undefined) channels.set(effect.channel, [effect]);
    else own.push(effect);
  }
  return channels;
}

/** `host one stable 111111111111 -> beta 222222222222 (by groups/x.yaml), and 3 more hosts`: the first, and how many there are. */
export function tellEffects(effects: readonly EffectChange[]): string {
  const [first] = effects;
  if (first === undefined) return 'none';
  const { host, before, after, by } = first;
  const more = effects.length - 1;
  const others = more === 0 ? '' : `, and ${more} more host${more === 1 ? '' : 's'}`;
  const files = by.length > MOST_NAMED ? [...by.slice(0, MOST_NAMED), `${by.length - MOST_NAMED} more`] : by;
  return `host ${host} ${tellTarget(before)} -> ${tellTarget(after)} (by ${files.join(', ')})${others}`;
}

/** `stable 111111111111`, the channel and the beginning of its commit. */
export function tellTarget(target: OsTarget): string {
  if (target === null) return 'no OS';
  if (target === 'unknown') return 'unreadable';
  const developer = target.developer === undefined ? '' : ` in developer mode until ${target.developer.until}`;
  return `${target.channel} ${target.commit.slice(0, 12)}${developer}`;
}
