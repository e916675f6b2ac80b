/** A host's own configuration (`/etc/kedge/host.yaml`), checked and with its defaults filled in. */
import type { CommitId, HostName, Sha256 } from './names.ts';

/** A place that a repository is fetched from or pushed to. */
export interface Remote {
  /** For people: the address without credentials. Unique among the sources of a host. */
  readonly name: string;
  readonly kind: 'http' | 'ssh' | 'path';
  /** URL or absolute path. */
  readonly url: string;
  readonly tokenFile?: string;
  readonly identityFile?: string;
  readonly knownHosts?: string;
  readonly caFile?: string;
  readonly proxy?: string;
  /** Allows http beyond loopback. */
  readonly plain?: boolean;
  /** The fleet of a neighbour: it answers soon or not at all, and what it shows never stands in the way of what the sources show. */
  readonly peer?: true;
  /** The fleet of a stick. */
  readonly stick?: true;
}

export interface MirrorConfig {
  /** An IP address without brackets, or `localhost`. */
  readonly host: string;
  readonly port: number;
  /** Bytes that images and OS files kept for neighbours may take. */
  readonly keepBytes: number;
  /** In lower case: by what names it is asked, besides its addresses. */
  readonly names: readonly string[];
}

export interface HostConfig {
  /** Absolute path of the file itself; relative paths in it are relative to its folder. */
  readonly file: string;
  readonly name: HostName;
  readonly fleet: {
    readonly id: string;
    readonly branch: string;
    readonly sources: readonly Remote[];
    /** The first trusted commit. */
    readonly anchor: CommitId;
    /** SHA-256 of its tree; absent where none was handed over. */
    readonly anchorTree?: Sha256;
    /** `native`, `embedded`, or `auto`: native where git is installed. */
    readonly git: 'auto' | 'native' | 'embedded';
  };
  /** Absent: the fleet.yaml's inventory, or none. */
  readonly inventory: Remote | null;
  /** The host's private OpenPGP key, armored, 0600. */
  readonly key: string;
  /** State folder. */
  readonly state: string;
  /** Null: this host does not manage its OS. */
  readonly ostree: { readonly sysroot: string } | null;
  /** Folder in memory where decrypted secrets lie. */
  readonly secrets: string;
  readonly compose: { readonly project: string };
  /** Registry host to the file that holds its `auths` entry (Docker's config.json form) or `user:password`. */
  readonly registries: ReadonlyMap<string, { readonly authFile: string }>;
  /** Null: nothing is served to neighbours. */
  readonly mirror: MirrorConfig | null;
  /** Origins of the mirrors of neighbours, `http://10.0.0.7:7879`: asked before what is far away. */
  readonly peers: readonly string[];
  /** Where host.yaml asks for the API, which is not there yet: nothing listens. Null: nobody asks. */
  readonly api: string | null;
}
