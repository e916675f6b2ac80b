/** Path patterns of the policy: an exact path, `dir/**` (dir itself too), `dir/*.ext`, `**`. Bytewise, dotfiles included. */

export type Pattern =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'deep'; readonly text: string; readonly dir: string }
  | { readonly kind: 'ending'; readonly text: string; readonly dir: string; readonly ending: string }
  | { readonly kind: 'all'; readonly text: string };

/** What `**` never covers: a rule names it, or it is refused. */
export const PROTECTED: readonly Pattern[] = [
  'trust/**',
  'fleet.yaml',
  'rollout.yaml',
  'os/**',
  'hosts/*.asc',
  'scripts/**',
  'secrets/**',
].map(known);

/** Null where the text is not one of the four forms. */
export function parsePattern(text: string): Pattern | null {
  if (text === '**') return { kind: 'all', text };
  if (text.endsWith('/**')) {
    const dir = text.slice(0, -3);
    return isPlainPath(dir) ? { kind: 'deep', text, dir } : null;
  }
  const slash = text.lastIndexOf('/');
  if (text.startsWith('*.', slash + 1)) {
    const dir = text.slice(0, Math.max(slash, 0));
    const ending = text.slice(slash + 2);
    return isPlainPath(dir) && /^\.[^*/]+$/.test(ending) ? { kind: 'ending', text, dir, ending } : null;
  }
  return isPlainPath(text) ? { kind: 'exact', text } : null;
}

export function matches(pattern: Pattern, path: string): boolean {
  switch (pattern.kind) {
    case 'exact':
      return path === pattern.text;
    case 'deep':
      return path === pattern.dir || path.startsWith(`${pattern.dir}/`);
    case 'ending': {
      const slash = path.lastIndexOf('/');
      return path.slice(0, Math.max(slash, 0)) === pattern.dir && path.slice(slash + 1).endsWith(pattern.ending);
    }
    case 'all':
      return !PROTECTED.some((own) => matches(own, path));
    default:
      return pattern satisfies never;
  }
}

/** Whether every path that `inner` matches is matched by `outer` too. False where that is not certain. */
export function covers(outer: Pattern, inner: Pattern): boolean {
  if (outer.text === inner.text || inner.kind === 'exact') return inner.kind !== 'exact' || matches(outer, inner.text);
  switch (outer.kind) {
    case 'exact':
      return false;
    case 'deep':
      return inner.kind !== 'all' && (inner.dir === outer.dir || inner.dir.startsWith(`${outer.dir}/`));
    case 'ending':
      return inner.kind === 'ending' && inner.dir === outer.dir && inner.ending.endsWith(outer.ending);
    case 'all':
      return inner.kind !== 'all' && !PROTECTED.some((own) => overlaps(own, inner));
    default:
      return outer satisfies never;
  }
}

/** Whether some path may match both; true where it is not certain. */
function overlaps(own: Pattern, other: Pattern & { readonly dir: string }): boolean {
  if (matches(own, other.dir)) return true;
  const within = (dir: string): boolean =>
    dir === other.dir || (other.kind === 'deep' && dir.startsWith(`${other.dir}/`));
  switch (own.kind) {
    case 'exact':
      return matches(other, own.text);
    case 'ending':
      if (other.kind === 'ending' && !own.ending.endsWith(other.ending) && !other.ending.endsWith(own.ending))
        return false;
      return within(own.dir);
    case 'deep':
      return within(own.dir);
    case 'all':
      return true;
    default:
      return own satisfies never;
  }
}

function isPlainPath(text: string): boolean {
  const parts = text.split('/');
  return !text.includes('*') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function known(text: string): Pattern {
  const pattern = parsePattern(text);
  if (pattern === null) throw new TypeError(`not a pattern: ${text}`);
  return pattern;
}
