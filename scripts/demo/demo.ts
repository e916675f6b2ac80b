/**
 * The demo: tells a story on real parts and checks what it tells. DOCKER_HOST, PATH and KEDGE_BUNDLE come from scripts/demo.mjs.
 * Exit status: 0 all of it held, 1 something did not, 2 wrong usage, 128 + n ended by signal n.
 */
import process from 'node:process';
import { type Fleet, makeFleet } from './fleet.ts';
import { Stage } from './stage.ts';
import { tellStory } from './story.ts';
import { aside, DemoFailure, heading, say } from './tell.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function main(args: readonly string[]): Promise<number> {
  const wrong = wrongUsage(args);
  if (wrong !== null) {
    process.stderr.write(`npm run demo: ${wrong}\n`);
    return 2;
  }
  // Before anything is made: whenever a signal comes, what is there by then is taken away.
  const signal = firstSignal();
  const stage = await Stage.make();
  try {
    return await Promise.race([signal, tell(stage, args.includes('--keep'), signal)]);
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error;
    process.stderr.write(`\n✗ ${error.message}\n`);
    return 1;
  } finally {
    aside('cleaning up: agents, hub, containers, networks, image, keys, files');
    await stage.end();
  }
}

function wrongUsage(args: readonly string[]): string | null {
  const unknown = args.find((word) => word !== '--keep');
  if (unknown !== undefined) return `unknown argument ${unknown}; there is one: npm run demo -- --keep`;
  if ((process.env.DOCKER_HOST ?? 'unix:').startsWith('unix:')) return null;
  return 'DOCKER_HOST must be a socket of this machine, for the demo mounts files and asks ports of it';
}

async function tell(stage: Stage, keep: boolean, signal: Promise<number>): Promise<number> {
  const begin = Date.now();
  heading('A fleet of three hosts, from nothing');
  const fleet = await makeFleet(stage);
  await tellStory(fleet);
  say(`\nAll of it held, in ${Math.round((Date.now() - begin) / 1000)} seconds.`);
  if (!keep) return 0;
  await inviteToPlay(fleet);
  return signal;
}

/** Says how to play on, with everything that another terminal needs. */
async function inviteToPlay(fleet: Fleet): Promise<void> {
  const { stage, operator, hosts } = fleet;
  const env = await stage.writeEnvironment(operator);
  heading('Play on, in another terminal');
  say(`. ${env}        # kedge on PATH, Olga's key, the engine
cd ${operator.cwd}
echo "My own words." > bundles/hello/site/index.html
kedge plan
git commit -S -am "hello: my own words" && git push
kedge status --watch
curl ${hosts.map((host) => `http://127.0.0.1:${host.port}/`).join(' ')}
kedge history --config ${hosts[0].user.cwd}/host.yaml
docker ps --filter label=com.docker.compose.project=${hosts[0].project}

Ctrl-C here ends it all and cleans up.`);
}

/** The exit status of the first signal that comes. Further ones change nothing: cleaning up is under way, and each of its steps has a limit. */
function firstSignal(): Promise<number> {
  return new Promise((resolve) => {
    for (const [name, status] of Object.entries(SIGNALS)) process.on(name, () => resolve(status));
  });
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(
      `\nnpm run demo: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
