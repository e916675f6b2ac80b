/** What is wrong with the files of a fleet repository by their names alone: misplaced, misspelt, not yet of any use. */
import { type Failure, failure } from './failure.ts';
import { isBundleName, isHostName } from './names.ts';
import { nearest } from './nearest.ts';
import { fold, nameFault, placeFault } from './tree.ts';

/** What a folder may hold. */
interface Folder {
  readonly endings: readonly string[];
  /** For people. */
  readonly holds: string;
  readonly isName: (name: string) => boolean;
}

const isGroupName = (name: string) => /^[a-z0-9][a-z0-9._-]{0,62}$/.test(name);
const isChannelName = isGroupName;
const isScriptFile = (name: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name);
const isPersonName = (name: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name);

const FOLDERS: Readonly<Record<string, Folder>> = {
  hosts: { endings: ['.yaml', '.asc'], holds: '<host>.yaml and <host>.asc', isName: isHostName },
  groups: { endings: ['.yaml'], holds: '<group>.yaml', isName: isGroupName },
  os: { endings: ['.yaml'], holds: '<channel>.yaml', isName: isChannelName },
  scripts: { endings: [''], holds: 'catalogue.yaml and the scripts that it names', isName: isScriptFile },
  secrets: { endings: ['.yaml'], holds: '<secret>.yaml', isName: isChannelName },
  'trust/os': { endings: ['.asc'], holds: '<name>.asc', isName: isPersonName },
  'trust/keys': {
    endings: ['.asc', '.pub', '.age'],
    holds: '<person>.asc, <person>.pub and <person>.age',
    isName: isPersonName,
  },
};
const TRUST = ['policy.yaml', 'removed.yaml', 'powers.yaml', 'keys', 'os'];
const TOP = ['fleet.yaml', 'rollout.yaml', 'trust', 'hosts', 'groups', 'bundles', 'os', 'scripts', 'secrets'];
/** Formats that a later version of Kedge brings. */
const LATER: Readonly<Record<string, string>> = {
  'rollout.yaml': 'rollouts in waves are',
};
/** For people and for git; hosts read none of it. */
const ASIDE = /^(README|\.)/i;

/** `paths`: every file of the repository. Sorted by nobody; all at once. */
export function pathFaults(paths: readonly string[]): readonly Failure[] {
  return [...paths.flatMap((path) => placeOf(path) ?? []), ...nameFaults(paths)];
}

function placeOf(path: string): Failure | null {
  const steps = path.split('/');
  const [top = '', second = ''] = steps;
  const name = steps.at(-1) ?? '';
  if (ASIDE.test(name)) return null;
  const later = LATER[top];
  if (later !== undefined && Object.hasOwn(LATER, top))
    return wrong('AGENT_TOO_OLD', path, `${later} not yet supported by this version of Kedge`);
  if (!TOP.includes(top)) {
    // `docs` is not a misspelt `os`.
    const meant = nearest(
      top,
      TOP.filter((name) => name.length > 2),
    );
    return meant === undefined
      ? null
      : wrong('SCHEMA_INVALID', path, `hosts do not read ${top}`, `Did you mean ${meant}?`);
  }
  if (top === 'bundles') return bundlePlace(path, second, steps.length);
  const folder = steps.slice(0, -1).join('/');
  const rules = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (rules !== undefined) return inFolder(path, name, rules);
  if (top === 'trust' && folder !== 'trust/os' && !(folder === 'trust' && TRUST.includes(name))) {
    const meant = nearest(folder === 'trust' ? name : second, TRUST);
    return wrong(
      'SCHEMA_INVALID',
      path,
      'hosts do not read this file',
      meant === undefined ? `trust/ holds ${TRUST.join(', ')}.` : `Did you mean trust/${meant}?`,
    );
  }
  return ['hosts', 'groups', 'os', 'scripts', 'secrets'].includes(top)
    ? wrong('SCHEMA_INVALID', path, `${top}/ has no folders`)
    : null;
}

function inFolder(path: string, name: string, { endings, holds, isName }: Folder): Failure | null {
  const ending = endings.find((end) => name.endsWith(end));
  const dot = name.lastIndexOf('.');
  const bare = dot > 0 ? name.slice(0, dot) : name;
  if (ending === undefined) {
    const meant =
      nearest(dot > 0 ? name.slice(dot) : '', endings) ?? (/\.(yml|json)$/.test(name) ? '.yaml' : undefined);
    return wrong(
      'SCHEMA_INVALID',
      path,
      'hosts do not read this file',
      meant === undefined ? `This folder holds ${holds}.` : `Did you mean ${bare}${meant}?`,
    );
  }
  if (isName(name.slice(0, name.length - ending.length))) return null;
  return wrong(
    'SCHEMA_INVALID',
    path,
    `"${bare}" is not a name that is taken here (lower-case letters, digits and \`-\` always are)`,
    'Rename the file.',
  );
}

function bundlePlace(path: string, bundle: string, depth: number): Failure | null {
  if (depth === 2)
    return wrong(
      'SCHEMA_INVALID',
      path,
      'hosts do not read this file',
      'A bundle is a folder: bundles/<name>/compose.yaml.',
    );
  if (isBundleName(bundle)) return null;
  return wrong(
    'SCHEMA_INVALID',
    path,
    `"${bundle}" is not a bundle name: lower-case letters, digits, \`_\` and \`-\`, at most 63 characters`,
    'Rename the folder.',
  );
}

/** What every host refuses as TREE_UNSAFE once it is committed. */
function nameFaults(paths: readonly string[]): readonly Failure[] {
  const encoder = new TextEncoder();
  const seen = new Map<string, string>();
  const judged = new Set<string>();
  return paths.flatMap((path) => {
    const place = placeFault(path);
    if (place !== null) return [{ ...place, file: path }];
    const steps = path.split('/');
    return steps.flatMap((step, i) => {
      const whole = steps.slice(0, i + 1).join('/');
      if (judged.has(whole)) return [];
      judged.add(whole);
      const unsafe = nameFault(step, encoder.encode(step).length);
      if (unsafe !== null) return [wrong('TREE_UNSAFE', path, unsafe)];
      const folded = fold(whole);
      const other = seen.get(folded);
      seen.set(folded, other ?? whole);
      return other === undefined ? [] : [wrong('TREE_UNSAFE', path, `the name differs from "${other}" by case alone`)];
    });
  });
}

function wrong(
  code: 'SCHEMA_INVALID' | 'AGENT_TOO_OLD' | 'TREE_UNSAFE',
  file: string,
  message: string,
  remedy?: string,
): Failure {
  return failure(code, message, { file, path: file, ...(remedy === undefined ? {} : { remedy }) });
}
