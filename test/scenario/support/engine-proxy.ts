/** A socket in front of the engine that can be cut, and that counts what is asked of the engine. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { type Scope, tempDir } from '../../support/temp.ts';

export interface EngineProxy {
  /** DOCKER_HOST. */
  readonly host: string;
  /** Bytes that were sent to the engine so far: the same before and after means that nobody asked it anything. */
  asked(): number;
  /** Ends all connections and refuses new ones, as an engine that is stopped does. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function engineProxy(scope: Scope, engineHost: string): Promise<EngineProxy> {
  const path = join(await tempDir(scope), 'docker.sock');
  const sockets = new Set<Socket>();
  let bytes = 0;
  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    const engine = connectTo(engineHost);
    for (const socket of [client, engine]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('error', () => engine.destroy());
    engine.on('error', () => client.destroy());
    client.on('data', (chunk) => {
      bytes += chunk.length;
    });
    client.pipe(engine).pipe(client);
  });
  const mend = (): Promise<void> => new Promise((resolve) => server.listen(path, () => resolve()));
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await mend();
  scope.after(async () => {
    if (server.listening) await cut();
  });
  return { host: `unix://${path}`, asked: () => bytes, cut, mend };
}

function connectTo(host: string): Socket {
  if (host.startsWith('unix://')) return connect({ path: host.slice('unix://'.length), allowHalfOpen: true });
  const url = new URL(host.replace(/^tcp:/, 'http:'));
  return connect({ host: url.hostname, port: Number(url.port || '2375'), allowHalfOpen: true });
}
