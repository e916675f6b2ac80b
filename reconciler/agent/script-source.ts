/**
 * Scripts in a repository of their own: followed and judged as the fleet is, by the same code, under its own policy, with a checkpoint of its
 * own. The fleet pins where its line begins, so that trust in it flows from the fleet's.
 */
import { newAgentState } from '../core/agent-state.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { ScriptsPin } from '../core/fleet.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { Offers } from '../ports/offers.ts';
import { openCheckpoint, rejudge } from './accept.ts';
import { AcceptCache } from './accept-trees.ts';
import { advance } from './advance.ts';
import { CommitTree } from './commit-tree.ts';
import type { AgentDeps, ScriptStore } from './deps.ts';
import { FleetReader } from './fleet-reader.ts';
import { StateKeeper } from './keeper.ts';
import { Memo } from './memo.ts';

/** What a scripts repository has in force on this host. */
export interface ScriptsInForce {
  readonly commit: CommitId;
  readonly reader: FleetReader;
}

export class ScriptSource {
  readonly pin: ScriptsPin;
  /** Its id and its anchor, in short: where a host keeps it, and by what neighbours know it. */
  readonly line: string;
  readonly #deps: AgentDeps;
  readonly #keeper: StateKeeper;
  readonly #cache = new AcceptCache();
  readonly #memo = new Memo();
  #isWhole = false;
  /** Null: nothing was accepted yet, or nobody vouches for it any more. */
  current: ScriptsInForce | null = null;
  /** Why the newest state of it is not in force; null: it is. */
  fault: Failure | null = null;

  private constructor(deps: AgentDeps, pin: ScriptsPin, line: string, keeper: StateKeeper) {
    this.#deps = deps;
    this.pin = pin;
    this.line = line;
    this.#keeper = keeper;
  }

  /** Fails where its state cannot be read: it is never begun anew in silence. */
  static async open(deps: AgentDeps, store: ScriptStore, pin: ScriptsPin, line: string): Promise<Result<ScriptSource>> {
    const { config, version } = deps;
    const { id, branch, anchor } = pin;
    const source = withLogin(pin.source, config.fleet.sources);
    // A host that names neither sources nor neighbours has no network: the scripts come as the fleet does.
    const sources = config.fleet.sources.length === 0 && config.peers.length === 0 ? [] : [source];
    const fleet = { id, branch, sources, anchor, git: config.fleet.git };
    const own: AgentDeps = {
      ...deps,
      ...offering(deps.offers, line),
      config: { ...config, fleet },
      git: store.git,
      journal: store.journal,
    };
    const loaded = await store.journal.load();
    if (!loaded.ok) return loaded;
    const recovered = await store.git.recover();
    if (!recovered.ok) return recovered;
    const state = loaded.value ?? newAgentState(id, version);
    // What an older agent refused, this one may understand.
    const fresh = state.agent === version ? state : { ...state, agent: version, refused: {} };
    return ok(new ScriptSource(own, pin, line, new StateKeeper(store.journal, fresh, loaded.value)));
  }

  /** One small question; what is new is fetched, judged, and in force from then on. */
  async follow(signal: AbortSignal | undefined): Promise<void> {
    const storeLost = await this.#isStoreLost();
    const options = { signal, cache: this.#cache, storeLost, repositoryBytes: async () => LIMITS.repositoryBytes };
    const moved = await advance(this.#deps, this.#keeper, options);
    if (!moved.ok) {
      this.fault = moved.failure;
      return;
    }
    const { refused, sources, accepted } = moved.value;
    if (accepted !== null) await this.#tidy(accepted.id);
    // How much came today is known again after a restart.
    const kept = await this.#keeper.flush();
    const read = kept.ok ? await this.#read() : kept;
    if (!read.ok) this.current = null;
    this.fault = named(refused ?? (read.ok ? null : read.failure) ?? sources[0]?.failure ?? null);
  }

  async #read(): Promise<Result<void>> {
    const { checkpoint, newestSignature } = this.#keeper.state;
    if (checkpoint === null) return fail(this.#nothingYet());
    const { git: objects, signatures, clock, buildTime, sha256, tars } = this.#deps;
    const accept = { objects, signatures, now: () => clock.now(), buildTime, cache: this.#cache };
    const at = { fleetId: this.pin.id, commit: checkpoint.commit };
    if (this.current?.commit === checkpoint.commit) return ok(undefined);
    const unvouched = await rejudge(accept, { ...at, newestSignature });
    if (unvouched !== null) return fail(unvouched);
    const opened = await openCheckpoint(accept, at);
    if (!opened.ok) return opened;
    const tree = new CommitTree({ objects, signatures, cache: this.#cache }, opened.value);
    const reader = await FleetReader.open(tree, { sha256, tars, memo: this.#memo });
    if (!reader.ok) return reader;
    this.current = { commit: checkpoint.commit, reader: reader.value };
    return ok(undefined);
  }

  #nothingYet(): Failure {
    if (this.#deps.config.fleet.sources.length > 0)
      return failure('REFERENCE_MISSING', 'nothing of it was accepted yet');
    return failure('REFERENCE_MISSING', 'no stick has brought anything of it that was accepted', {
      remedy: 'Make a stick where the scripts repository answers: `kedge stick create` packs it.',
    });
  }

  async #tidy(commit: CommitId): Promise<void> {
    const pruned = await this.#deps.git.prune(commit);
    if (!pruned.ok) this.#deps.log.warn({ code: pruned.failure.code }, `scripts store: ${pruned.failure.message}`);
  }

  /** Looked at once: a store that lost its objects is filled again. */
  async #isStoreLost(): Promise<boolean> {
    const { checkpoint } = this.#keeper.state;
    if (this.#isWhole || checkpoint === null) return false;
    this.#isWhole = (await this.#deps.git.read(checkpoint.commit, 'commit', LIMITS.commitBytes)).ok;
    return !this.#isWhole;
  }

  close(): Promise<void> {
    return this.#deps.git.close();
  }
}

/** Sticks and neighbours, as who follows their scripts sees them. */
function offering(offers: Offers | undefined, line: string): Pick<AgentDeps, 'offers'> {
  if (offers === undefined) return {};
  return {
    offers: {
      list: () =>
        offers.list().map((offer) => ({
          name: offer.name,
          open: (path, request) => offer.open(path, request),
          fleet: offer.scripts(line),
          scripts: () => null,
          blame: (why) => offer.blame?.(why, 'scripts'),
        })),
    },
  };
}

function named(why: Failure | null): Failure | null {
  return why === null ? null : { ...why, message: `the scripts repository: ${why.message}` };
}

/** fleet.yaml names no logins: who has one for that server uses it. */
export function withLogin(source: Remote, known: readonly Remote[]): Remote {
  const server = serverOf(source);
  const same = known.find((one) => server !== null && serverOf(one) === server);
  if (same === undefined) return source;
  const { kind: _, url: __, name: ___, ...login } = same;
  return { ...login, ...source };
}

function serverOf({ kind, url }: Remote): string | null {
  if (kind === 'path') return null;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(url)) {
    const { protocol, username, host } = new URL(url);
    return kind === 'ssh' ? `ssh ${username}@${host}` : `${protocol}//${host}`;
  }
  const [login = ''] = url.split(':', 1);
  return `ssh ${login.includes('@') ? login : `@${login}`}`;
}

/** Null where the fleet has none of its own, or nothing of it can be used; `fault` says why. */
export async function scriptSourceOf(
  deps: AgentDeps,
  before: ScriptSource | null,
  pin: ScriptsPin | null,
): Promise<{ readonly source: ScriptSource | null; readonly fault: Failure | null }> {
  if (before !== null && JSON.stringify(before.pin) === JSON.stringify(pin)) return { source: before, fault: null };
  await before?.close();
  const repository = deps.scripts?.repository;
  if (pin === null || deps.scripts === undefined) return { source: null, fault: null };
  if (repository === undefined) {
    return { source: null, fault: failure('RUNNER_UNAVAILABLE', 'this agent follows no scripts repository') };
  }
  // Another anchor is another line: nothing that was accepted of the former one counts in it.
  const line = deps.sha256(JSON.stringify([pin.id, pin.anchor])).slice(0, 16);
  const opened = await ScriptSource.open(deps, await repository(line), pin, line);
  return opened.ok ? { source: opened.value, fault: null } : { source: null, fault: named(opened.failure) };
}
