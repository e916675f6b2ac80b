/** What the demo looks at to check its claims: containers by the Docker API, answers by HTTP, signed records by Git. */
import type { Fleet, Host } from './fleet.ts';
import type { Stage } from './stage.ts';
import { claim, DemoFailure } from './tell.ts';

/** What is looked at of an inventory record; `kedge status` checks its signature at the end. */
export interface Seen {
  readonly state: string;
  readonly commit: string | null;
  readonly head: string | null;
  readonly conditions: readonly { readonly code: string | null; readonly message: string }[];
}

interface RecordFile {
  readonly state: string;
  readonly fleet: { readonly commit: string | null; readonly head: string | null };
  readonly conditions: Seen['conditions'];
}

export async function lastRecord(stage: Stage, host: Host): Promise<Seen | null> {
  const file = `hosts/${host.name}:inventory.json`;
  const text = await stage.asks(
    host.user,
    `git -C '${stage.path('hub', 'inventory.git')}' show '${file}' 2>/dev/null || true`,
  );
  if (text === '') return null;
  const { state, fleet, conditions } = JSON.parse(text) as RecordFile;
  return { state, commit: fleet.commit, head: fleet.head, conditions };
}

/** Waits until every host has reported what is asked for; gives seconds. */
export async function allReport(fleet: Fleet, what: string, is: (seen: Seen) => boolean): Promise<number> {
  const begin = Date.now();
  await Promise.all(fleet.hosts.map((host) => hostReports(fleet, host, what, is)));
  return (Date.now() - begin) / 1000;
}

async function hostReports(fleet: Fleet, host: Host, what: string, is: (seen: Seen) => boolean): Promise<void> {
  let last: Seen | null = null;
  const ask = async (): Promise<true | null> => {
    last = await lastRecord(fleet.stage, host);
    return last !== null && is(last) ? true : null;
  };
  try {
    await fleet.stage.until(`${host.name} ${what}`, ask);
  } catch (error) {
    const log = host.agent === null ? '' : await fleet.stage.tail(host.agent);
    const said = error instanceof Error ? error.message : String(error);
    throw new DemoFailure(
      `${said}\n  last record of ${host.name}: ${JSON.stringify(last)}\n  its agent said last:\n${log}`,
    );
  }
}

export function hasCode(seen: Seen, code: string): boolean {
  return seen.conditions.some((condition) => condition.code === code);
}

export async function head(fleet: Fleet): Promise<string> {
  return (await fleet.stage.asks(fleet.operator, 'git rev-parse HEAD')).trim();
}

/** Containers of a host as the engine tells them: id and moment of the start, so that a restart shows too. */
export async function containers(fleet: Fleet, host: Host): Promise<readonly string[]> {
  const label = `label=com.docker.compose.project=${host.project}`;
  const ids = await fleet.stage.docker('container', 'ls', '--quiet', '--no-trunc', '--filter', label);
  if (ids.length === 0) return [];
  return fleet.stage.docker('container', 'inspect', '--format', '{{.Id}} {{.State.StartedAt}}', ...ids);
}

export type Picture = ReadonlyMap<string, string>;

/** What runs on every host. */
export async function picture(fleet: Fleet): Promise<Picture> {
  const seen = new Map<string, string>();
  for (const host of fleet.hosts) seen.set(host.name, (await containers(fleet, host)).join('\n'));
  return seen;
}

/** Nothing was made, restarted or removed, and all of it still answers as it did. */
export async function claimUntouched(fleet: Fleet, before: Picture, text: string): Promise<void> {
  const now = await picture(fleet);
  const pages = await Promise.all(fleet.hosts.map(page));
  const same = [...before].every(([name, was]) => was !== '' && now.get(name) === was);
  const claimed = `the same three containers as before, none of them restarted, and all three still say: ${text}`;
  claim(same && pages.every((seen) => seen === text), claimed, { before: [...before], now: [...now], pages });
}

/** The page of a host, or why there is none. */
async function page(host: Host): Promise<string> {
  try {
    const answer = await fetch(`http://127.0.0.1:${host.port}/`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? (await answer.text()).trim() : `status ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export async function claimPages(fleet: Fleet, text: string): Promise<void> {
  for (const host of fleet.hosts) {
    const seen = await page(host);
    const [running = ''] = await containers(fleet, host);
    const id = running.slice(0, 12);
    claim(
      seen === text && id !== '',
      `${host.name}: container ${id} answers at http://127.0.0.1:${host.port}/: ${text}`,
      seen,
    );
  }
}

/** The folder that each host's container serves: it lies in the layout of a digest, and so names what runs. */
export async function served(fleet: Fleet): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const host of fleet.hosts) {
    const [running = ''] = await containers(fleet, host);
    const format = '{{range .Mounts}}{{.Source}}{{end}}';
    folders.push(
      ...(await fleet.stage.docker('container', 'inspect', '--format', format, running.split(' ')[0] ?? '')),
    );
  }
  return folders;
}
