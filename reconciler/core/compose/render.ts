import { canonicalJson, type Json } from '../canonical.ts';
import type { BundleState } from '../host-state.ts';
import { asUse, secretFileName } from '../secret-use.ts';

export interface RenderOptions {
  /** Compose project name. */
  readonly project: string;
  /** Marks what is ours: label `kedge.instance`. */
  readonly instance: string;
  /** Absolute path of the digest folder; the bundle's files lie in `files` below it. */
  readonly dir: string;
  /** Absolute path of the folder in memory where decrypted secrets lie. */
  readonly secrets: string;
}

type Section = { readonly [name: string]: { readonly [key: string]: Json } };

/**
 * The text that `docker compose` is given: the judged model with our labels, absolute paths and names that no two bundles can
 * share, and every `$` doubled, because Compose looks for variables again.
 */
export function renderCompose(bundle: BundleState, options: RenderOptions): string {
  const model = bundle.compose as { readonly [section: string]: Section | undefined };
  const labels = { 'kedge.instance': options.instance, 'kedge.bundle': bundle.name };
  const digests = new Map(bundle.services.map((service) => [service.name, service.digest]));
  // A dot never stands in a project name: so `a` + `b_data` and `a_b` + `data` stay two volumes.
  const named = (section: Section | undefined): Section =>
    mapSection(section, (value, key) =>
      value.external === true
        ? value
        : { ...value, name: `${options.project}.${key}`, labels: { ...mapOf(value.labels), ...labels } },
    );
  const fileOf = (section: Section | undefined): Section =>
    mapSection(section, (value) =>
      typeof value.file === 'string' ? { ...value, file: absolute(value.file, options.dir) } : value,
    );
  const rendered: Record<string, Json> = {
    name: options.project,
    services: mapSection(model.services, (service, name) => ({
      ...service,
      ...(Array.isArray(service.volumes)
        ? { volumes: service.volumes.map((mount: Json) => absoluteMount(mount, options.dir)) }
        : {}),
      labels: { ...mapOf(service.labels), ...labels, 'kedge.service-digest': digests.get(name) ?? missing(name) },
    })),
    networks: named(model.networks),
    volumes: named(model.volumes),
    configs: fileOf(model.configs),
    secrets: mapSection(fileOf(model.secrets), (value, name) => {
      const use = asUse(value);
      return use === null ? value : { file: secretPath(options, bundle.name, secretFileName(name, use)) };
    }),
  };
  const filled = Object.fromEntries(
    Object.entries(rendered).filter(([, value]) => Object.keys(value ?? {}).length > 0),
  );
  return canonicalJson(doubleDollars(filled));
}

/** `<folder>/<instance>/<bundle>/<file>`: hosts may share a machine. */
export function secretPath(at: Pick<RenderOptions, 'secrets' | 'instance'>, bundle: string, file: string): string {
  return `${at.secrets}/${at.instance}/${bundle}/${file}`;
}

function missing(name: string): never {
  throw new Error(`no digest for the service ${name}`);
}

function mapSection(
  section: Section | undefined,
  change: (value: { readonly [key: string]: Json }, key: string) => { readonly [key: string]: Json },
): Section {
  return Object.fromEntries(Object.entries(section ?? {}).map(([key, value]) => [key, change(value, key)]));
}

function mapOf(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}

function absoluteMount(mount: Json, dir: string): Json {
  const { source, type, ...rest } = mapOf(mount);
  return {
    ...rest,
    ...(type === undefined ? {} : { type }),
    ...(source === undefined
      ? {}
      : { source: type === 'bind' && typeof source === 'string' ? absolute(source, dir) : source }),
  };
}

/** `./a` is a file of the bundle; anything else is a path of the host. */
function absolute(path: string, dir: string): string {
  if (!path.startsWith('./')) return path;
  return path === './' ? `${dir}/files` : `${dir}/files/${path.slice('./'.length)}`;
}

function doubleDollars(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (Array.isArray(value)) return value.map((item: Json) => doubleDollars(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, doubleDollars(item)]));
}
