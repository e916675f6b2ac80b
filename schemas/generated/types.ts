/** Generated from schemas/*.schema.json by `npm run generate`. Do not edit. */

/**
 * A SHA-256 digest: 64 lower-case hex digits
 */
export type Sha256Text = string;
/**
 * What it does, in one line
 */
export type PlainLine = string;
/**
 * What it is for
 */
export type PlainLine1 = string;
/**
 * Of a number: the least, a whole number
 */
export type WholeNumber = number;
/**
 * Of a number: the most, a whole number
 */
export type WholeNumber1 = number;
/**
 * One value
 */
export type ScriptWord = string;
/**
 * A folder of the host
 */
export type HostPath = string;
/**
 * A word, or `{name}`
 */
export type ScriptWord1 = string;
/**
 * A value, or `{name}`
 */
export type ScriptWord2 = string;
/**
 * A duration such as `60s`, `10m`, `2h` or `30d`
 */
export type Duration = string;
/**
 * Its working folder; `/` where absent
 */
export type HostPath1 = string;
/**
 * A size such as `512KiB`, `256MiB` or `2GiB`
 */
export type Size = string;
/**
 * What may be lost by it, shown before it is signed
 */
export type PlainLine2 = string;
/**
 * A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters
 */
export type HostNameText = string;
/**
 * A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`
 */
export type FleetId = string;
/**
 * A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`
 */
export type BranchName = string;
/**
 * A place to fetch from or push to: a URL or a path, or the same with how to log in
 */
export type RemoteText =
  | string
  | {
      /**
       * https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path
       */
      url: string;
      /**
       * File whose first line is a token, or `user:password`, for http(s)
       */
      tokenFile?: string;
      /**
       * SSH private key
       */
      identityFile?: string;
      /**
       * SSH known_hosts file
       */
      knownHosts?: string;
      /**
       * CA certificates in PEM, besides those of the system
       */
      caFile?: string;
      /**
       * URL of an HTTP proxy, such as `http://proxy.example:3128`
       */
      proxy?: string;
      /**
       * Allows plain http beyond loopback: whoever is on the line reads along
       */
      plain?: boolean;
    };
/**
 * A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters
 */
export type FleetName = string;
/**
 * What a layer says of one bundle; null takes the bundle away
 */
export type BundleLayer = {
  env?: Environment;
  /**
   * Bundles that come before this one; tied bundles go back together
   */
  after?: BundleNameText[] | null;
  health?: HealthLayer;
  /**
   * `os`: a new digest of this bundle waits for the OS that the channel pins, and goes back with it
   */
  requires?: 'os' | null;
  when?: WhenLayer;
  hooks?: HooksLayer;
  secrets?: SecretUses;
} | null;
/**
 * Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away
 */
export type Environment = {
  [k: string]: string | null;
} | null;
/**
 * A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters
 */
export type BundleNameText = string;
/**
 * When the bundle counts as healthy, besides the health checks of its own services
 */
export type HealthLayer = {
  /**
   * How long the bundle has to become healthy, such as `60s`; 60 seconds where absent
   */
  timeout?: string | null;
  /**
   * A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed
   */
  http?: string | null;
} | null;
/**
 * When the bundle may be swapped for another digest of it; at any time where absent
 */
export type WhenLayer = {
  /**
   * Maintenance windows; one of them must be open
   *
   * @minItems 1
   * @maxItems 32
   */
  windows?: MaintenanceWindowText[] | null;
  /**
   * How still the host must be, besides an open window
   */
  idle?: {
    gpuBelow: GpuBelow;
    for: Duration;
    command?: IdleCommand;
  } | null;
} | null;
/**
 * Every GPU is busy for less than this share of the time, in percent
 */
export type GpuBelow = number;
/**
 * A program of the host, by its absolute path, and its arguments: the host is idle while it ends with 0. Run as nobody, without a shell
 *
 * @minItems 1
 * @maxItems 16
 *
 * Items: A word of letters, digits and `._/:=@%+,-`
 */
export type IdleCommand = string[];
/**
 * Scripts of the catalogue that are run around a change
 */
export type HooksLayer = {
  drain?: HookText;
  before?: HookText;
  after?: HookText;
} | null;
/**
 * The name of a script in scripts/catalogue.yaml, or `{ script, arguments }`; null: none
 */
export type HookText =
  | string
  | {
      /**
       * The name of a script in scripts/catalogue.yaml
       */
      script: string;
      /**
       * Argument name to value; what is left out has its default
       */
      arguments?: {
        /**
         * A value; null takes that of a lower layer away
         */
        [k: string]: string | number | null;
      };
    }
  | null;
/**
 * Secrets that the bundle gets as files, by the name that they have in its compose.yaml (`secrets: { NAME: { external: true } }`)
 */
export type SecretUses = {
  [k: string]: SecretUseLayer;
} | null;
/**
 * Where the value comes from, and who may read its file
 */
export type SecretUseLayer = {
  /**
   * Name of a file secrets/<name>.yaml
   */
  from?: string | null;
  /**
   * Which of its values; `value` where absent
   */
  key?: string | null;
  /**
   * User id that owns the file (mode 0400): the one that the service runs as; 0 where absent
   */
  uid?: number | null;
  /**
   * Group id of the file; 0 where absent
   */
  gid?: number | null;
} | null;
/**
 * The operating system: in a layer only the channel
 */
export type OsLayer = {
  /**
   * Name of a file os/<channel>.yaml
   */
  channel?: string | null;
} | null;
/**
 * The agent that hosts run: taken whole from the highest layer that has one; null: the one of their own package
 */
export type AgentPinText = {
  /**
   * What `kedge --version` of it prints
   */
  version: string;
  sha256: AgentDigests;
  /**
   * Where the file is fetched from, the first that has it: https, or http on loopback; `{arch}` and `{version}` are filled in
   *
   * @minItems 1
   * @maxItems 16
   */
  url: string | string[];
  /**
   * A good pass within this of its start, or back to the agent before it; `10m` where absent
   */
  confirm?: string;
} | null;
/**
 * How this host may use its line
 */
export type DownloadLayer = {
  /**
   * Bytes a second at most, for OS commits, bundle tars and agents, such as `2MiB`; at least 64KiB
   */
  maxRate?: string | null;
} | null;
/**
 * A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters
 */
export type GroupName = string;
/**
 * Lets /usr of this host be written to for a while, for what the operating system is to become; needs what the channel's file needs
 */
export type DeveloperMode = {
  /**
   * When it begins, such as `2026-12-01T08:00:00Z`
   */
  from: string;
  /**
   * When a reboot ends it; 7 days after `from` at most
   */
  until: string;
  /**
   * One line for people
   */
  reason: string;
} | null;
/**
 * A time in UTC, such as `2026-11-21T09:00:00.000Z`
 */
export type Time = string;
/**
 * What of /etc is not as the OS brought it, by name; null: not looked at
 */
export type InventoryEtc = {
  /**
   * Of all names and kinds, also of those that are not listed
   */
  digest: string;
  /**
   * How many differ
   */
  total: number;
  /**
   * All of /etc was looked at
   */
  whole: boolean;
  /**
   * The first of them, sorted by name
   *
   * @maxItems 100
   */
  changes: InventoryEtcChange[];
} | null;
/**
 * meta-data of a NoCloud seed, as far as Kedge takes it.
 */
export type MetaDataFile = {
  /**
   * Of no meaning here: a host is enrolled once
   */
  'instance-id'?: string;
  'local-hostname'?: HostNameText;
  /**
   * Of no meaning here
   */
  dsmode?: string;
} | null;
/**
 * Maintenance windows; one of them must be open
 *
 * @minItems 1
 * @maxItems 32
 */
export type MaintenanceWindows = MaintenanceWindowText[];
/**
 * A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters
 */
export type PersonName = string;
/**
 * A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters
 */
export type RoleName = string;
/**
 * A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters
 */
export type RoleName1 = string;
/**
 * `tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Branch)
 */
export type PolicyDemand = 'tree-sha256' | 'fleet' | 'branch';
/**
 * A fingerprint (40 or 64 hex digits without spaces, or `SHA256:…` of SSH), or one with a reason
 */
export type RemovedKey =
  | string
  | {
      /**
       * A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:…` of an SSH key
       */
      fingerprint: string;
      /**
       * Why, for people
       */
      reason?: string;
      /**
       * When, for people
       */
      at?: string;
    };
/**
 * The name of a value in a secret: letters, digits, `.`, `_` and `-`, at most 63 characters
 */
export type SecretKey = string;
/**
 * A whole commit id: 40 lower-case hex digits
 */
export type CommitIdText = string;

/**
 * Every format by its name.
 */
export interface Formats {
  bundle: BundleFile;
  catalogue: CatalogueFile;
  enrol: EnrolFile;
  fleet: FleetFile;
  group: GroupFile;
  'host-config': HostConfigFile;
  host: HostFile;
  inventory: InventoryRecord;
  'meta-data': MetaDataFile;
  'os-layer': OsLayerFile;
  os: OsFile;
  policy: PolicyFile;
  powers: PowersFile;
  removed: RemovedFile;
  secret: SecretFile;
  'stick-index': StickIndex;
  'user-data': UserDataFile;
}
/**
 * bundles/<name>/bundle.yaml: a pinned tar (gzip, zstd) of a bundle's folder.
 */
export interface BundleFile {
  /**
   * An https URL under an origin that trust/policy.yaml lists (http on loopback only)
   */
  url: string;
  sha256: Sha256Text;
}
/**
 * scripts/catalogue.yaml: the scripts that people may have hosts run, and within which bounds.
 */
export interface CatalogueFile {
  /**
   * 1: the version of this format
   */
  version: number;
  /**
   * Script name to what it is
   */
  scripts: {
    [k: string]: ScriptEntry;
  };
}
/**
 * One script: its file, its arguments, who may run it where, and its limits
 */
export interface ScriptEntry {
  title: PlainLine;
  /**
   * What whoever runs it should know
   */
  description?: string;
  /**
   * The file in scripts/ that is run: a text whose first line names its interpreter (`#!/bin/sh`)
   */
  file: string;
  /**
   * Argument name to its type; each is in the script's environment as ARG_<NAME>
   */
  arguments?: {
    [k: string]: ScriptArgument;
  };
  /**
   * The script's command line: words as they are, and `{name}` for the whole of an argument
   *
   * @maxItems 64
   */
  argv?: ScriptWord1[];
  /**
   * Further variables: a value as it is, or `{name}` for the whole of an argument
   */
  environment?: {
    [k: string]: ScriptWord2;
  };
  /**
   * Roles of trust/policy.yaml whose people may run it; robots never may
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A role of trust/policy.yaml
   */
  roles: string[];
  hosts?: Labels;
  timeout?: Duration;
  /**
   * The user on the host that it runs as, such as `root` or `nobody`
   */
  user: string;
  folder?: HostPath1;
  limits?: ScriptLimits;
  /**
   * People who must sign a request for it: whoever asks, and others who approve; 1 where absent
   */
  threshold?: number;
  /**
   * Ask for the number of hosts before it is signed, --yes or not
   */
  confirm?: boolean;
  danger?: PlainLine2;
  /**
   * `reboot`: begun only when the host may reboot by the windows and the idle rule of its OS channel, unless it is asked for with --now
   */
  when?: 'reboot';
  /**
   * A quick action: faces show it as a button
   */
  quick?: boolean;
}
/**
 * One argument; which keys it takes besides depends on its type
 */
export interface ScriptArgument {
  /**
   * `string`, `number`, `choice`, `container` or `path`
   */
  type: 'string' | 'number' | 'choice' | 'container' | 'path';
  description?: PlainLine1;
  /**
   * Where it is not given; without one it must be
   */
  default?: string | number;
  /**
   * Of a string: what the whole of it must be. Literals, `.`, `[a-z]`, `( | )`, `?`, `*`, `+`, `{m,n}`; no more
   */
  pattern?: string;
  /**
   * Of a string: characters, 256 where absent
   */
  maxLength?: number;
  min?: WholeNumber;
  max?: WholeNumber1;
  /**
   * Of a choice: the values
   *
   * @minItems 1
   * @maxItems 100
   */
  choices?: ScriptWord[];
  /**
   * Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent
   *
   * @minItems 1
   * @maxItems 16
   */
  under?: HostPath[];
}
/**
 * Labels: name to value, both strings
 */
export interface Labels {
  /**
   * A label value: at most 63 printable characters
   */
  [k: string]: string;
}
/**
 * What it and all that it starts may use together
 */
export interface ScriptLimits {
  memory?: Size;
  /**
   * Processors, such as 0.5 or 4
   */
  cpu?: number;
  /**
   * Processes and threads
   */
  processes?: number;
  output?: Size;
}
/**
 * kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet out of a machine.
 */
export interface EnrolFile {
  /**
   * Of this format
   */
  version: 1;
  host: HostConfigFile;
  hostname?: HostNameText;
  /**
   * Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc/kedge
   */
  files?: {
    /**
     * Its text
     */
    [k: string]: string;
  };
}
/**
 * /etc/kedge/host.yaml: what a host knows before it has seen its fleet.
 */
export interface HostConfigFile {
  name: HostNameText;
  fleet: HostConfigFleet;
  inventory?: RemoteText;
  /**
   * The host's private OpenPGP key, made by `kedge host keygen`, mode 0600
   */
  key?: string;
  /**
   * State folder; /var/lib/kedge where absent
   */
  state?: string;
  /**
   * Folder in memory (tmpfs, ramfs) where decrypted secrets lie; /run/kedge/secrets where absent
   */
  secrets?: string;
  compose?: HostConfigCompose;
  ostree?: HostConfigOstree;
  /**
   * Registries by host name, with the file that holds the login; Docker's own credentials are honoured too
   */
  registries?: {
    [k: string]: HostConfigRegistry;
  };
  mirror?: HostConfigMirror;
  /**
   * Mirrors of neighbours, asked before what is far away
   *
   * @maxItems 16
   *
   * Items: The address of a neighbour's mirror, such as `http://10.0.0.7:7879`
   */
  peers?: string[];
  api?: HostConfigApi;
}
/**
 * The fleet that this host belongs to
 */
export interface HostConfigFleet {
  id: FleetId;
  branch?: BranchName;
  /**
   * Where the fleet repository is fetched from; all are asked, and a bad one never hides a good one. Empty: sticks alone bring it
   *
   * @maxItems 16
   */
  sources: RemoteText[];
  /**
   * The first trusted commit, handed over at enrolment
   */
  anchor: string;
  /**
   * SHA-256 of the anchor's tree, handed over with it
   */
  anchorTree?: string;
  /**
   * Which git fetches: `native`, `embedded`, or `auto` (native where it is installed)
   */
  git?: 'auto' | 'native' | 'embedded';
}
/**
 * Docker Compose on this host
 */
export interface HostConfigCompose {
  /**
   * Compose projects are <project>-<bundle>; `kedge` where absent
   */
  project?: string;
}
/**
 * The OS that Kedge manages; absent: it manages none
 */
export interface HostConfigOstree {
  /**
   * The OSTree sysroot: `/` where absent, which is the running system
   */
  sysroot?: string;
}
/**
 * How to log in
 */
export interface HostConfigRegistry {
  /**
   * Docker's config.json form, or one line `user:password`
   */
  authFile: string;
}
/**
 * Serves what this host has of its fleet, read-only, to its neighbours; absent: nothing is served
 */
export interface HostConfigMirror {
  /**
   * An address of this host and a port, such as `10.0.0.5:7879` or `[fd00::5]:7879`
   */
  listen: string;
  /**
   * Allows a public address, and all addresses of this host
   */
  exposed?: boolean;
  /**
   * Names of this host in `peers` of its neighbours; not needed where they write its address, or `name` of this file
   *
   * @maxItems 16
   *
   * Items: A name as it stands in the address that neighbours ask, such as `gpu-01.site`
   */
  names?: string[];
  /**
   * What images and OS files are kept for neighbours may take on the disk, such as `20GiB`; 20 GiB where absent
   */
  keep?: string;
}
/**
 * The host's API (later)
 */
export interface HostConfigApi {
  /**
   * An address and port, such as `127.0.0.1:7878`
   */
  listen?: string;
  /**
   * Allows listening beyond loopback
   */
  exposed?: boolean;
}
/**
 * fleet.yaml: what all hosts of a fleet share.
 */
export interface FleetFile {
  /**
   * Version of the formats of this repository
   */
  version: 1;
  id: FleetId;
  name: FleetName;
  branch?: BranchName;
  poll?: Duration;
  freshness?: Duration;
  limits?: RepositoryLimits;
  inventory?: FleetInventory;
  scripts?: FleetScripts;
  drift?: FleetDrift;
  defaults?: FleetDefaults;
}
/**
 * Limits of the repository; those of the accepted state hold for the next commit
 */
export interface RepositoryLimits {
  repository?: Size;
  file?: Size;
  /**
   * How many files
   */
  files?: number;
}
/**
 * Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet
 */
export interface FleetInventory {
  /**
   * https, ssh, http (loopback, or with `plain: true`), file, or an absolute path
   */
  url: string;
  /**
   * Allows plain http beyond loopback: whoever is on the line reads along
   */
  plain?: boolean;
}
/**
 * A repository of its own for operator scripts, in the place of scripts/
 */
export interface FleetScripts {
  /**
   * https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or an absolute path
   */
  url: string;
  /**
   * Allows plain http beyond loopback: whoever is on the line reads along
   */
  plain?: boolean;
  id: FleetId;
  branch?: BranchName;
  /**
   * The first commit of it that is trusted, in full, judged under its own policy
   */
  anchor: string;
}
/**
 * Files of /etc that hosts change by right: left out of what is reported as drift
 */
export interface FleetDrift {
  /**
   * Names relative to /etc: `motd`, `cups/**` (the folder too), `cron.d/*.local`
   *
   * @maxItems 200
   *
   * Items: A name relative to /etc, `folder/**`, or `folder/*.ending`
   */
  ignore: string[];
}
/**
 * The first layer of every host
 */
export interface FleetDefaults {
  bundles?: BundleLayers;
  os?: OsLayer;
  agent?: AgentPinText;
  download?: DownloadLayer;
}
/**
 * Bundles by name: folders under bundles/
 */
export interface BundleLayers {
  [k: string]: BundleLayer;
}
/**
 * A span of wall-clock time that comes again every week, or every day
 */
export interface MaintenanceWindowText {
  /**
   * Days on which it begins; every day where absent
   *
   * @minItems 1
   */
  days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * When it begins on the wall clock of `timezone`, as "HH:MM"
   */
  start: string;
  /**
   * How long it stays open from then on, such as `2h`; 7 days at most
   */
  length: string;
  /**
   * An IANA time zone, such as `Europe/Berlin` or `UTC`
   */
  timezone: string;
}
/**
 * SHA-256 of the one file of each architecture, by Debian's names
 */
export interface AgentDigests {
  amd64?: Sha256Text;
  arm64?: Sha256Text;
}
/**
 * groups/<group>.yaml: a layer that several hosts share.
 */
export interface GroupFile {
  select?: Labels1;
  /**
   * Lower is laid first; 0 where absent
   */
  priority?: number;
  bundles?: BundleLayers;
  os?: OsLayer;
  agent?: AgentPinText;
  download?: DownloadLayer;
}
/**
 * Labels: name to value, both strings
 */
export interface Labels1 {
  /**
   * A label value: at most 63 printable characters
   */
  [k: string]: string;
}
/**
 * hosts/<host>.yaml: the last layer of one host.
 */
export interface HostFile {
  labels?: Labels;
  /**
   * Groups that this host belongs to, besides those that select it by label
   */
  groups?: GroupName[];
  bundles?: BundleLayers;
  os?: OsLayer;
  agent?: AgentPinText;
  download?: DownloadLayer;
  /**
   * true, or a list of bundles: observe and report, apply nothing
   */
  suspend?: boolean | BundleNameText[];
  developer?: DeveloperMode;
  /**
   * true: take everything of Kedge's down
   */
  retire?: boolean;
}
/**
 * inventory.json on a host's branch of the inventory repository, in a commit signed by the host's key: facts and outcomes only.
 */
export interface InventoryRecord {
  /**
   * Version of this format
   */
  version: 1;
  host: HostNameText;
  /**
   * Fingerprint of the key that signs this record: 40 or 64 upper-case hex digits
   */
  key: string;
  /**
   * The kernel's boot id; null where it does not say
   */
  bootId: string | null;
  /**
   * One more with every record of this host
   */
  sequence: number;
  reportedAt: Time;
  agent: InventoryAgent;
  fleet: InventoryFleet;
  /**
   * Digest of the resolved host state
   */
  desired: string | null;
  /**
   * Digest that this host was last brought to, whole
   */
  applied: string | null;
  /**
   * The host in one word
   */
  state: 'converged' | 'waiting' | 'applying' | 'failed' | 'stale' | 'suspended';
  /**
   * What stands out, each with the time since when it has stood
   *
   * @maxItems 1000
   */
  conditions: InventoryCondition[];
  /**
   * Bundles of Kedge on this host
   *
   * @maxItems 1000
   */
  bundles: InventoryBundle[];
  os: InventoryOs;
  /**
   * cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason, never 0
   */
  hardware: {};
  network: InventoryNetwork;
}
/**
 * The agent that wrote this record
 */
export interface InventoryAgent {
  /**
   * Version of Kedge
   */
  version: string;
  /**
   * The version that the fleet pins for this host; null where it pins none, or nobody can say
   */
  wanted?: string | null;
}
/**
 * What the host has accepted
 */
export interface InventoryFleet {
  /**
   * The commit in force, or null
   */
  commit: string | null;
  /**
   * The newest head that was seen, accepted or not
   */
  head: string | null;
  /**
   * Name of the source that it came from
   */
  source: string | null;
}
/**
 * A condition
 */
export interface InventoryCondition {
  /**
   * What the condition is about, such as `Ready` or `Bundle/web`
   */
  type: string;
  /**
   * Whether it holds
   */
  status: boolean;
  /**
   * Failure code, or null
   */
  code: string | null;
  /**
   * One sentence
   */
  message: string;
  since: Time;
}
/**
 * A bundle
 */
export interface InventoryBundle {
  name: BundleNameText;
  /**
   * What runs, or null
   */
  digest: string | null;
  /**
   * The bundle in one word
   */
  state: string;
  /**
   * Its containers
   *
   * @maxItems 1000
   */
  services: InventoryService[];
}
/**
 * A service
 */
export interface InventoryService {
  /**
   * Name of the service
   */
  name: string;
  /**
   * As it was asked for
   */
  image: string;
  /**
   * State of its container, as Docker says, or `missing`
   */
  state: string;
  /**
   * none, starting, healthy or unhealthy
   */
  health: string;
  /**
   * Restarts by Docker; null where there is no container
   */
  restarts: number | null;
}
/**
 * The operating system
 */
export interface InventoryOs {
  /**
   * OSTree commit that runs; null where Kedge does not manage the system
   */
  booted: string | null;
  /**
   * OSTree commit for the next boot
   */
  staged: string | null;
  /**
   * OSTree commit to go back to
   */
  rollback: string | null;
  /**
   * For people, such as `Debian GNU/Linux 12 (bookworm)`
   */
  version: string | null;
  /**
   * How /usr was made writable on the host (`development`, `hotfix`, `transient`), so that what runs is not what the commit says; null: it was not
   */
  unlocked?: string | null;
  etc?: InventoryEtc;
}
/**
 * A name that differs
 */
export interface InventoryEtcChange {
  /**
   * How it differs
   */
  kind: 'added' | 'changed' | 'removed';
  /**
   * Relative to /etc; what is not plain is escaped, and long runs that may be secrets are cut
   */
  path: string;
}
/**
 * How the host is reached
 */
export interface InventoryNetwork {
  /**
   * Its own name for itself
   */
  hostname: string | null;
  /**
   * IP addresses, loopback and link-local ones left out
   *
   * @maxItems 1000
   */
  addresses: string[];
  /**
   * Public key of the mesh network (later)
   */
  meshKey: string | null;
}
/**
 * A layer of `kedge os build`: packages of somebody else's repositories, each in one version.
 */
export interface OsLayerFile {
  /**
   * Of this format
   */
  version: 1;
  /**
   * Of the layer, the end of the ref: lower-case letters, digits, `-`
   */
  name: string;
  /**
   * Repositories of packages, besides Debian's
   *
   * @minItems 1
   * @maxItems 16
   */
  sources: OsLayerSource[];
  /**
   * Name -> version, exactly
   */
  packages: {
    /**
     * Its version
     */
    [k: string]: string;
  };
  /**
   * Kernel modules that must be there for the kernel of the tree
   *
   * @maxItems 32
   *
   * Items: Such as `nvidia`
   */
  modules?: string[];
  /**
   * What must answer, where such a device is in the host, before a boot is confirmed
   */
  driver?: 'nvidia';
}
/**
 * One repository, as in sources.list(5)
 */
export interface OsLayerSource {
  /**
   * Its address
   */
  url: string;
  /**
   * A suite, or a path that ends in `/` where there are no components
   */
  suite: string;
  /**
   * Its components
   *
   * @maxItems 16
   *
   * Items: One of them
   */
  components?: string[];
  /**
   * File of the key that signs it (armored), beside this one
   */
  key: string;
}
/**
 * os/<channel>.yaml: the OSTree commit that the hosts of a channel run.
 */
export interface OsFile {
  /**
   * The OSTree commit checksum that this channel stands for: 64 lower-case hex digits
   */
  commit: string;
  /**
   * The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu`
   */
  ref: string;
  /**
   * OSTree repositories to pull the commit from, the first that answers: https, or http on loopback
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: An https URL of an OSTree repository (http on loopback only)
   */
  remotes: string[];
  /**
   * Certificates of which one must have signed the OSTree commit, besides the pin: paths such as `trust/os/release.asc`
   *
   * @minItems 1
   * @maxItems 16
   *
   * Items: A path `trust/os/<name>.asc`
   */
  signedBy: string[];
  reboot?: RebootRule;
  hooks?: HooksLayer;
  confirm?: Duration;
}
/**
 * When a host may reboot into the commit; at any time where absent
 */
export interface RebootRule {
  windows?: MaintenanceWindows;
  idle?: IdleRuleText;
}
/**
 * How still a host must be, besides an open window
 */
export interface IdleRuleText {
  gpuBelow: GpuBelow;
  for: Duration;
  command?: IdleCommand;
}
/**
 * trust/policy.yaml: who may sign what.
 */
export interface PolicyFile {
  /**
   * Version of this format
   */
  version: 1;
  /**
   * One more with every change under trust/
   */
  revision: number;
  /**
   * People's names that are robots: they sign alone where a rule needs one, and never count where it needs more
   */
  robots?: PersonName[];
  /**
   * Roles by name
   */
  roles: {
    [k: string]: PolicyRole;
  };
  /**
   * The first rule that matches a path counts; a path that no rule matches is refused
   *
   * @minItems 1
   */
  rules: PolicyRule[];
  refresh?: RoleName1;
  /**
   * Trailers that every commit must carry, as Kedge's hook writes them
   */
  require?: PolicyDemand[];
  /**
   * Where pinned tars may come from
   *
   * Items: The beginning of a URL that ends in `/`, such as `https://downloads.example/`
   */
  origins?: string[];
}
/**
 * Who holds the role
 */
export interface PolicyRole {
  /**
   * Names of files in trust/keys, without their ending
   *
   * @minItems 1
   */
  keys: PersonName[];
  /**
   * How many of them must sign; 1 where absent
   */
  threshold?: number;
}
/**
 * Who may change these paths
 */
export interface PolicyRule {
  /**
   * Patterns
   *
   * @minItems 1
   *
   * Items: A pattern: an exact path, `dir/**` (dir itself too), `dir/*.ext`, or `**`
   */
  paths: string[];
  role: RoleName;
  /**
   * How many must sign, in place of the role's own threshold
   */
  threshold?: number;
  /**
   * How many suffice for a commit that brings whole folders back as one earlier accepted commit had them
   */
  restore?: number;
}
/**
 * trust/powers.yaml: which bundle may do more to its host than a plain container.
 */
export interface PowersFile {
  /**
   * Powers that the bundle is granted
   *
   * Items: A power: gpu, devices:…, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-name, external-network:NAME, idle-command:PATH ARGUMENT…, hook:SCRIPT or unconfined
   */
  [k: string]: string[];
}
/**
 * trust/removed.yaml: fingerprints that never count again. The list only grows.
 */
export interface RemovedFile {
  /**
   * Fingerprints of OpenPGP and SSH keys
   */
  removed: RemovedKey[];
}
/**
 * secrets/<name>.yaml: values that only some hosts can read, encrypted. Written by `kedge secret`, never by hand.
 */
export interface SecretFile {
  /**
   * Version of this format
   */
  version: 1;
  /**
   * Random; another one with every change of the values, the same where only the readers change
   */
  revision: string;
  /**
   * Names of the values in it
   *
   * @minItems 1
   * @maxItems 64
   */
  keys: SecretKey[];
  /**
   * Bundles that may use it
   *
   * @minItems 1
   * @maxItems 256
   */
  bundles: BundleNameText[];
  for: SecretReaders;
  /**
   * People that can read and change it: names of OpenPGP certificates, or of age recipients, in trust/keys
   *
   * @maxItems 256
   *
   * Items: The name of a file in trust/keys, without `.asc` or `.age`
   */
  editors: string[];
  /**
   * What is encrypted: one armored OpenPGP message; or `age`
   */
  message?: string;
  /**
   * Beside `age`: the public keys that it is encrypted to
   *
   * @minItems 1
   * @maxItems 4096
   *
   * Items: An X25519 recipient of age
   */
  recipients?: string[];
  /**
   * What is encrypted: one armored file of age; or `message`
   */
  age?: string;
}
/**
 * Hosts that can read it, by name and by group
 */
export interface SecretReaders {
  /**
   * Hosts by name
   *
   * @maxItems 4096
   */
  hosts?: HostNameText[];
  /**
   * All hosts of these groups
   *
   * @maxItems 256
   */
  groups?: GroupName[];
}
/**
 * kedge/<fleet id>/index.json on a stick: what lies there and for whom. Written last, so that a stick without it is unfinished.
 */
export interface StickIndex {
  /**
   * Version of this format
   */
  version: 1;
  fleet: FleetId;
  /**
   * When it was made, in UTC, such as `2026-11-21T09:00:00.000Z`
   */
  createdAt: string;
  commit: CommitIdText;
  branch: BranchName;
  /**
   * Whom it was made for, sorted by name
   *
   * @minItems 1
   * @maxItems 10000
   */
  hosts: StickHost[];
  /**
   * Every file beside this one that counts, sorted by path
   *
   * @maxItems 200000
   */
  parts: StickPart[];
}
/**
 * A host
 */
export interface StickHost {
  name: HostNameText;
  /**
   * The commit that the host is known to have, and that the Git bundle builds on; null: nothing is known of it
   */
  since: string | null;
}
/**
 * A file
 */
export interface StickPart {
  /**
   * Relative to the index, of a fixed grammar
   */
  path: string;
  /**
   * Its size
   */
  bytes: number;
  sha256: Sha256Text;
}
/**
 * user-data of a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.
 */
export interface UserDataFile {
  kedge: EnrolFile;
  hostname?: HostNameText;
}
