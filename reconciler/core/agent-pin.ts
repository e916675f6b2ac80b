/** `agent:` of a layer: the version of Kedge that hosts run, and the file that it is, for each architecture. */
import type { AgentPinText } from '../../schemas/generated/types.ts';
import type { Warning } from './advice.ts';
import { canonicalJson } from './canonical.ts';
import type { ParsedDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure } from './failure.ts';
import { formatDuration, parseDuration } from './formats.ts';
import { LIMITS } from './limits.ts';
import { isSha256, type Sha256 } from './names.ts';
import { isLoopback } from './remote.ts';

/** The file whose rule says who may change which agent hosts run: whoever makes the agent judges everything else. */
export const AGENT_RULE_FILE = 'fleet.yaml';

/** Debian's names. */
export const ARCHES = ['amd64', 'arm64'] as const;
export type Arch = (typeof ARCHES)[number];

export interface AgentPin {
  /** What `kedge --version` of it prints. */
  readonly version: string;
  /** Of the one file. */
  readonly sha256: { readonly [A in Arch]?: Sha256 };
  /** As they are written, `{arch}` and `{version}` not yet filled in; never empty. */
  readonly urls: readonly string[];
  /** Milliseconds from its start to a good pass. */
  readonly confirmMs: number;
}

/** Null: the agent of the host's own package. `unknown`: nobody can say, and the host keeps the agent that it runs. */
export type AgentTarget = AgentPin | null | 'unknown';

/** What a layer says: absent nothing, null that the host's own package counts. */
export type AgentSay = AgentPin | null | 'unknown' | undefined;

/** Of a value that keeps to the schema. */
export function readAgentPin(text: AgentPinText | undefined): AgentPin | null | undefined {
  if (text === null || text === undefined) return text;
  const digests = ARCHES.flatMap((arch) => {
    const digest = text.sha256[arch];
    return digest !== undefined && isSha256(digest) ? [[arch, digest] as const] : [];
  });
  return {
    version: text.version,
    sha256: Object.fromEntries(digests),
    urls: typeof text.url === 'string' ? [text.url] : text.url,
    confirmMs: parseDuration(text.confirm ?? '') ?? LIMITS.agentConfirmMs,
  };
}

/** Debian's name of what Node calls `arch`; null: Kedge is not made for it. */
export function archOf(arch: string): Arch | null {
  return arch === 'x64' ? 'amd64' : arch === 'arm64' ? arch : null;
}

export function urlsFor({ urls, version }: AgentPin, arch: Arch): readonly string[] {
  return urls.map((url) => url.replaceAll('{arch}', arch).replaceAll('{version}', version));
}

/** Whatever differs counts: where a file comes from is for the same people to say as which file it is. */
export function sameAgent(a: AgentTarget, b: AgentTarget): boolean {
  return canonicalJson(a as never) === canonicalJson(b as never);
}

/** `0.2.0 (amd64 111111111111)`. */
export function tellAgent(target: AgentTarget): string {
  if (target === null) return 'the agent of its own package';
  if (target === 'unknown') return 'unreadable';
  const digests = ARCHES.flatMap((arch) => {
    const digest = target.sha256[arch];
    return digest === undefined ? [] : [`${arch} ${digest.slice(0, 12)}`];
  });
  return `${target.version} (${digests.join(', ')})`;
}

/** A layer that pins an agent; `root`: where its maps stand in the document. */
export interface PinnedIn {
  readonly document: ParsedDocument<unknown>;
  readonly root: Pointer;
  readonly pin: AgentPinText | undefined;
}

/** What is right and may be regretted. `version`: of the Kedge that looks; null: not known. */
export function agentPinWarnings(pins: readonly PinnedIn[], version: string | null): readonly Warning[] {
  const warnings: Warning[] = [];
  const seen = new Map<string, { readonly digest: Sha256; readonly file: string }>();
  for (const { document, pin: text } of pins) {
    const pin = readAgentPin(text);
    if (pin === null || pin === undefined) continue;
    const { file } = document;
    const warn = (message: string, remedy: string) => warnings.push({ kind: 'agent', file, message, remedy });
    if (version !== null && compareVersions(pin.version, version) < 0) {
      const message = `hosts are to run the agent ${pin.version}, which is older than this Kedge (${version}): what this one takes, they may not`;
      warn(message, 'Pin the version that you work with, or work with the one that is pinned.');
    }
    const digests = new Set(ARCHES.flatMap((arch) => pin.sha256[arch] ?? []));
    if (digests.size > 1 && pin.urls.every((url) => !url.includes('{arch}'))) {
      const message = 'agent.url names one file, and agent.sha256 two: hosts of one architecture will refuse it';
      warn(message, 'Put {arch} where the URL says the architecture.');
    }
    for (const arch of ARCHES) {
      const digest = pin.sha256[arch];
      if (digest === undefined) continue;
      const key = `${pin.version} ${arch}`;
      const other = seen.get(key);
      if (other !== undefined && other.digest !== digest) {
        const message = `agent ${key} is another file here than in ${other.file}: nobody can tell them apart by their version`;
        warn(message, 'Give each build a version of its own.');
      } else seen.set(key, { digest, file });
    }
  }
  return warnings;
}

/** By their numbers, from the left; below 0 where `a` is the older one. What stands behind the numbers does not count. */
export function compareVersions(a: string, b: string): number {
  const numbers = (text: string) => (/^[0-9.]*/.exec(text)?.[0] ?? '').split('.').map(Number);
  const [one, other] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What the schema cannot say. `root`: where the layer's maps stand in the document. */
export function agentPinFaults(
  document: ParsedDocument<unknown>,
  root: Pointer,
  text: AgentPinText | undefined,
): readonly Failure[] {
  const pin = readAgentPin(text);
  if (pin === null || pin === undefined) return [];
  const at = [...root, 'agent'];
  const faults = pin.urls.flatMap((url, i) => {
    const where = document.at(typeof text?.url === 'string' ? [...at, 'url'] : [...at, 'url', i]);
    return urlFault(url, where) ?? [];
  });
  if (pin.confirmMs > LIMITS.agentConfirmMostMs) {
    const message = `agent.confirm: ${formatDuration(pin.confirmMs)} is longer than ${formatDuration(LIMITS.agentConfirmMostMs)}`;
    const remedy = 'Take less: until then a host whose new agent does nothing is left so.';
    faults.push(failure('SCHEMA_INVALID', message, { ...document.at([...at, 'confirm']), remedy }));
  }
  return faults;
}

function urlFault(text: string, where: ReturnType<ParsedDocument<unknown>['at']>): Failure | null {
  const filled = text.replaceAll('{arch}', 'amd64').replaceAll('{version}', '0');
  const url = URL.canParse(filled) ? new URL(filled) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return failure('SCHEMA_INVALID', 'agent.url: an https URL is expected', { ...where, remedy: 'Use https.' });
  }
  if (url.username !== '' || url.password !== '') {
    const remedy = 'Take it away: what is pinned needs no login.';
    return failure('SCHEMA_INVALID', 'agent.url: a login stands in the address', { ...where, remedy });
  }
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return null;
  return failure('SOURCE_SCHEME_MISMATCH', 'agent.url: plain http is taken on loopback only', {
    ...where,
    remedy: 'Use https.',
  });
}
