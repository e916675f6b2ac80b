/** `kedge hub`: the embedded Git hub, until it is told to stop. */
import { resolve } from 'node:path';
import { startHub } from '../hub/server.ts';
import { type Answer, done, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';

export async function hub(
  context: CliContext,
  options: { readonly root: string; readonly listen: string; readonly tlsCert?: string; readonly tlsKey?: string },
): Promise<Answer> {
  const address = parseListen(options.listen);
  if (address === null)
    return usage(
      `--listen "${options.listen}" is not an address`,
      'An address and a port (0: any free one): --listen 127.0.0.1:8418',
    );
  const { tlsCert, tlsKey } = options;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    return usage('--tls-cert and --tls-key come together', 'Name both files (PEM), or neither.');
  }
  const path = (file: string): string => resolve(context.cwd, file);
  const tls = tlsCert === undefined || tlsKey === undefined ? null : { cert: path(tlsCert), key: path(tlsKey) };
  const started = await startHub({
    ...address,
    root: path(options.root),
    tls,
    log: (line) => context.io.err(`${line}\n`),
  });
  if (!started.ok) return failed(started.failure);
  // Said at once, on standard output, so that a script can wait for it and read the port.
  context.io.out(
    context.output === 'json' ? `${JSON.stringify({ url: started.value.url })}\n` : `${started.value.url}\n`,
  );
  context.io.err(`Serving ${path(options.root)}; Ctrl-C ends it.\n`);
  await new Promise<void>((stop) => {
    if (context.signal.aborted) stop();
    else context.signal.addEventListener('abort', () => stop(), { once: true });
  });
  await started.value.close();
  return done(undefined, '', { exit: context.signal.reason === 'SIGINT' ? 130 : 0 });
}

/** `127.0.0.1:8418`, `[::1]:8418`, `localhost:0`. */
export function parseListen(text: string): { readonly host: string; readonly port: number } | null {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):([0-9]{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) return null;
  return { host: match[1] ?? match[2] ?? '', port };
}
