/** Texts of bundles and hosts. JSON is YAML 1.2, so that no test writes YAML by hand. */

/** `${NAME}`: what `env` of a layer fills in. */
export const from = (name: string): string => `\${${name}}`;

export type Service = Readonly<Record<string, unknown>>;

/** A service that runs until it is stopped, and is stopped at once. */
export function runs(image: string, more: Service = {}): Service {
  return {
    image,
    command: ['sleep', '3600'],
    restart: 'unless-stopped',
    stop_signal: 'SIGKILL',
    network_mode: 'none',
    ...more,
  };
}

/** Serves the folder /www (an index.html that says `kedge test`, unless one is mounted) on a loopback port of the host. */
export function serves(image: string, port: number | string, more: Service = {}): Service {
  const { network_mode: _, ...base } = runs(image);
  const command =
    'mkdir -p /www; test -e /www/index.html || echo kedge test > /www/index.html; exec httpd -f -p 80 -h /www';
  return { ...base, command: ['sh', '-c', command], ports: [`127.0.0.1:${port}:80`], ...more };
}

/** Ends by itself. */
export function ends(image: string, exitCode: number): Service {
  return { image, command: ['sh', '-c', `exit ${exitCode}`], network_mode: 'none' };
}

/** Runs, and its health check never passes. */
export function sick(image: string, more: Service = {}): Service {
  const healthcheck = { test: ['CMD', 'false'], interval: '300ms', timeout: '1s', retries: 1 };
  return runs(image, { healthcheck, ...more });
}

/** Ends with 1 again and again. */
export function crashes(image: string): Service {
  return runs(image, { command: ['sh', '-c', 'echo out of cheese; exit 1'], restart: 'always' });
}

export function compose(services: Readonly<Record<string, Service>>, more: object = {}): string {
  return `${JSON.stringify({ services, ...more }, null, 2)}\n`;
}

export interface Layer {
  readonly env?: Readonly<Record<string, string>>;
  readonly after?: readonly string[];
  readonly when?: object;
  readonly hooks?: object;
  readonly secrets?: Readonly<Record<string, { from: string; key?: string; uid?: number; gid?: number } | null>>;
  readonly health?: { readonly timeout?: string; readonly http?: string };
}

/** hosts/<host>.yaml or groups/<group>.yaml. */
export function layer(bundles: Readonly<Record<string, Layer | null>>, more: object = {}): string {
  return `${JSON.stringify({ bundles, ...more }, null, 2)}\n`;
}

/** The layer of a bundle that is given up on soon. */
export const QUICK: Layer = { health: { timeout: '3s' } };
