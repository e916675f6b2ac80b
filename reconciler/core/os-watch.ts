/** What of the running OS is not as a signed pin says: its /etc, an unlocked /usr, a deployment that came from elsewhere. Pure. */
import type { DeveloperMemory } from './developer.ts';
import type { Sha256 } from './names.ts';
import { type EtcDrift, tellEtc } from './os-drift.ts';
import { bootedOf, isOwnDeployment, nextOf, type OsDeployment, type OsStatus } from './os-observed.ts';

/** What the agent remembers of it between passes. */
export interface OsWatch {
  /** As it was seen last; null: not yet. */
  readonly etc: EtcDrift | null;
  /** OS commits that pins have named for this host, the newest last. */
  readonly pins: readonly Sha256[];
  /** What was deployed and pinned when it was last cleaned up, as a digest; absent: never. */
  readonly tidied?: Sha256;
  /** Unlocked by Kedge, in this boot or an earlier one; absent: not. */
  readonly developer?: DeveloperMemory;
}

export const NO_OS_WATCH: OsWatch = { etc: null, pins: [] };

/** More than a host keeps deployed; an older one that boots again came from nowhere that anybody remembers. */
const MOST_PINS = 32;

/** Gives the same object where nothing changes. `desired` null: no pin, or nobody can say. */
export function watchOs(
  watch: OsWatch,
  { desired, etc }: { readonly desired: Sha256 | null; readonly etc: EtcDrift | null },
): OsWatch {
  const isNew = desired !== null && watch.pins.at(-1) !== desired;
  const pins = isNew ? [...watch.pins.filter((pin) => pin !== desired), desired].slice(-MOST_PINS) : watch.pins;
  const same = etc === null || JSON.stringify(etc) === JSON.stringify(watch.etc);
  return same && !isNew ? watch : { ...watch, etc: same ? watch.etc : etc, pins };
}

/** A condition that does not hold, and that no failure code is for: what runs goes on running. */
export interface OsNote {
  readonly type: 'Drift' | 'Unlocked' | 'Foreign' | 'Unpinned';
  readonly message: string;
  /** A signed commit wants it so. */
  readonly isGranted?: true;
}

/** The gravest first. `isManaged`: a channel pins an OS for this host. */
export function notesOf(watch: OsWatch, status: OsStatus, isManaged: boolean): readonly OsNote[] {
  const booted = bootedOf(status);
  if (booted === null) return [];
  const next = nextOf(status);
  const notes = [
    unlockedNote(booted, watch.developer?.bootId === status.bootId ? watch.developer : null),
    foreignNote(booted, 'is booted'),
    next === null || next === booted ? null : foreignNote(next, 'boots next'),
    unpinnedNote(watch, booted, isManaged),
    etcNote(watch),
  ];
  return notes.filter((note) => note !== null);
}

function unlockedNote({ unlocked, commit }: OsDeployment, granted: DeveloperMemory | null): OsNote | null {
  if (unlocked === 'none') return null;
  if (granted !== null && unlocked === 'development') {
    const until = new Date(granted.until).toISOString();
    const message = `developer mode until ${until} (${granted.reason}): what runs need not be what ${short(commit)} says, until the next reboot`;
    return { type: 'Unlocked', message, isGranted: true };
  }
  const until =
    unlocked === 'hotfix'
      ? 'until another deployment is booted (`ostree admin unlock --hotfix`: a reboot keeps it)'
      : 'until the next reboot';
  const message = `/usr was made writable on the host (${unlocked}): what runs is not what ${short(commit)} says, ${until}`;
  return { type: 'Unlocked', message };
}

/** A refspec without a remote is a branch of the host's own repository: what was committed there, somebody laid over the OS here. */
function foreignNote(deployment: OsDeployment, what: string): OsNote | null {
  if (isOwnDeployment(deployment)) return null;
  const { origin, commit } = deployment;
  const from =
    origin === null || origin === commit
      ? 'names no origin'
      : origin.includes(':')
        ? `came from ${origin}`
        : `was committed on this host (${origin})`;
  return { type: 'Foreign', message: `the deployment ${short(commit)} ${what} and ${from}: Kedge did not deploy it` };
}

function unpinnedNote({ pins }: OsWatch, { commit }: OsDeployment, isManaged: boolean): OsNote | null {
  if (!isManaged || pins.includes(commit)) return null;
  return {
    type: 'Unpinned',
    message: `no pin that this host knows of has named the OS ${short(commit)}, which is booted`,
  };
}

function etcNote({ etc }: OsWatch): OsNote | null {
  const said = etc === null ? null : tellEtc(etc);
  return said === null ? null : { type: 'Drift', message: said };
}

function short(commit: Sha256): string {
  return commit.slice(0, 12);
}
