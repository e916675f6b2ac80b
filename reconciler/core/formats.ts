/** The formats of a fleet repository by name, and the small notations inside of them. */

import type { Formats } from '../../schemas/generated/types.ts';
import {
  bundle,
  catalogue,
  enrol,
  fleet,
  group,
  host,
  hostConfig,
  inventory,
  metaData,
  os,
  osLayer,
  policy,
  powers,
  removed,
  secret,
  stickIndex,
  userData,
  type Validator,
} from '../../schemas/generated/validators.js';

export type { EnrolFile, Formats, GroupFile, HostConfigFile, HostFile } from '../../schemas/generated/types.ts';

export type FormatName = keyof Formats;

interface Format {
  readonly validate: Validator;
  /** For messages: the file as its format calls it. */
  readonly file: string;
  /** Highest `version:` that this agent knows; null where the format has none of its own. */
  readonly version: number | null;
}

export const FORMATS: { readonly [Name in FormatName]: Format } = {
  fleet: { validate: fleet, file: 'fleet.yaml', version: 1 },
  policy: { validate: policy, file: 'trust/policy.yaml', version: 1 },
  removed: { validate: removed, file: 'trust/removed.yaml', version: null },
  powers: { validate: powers, file: 'trust/powers.yaml', version: null },
  host: { validate: host, file: 'hosts/<host>.yaml', version: null },
  group: { validate: group, file: 'groups/<group>.yaml', version: null },
  os: { validate: os, file: 'os/<channel>.yaml', version: null },
  secret: { validate: secret, file: 'secrets/<name>.yaml', version: 1 },
  bundle: { validate: bundle, file: 'bundles/<bundle>/bundle.yaml', version: null },
  catalogue: { validate: catalogue, file: 'scripts/catalogue.yaml', version: 1 },
  'host-config': { validate: hostConfig, file: 'host.yaml', version: null },
  inventory: { validate: inventory, file: 'inventory.json', version: 1 },
  'os-layer': { validate: osLayer, file: 'layer.yaml', version: 1 },
  enrol: { validate: enrol, file: 'kedge/enrol.yaml', version: 1 },
  'stick-index': { validate: stickIndex, file: 'index.json', version: 1 },
  'user-data': { validate: userData, file: 'user-data', version: null },
  'meta-data': { validate: metaData, file: 'meta-data', version: null },
};

const SECOND = 1000;
const DURATION_UNITS: Readonly<Record<string, number>> = {
  s: SECOND,
  m: 60 * SECOND,
  h: 3600 * SECOND,
  d: 86_400 * SECOND,
};
const SIZE_UNITS: Readonly<Record<string, number>> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** `60s`, `10m`, `2h`, `30d` to milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  return parseAmount(text, /^([1-9][0-9]{0,6})(s|m|h|d)$/, DURATION_UNITS);
}

/** `512KiB`, `256MiB`, `2GiB` to bytes; undefined for anything else. */
export function parseSize(text: string): number | undefined {
  return parseAmount(text, /^([1-9][0-9]{0,6})(B|KiB|MiB|GiB)$/, SIZE_UNITS);
}

function parseAmount(text: string, pattern: RegExp, units: Readonly<Record<string, number>>): number | undefined {
  const match = pattern.exec(text);
  const unit = units[match?.[2] ?? ''];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

/** Milliseconds in the largest unit that says them exactly: the inverse of `parseDuration`, for whole seconds. */
export function formatDuration(ms: number): string {
  const unit =
    ['d', 'h', 'm'].find((name) => ms >= (DURATION_UNITS[name] ?? 0) && ms % (DURATION_UNITS[name] ?? 1) === 0) ?? 's';
  return `${Math.round(ms / (DURATION_UNITS[unit] ?? SECOND))}${unit}`;
}
