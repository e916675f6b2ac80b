import type { ContainerFacts } from '../ports/engine.ts';
import { lastLines } from './docker-stream.ts';

/** What is read of GET /containers/{id}/json. https://docs.docker.com/reference/api/engine/version/v1.41/ */
export interface Inspected {
  readonly Id: string;
  readonly Name?: string;
  readonly Image?: string;
  readonly RestartCount?: number;
  readonly Config?: {
    readonly Image?: string;
    readonly Tty?: boolean;
    readonly Labels?: Record<string, string> | null;
  };
  readonly State?: {
    readonly Status?: string;
    readonly ExitCode?: number;
    readonly Error?: string;
    readonly OOMKilled?: boolean;
    readonly StartedAt?: string;
    readonly Health?: { readonly Status?: string; readonly Log?: { readonly Output?: string }[] | null } | null;
  };
}

const STATES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'] as const;
const HEALTHS = ['none', 'starting', 'healthy', 'unhealthy'] as const;

export function toFacts(inspected: Inspected): ContainerFacts {
  const state = STATES.find((s) => s === inspected.State?.Status) ?? 'dead';
  const health = HEALTHS.find((h) => h === inspected.State?.Health?.Status) ?? 'none';
  const labels = inspected.Config?.Labels ?? {};
  const started = Date.parse(inspected.State?.StartedAt ?? '');
  const startedAt = started > 0 ? started : null;
  const ended = state === 'exited' || state === 'dead' || state === 'restarting';
  return {
    id: inspected.Id,
    name: (inspected.Name ?? '').replace(/^\//, ''),
    project: labels['com.docker.compose.project'] ?? '',
    service: labels['com.docker.compose.service'] ?? '',
    labels,
    image: inspected.Config?.Image ?? '',
    imageId: inspected.Image ?? '',
    state,
    health,
    exitCode: ended && startedAt !== null ? (inspected.State?.ExitCode ?? null) : null,
    restarts: inspected.RestartCount ?? 0,
    startedAt,
    detail: detailOf(inspected, health),
  };
}

function detailOf(inspected: Inspected, health: ContainerFacts['health']): string {
  const { State } = inspected;
  if (State?.Error) return lastLines(State.Error, 2);
  if (State?.OOMKilled) return 'killed: out of memory';
  if (health === 'starting' || health === 'unhealthy') return lastLines(State?.Health?.Log?.at(-1)?.Output ?? '', 2);
  return '';
}
