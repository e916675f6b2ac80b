/** trust/powers.yaml -> grants, with the place of each that is none. */

import type { PowersFile } from '../../schemas/generated/types.ts';
import { failAll, type ParsedDocument, parseDocument } from './document.ts';
import { failure, ok, type Result } from './failure.ts';
import { isBundleName } from './names.ts';
import { type Grants, readPower } from './powers.ts';

export interface PowersDocument {
  readonly grants: Grants;
  readonly document: ParsedDocument<PowersFile>;
}

export function readGrants(bytes: Uint8Array, file = 'trust/powers.yaml'): Result<PowersDocument> {
  const parsed = parseDocument('powers', file, bytes);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const grants = new Map<string, readonly string[]>();
  const faults = Object.entries(document.value).flatMap(([bundle, texts]) => {
    const readings = texts.map(readPower);
    const powers = readings.flatMap((reading) => ('power' in reading ? [reading.power] : []));
    if (isBundleName(bundle)) grants.set(bundle, [...new Set(powers)].toSorted());
    return readings.flatMap((reading, i) =>
      'fault' in reading
        ? [failure('SCHEMA_INVALID', `${bundle}[${i}]: ${reading.fault}`, document.at([bundle, i]))]
        : [],
    );
  });
  return faults.length > 0 ? failAll(faults) : ok({ grants, document });
}
