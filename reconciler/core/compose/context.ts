import type { BundleFile } from '../host-state.ts';
import type { BundleName } from '../names.ts';
import type { SecretUses } from '../secret-use.ts';
import type { Faults } from './faults.ts';
import type { MapNode, Position } from './nodes.ts';

/** What the judge knows of a file of the bundle's folder. */
export type FileFacts = Pick<BundleFile, 'sha256' | 'size' | 'executable'>;

/** A power that something in the file asks for, and where. */
export interface Need {
  /** Normalised, as `covers` takes it. */
  readonly power: string;
  readonly at: Position;
  readonly path: string;
  /** What it would do, for the message: `mounts /srv from the host`. */
  readonly what: string;
}

/** What all parts of the judge share while one file is judged. */
export interface Context {
  readonly bundle: BundleName;
  readonly faults: Faults;
  /** Declared variables: also what `environment: [NAME]` takes its value from. */
  readonly env: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, FileFacts>;
  /** What the layers give the bundle; `any`: nobody knows yet. */
  readonly secretUses: SecretUses | 'any';
  readonly needs: Need[];
  /** The file's own top-level maps, to check references against. */
  readonly services: MapNode | undefined;
  readonly networks: MapNode | undefined;
  readonly volumes: MapNode | undefined;
  readonly configs: MapNode | undefined;
  readonly secrets: MapNode | undefined;
}
