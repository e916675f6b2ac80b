/**
 * What the commits that hosts have accepted say about each other: who is behind, and who is on another line. A server that shows an
 * old state to one host, or another line, cannot hide what the others have signed in their records.
 */
import type { CommitId } from './names.ts';

export interface Peer {
  readonly host: string;
  /** That it has accepted last. */
  readonly commit: CommitId;
  /** Milliseconds since the epoch: when it signed its record. */
  readonly at: number;
}

/** Where a commit lies to the others that were placed with it. */
export interface Place {
  /** The same for commits that differ in nothing that was signed. */
  readonly key: string;
  /** Of the nearest of the others among its ancestors; null: none. */
  readonly below: string | null;
  /** The same for all whose histories meet. */
  readonly history: string;
}

/** Not in it: commits that could not be read. */
export type Places = ReadonlyMap<CommitId, Place>;

export type PeerNote =
  /** Others have accepted more for longer than it takes to hear of it. */
  | { readonly kind: 'behind'; readonly peer: string; readonly commit: CommitId; readonly since: number }
  /** Neither has what the other has accepted. */
  | { readonly kind: 'apart'; readonly peer: string; readonly commit: CommitId };

/** Three polls, and time for a push of the record. */
const POLLS = 3;
const GRACE_MS = 10 * 60_000;

/** How long others may be ahead before that says anything; in milliseconds. */
export function graceMs(pollMs: number): number {
  return Math.max(POLLS * pollMs, GRACE_MS);
}

/** By host; those that stand with the others, or whose commit is not known here, are not in it. */
export function comparePeers(
  peers: readonly Peer[],
  places: Places,
  time: { readonly pollMs: number; readonly now: number },
): ReadonlyMap<string, PeerNote> {
  const grace = graceMs(time.pollMs);
  const known = peers.flatMap((peer) => {
    const place = places.get(peer.commit);
    return place === undefined ? [] : [{ ...peer, place }];
  });
  const byKey = new Map([...places.values()].map((place) => [place.key, place]));
  const under = new Map([...byKey.keys()].map((key) => [key, ancestorsOf(byKey, key)]));
  const isUnder = (one: string, other: string): boolean => under.get(other)?.has(one) === true;
  const notes = new Map<string, PeerNote>();
  for (const { host, place } of known) {
    const ahead = known.filter((peer) => isUnder(place.key, peer.place.key));
    const apart = known.find(
      ({ place: other }) =>
        other.key !== place.key &&
        other.history === place.history &&
        !isUnder(place.key, other.key) &&
        !isUnder(other.key, place.key),
    );
    if (apart !== undefined) {
      notes.set(host, { kind: 'apart', peer: apart.host, commit: apart.commit });
      continue;
    }
    const depth = (key: string): number => under.get(key)?.size ?? 0;
    const [newest] = ahead.toSorted((a, b) => depth(b.place.key) - depth(a.place.key));
    const since = Math.min(...ahead.map(({ at }) => at));
    if (newest === undefined || time.now - since <= grace) continue;
    notes.set(host, { kind: 'behind', peer: newest.host, commit: newest.commit, since });
  }
  return notes;
}

function ancestorsOf(places: ReadonlyMap<string, Place>, key: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = places.get(key)?.below ?? null; at !== null && !found.has(at); at = places.get(at)?.below ?? null) {
    found.add(at);
  }
  return found;
}
