/** The story: six pushes, good and bad, and what three hosts make of them. */
import { join } from 'node:path';
import { edit, type Fleet, fingerprintOf, startAgents, writeFiles } from './fleet.ts';
import type { User } from './stage.ts';
import { claim, found, say, scene } from './tell.ts';
import { allReport, claimPages, claimUntouched, hasCode, head, picture, type Seen, served } from './watch.ts';

const HELLO = 'Hello from the fleet.';
const LOUDER = 'HELLO FROM THE FLEET!';

export async function tellStory(fleet: Fleet): Promise<void> {
  await signedPush(fleet);
  await unsignedPush(fleet);
  await strangersPush(fleet);
  await missingPower(fleet);
  await sickBundle(fleet);
  await revert(fleet);
}

async function signedPush(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  scene('A signed push: three hosts converge');
  say('A bundle is a folder with a Compose file. Its image is pinned, here by the id of a local image.');
  await writeFiles(operator.cwd, {
    'bundles/hello/compose.yaml': webCompose(await stage.image()),
    'bundles/hello/site/index.html': `${HELLO}\n`,
  });
  for (const { name, port } of fleet.hosts) {
    const health = `{ timeout: 15s, http: "http://127.0.0.1:${port}/" }`;
    await edit(join(operator.cwd, 'hosts', `${name}.yaml`), [
      [/^bundles: .*$/m, `bundles:\n  hello: { env: { PORT: "${port}" }, health: ${health} }`],
    ]);
  }
  await stage.types(operator, 'cat bundles/hello/compose.yaml');
  await stage.types(operator, 'tail -n 2 hosts/berlin.yaml');
  await stage.types(operator, 'kedge lint');
  await stage.types(operator, 'git add . && git commit -q -S -m "hello: begin"');
  await stage.types(operator, 'kedge plan');
  startAgents(fleet);
  await stage.types(operator, 'git push -q');
  await converged(fleet);
  await claimPages(fleet, HELLO);
  await stage.types(fleet.hosts[0].user, 'kedge history --config host.yaml');
}

async function unsignedPush(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  scene('An unsigned push: the hub refuses it; on a stolen hub nothing changes, and every host says why');
  const before = await picture(fleet);
  await stage.types(operator, 'echo "Nobody signed this." > bundles/hello/site/index.html');
  await stage.types(operator, 'git commit -q --no-gpg-sign -am "hello: in a hurry"');
  await hubRefuses(fleet, operator, 'SIGNATURE_MISSING');
  say('\nNo host relies on the hub. Whoever holds its machine puts the commit on the branch all the same:');
  await stage.types(operator, 'git push -q ../hub/fleet.git main');
  await refused(fleet, 'SIGNATURE_MISSING');
  await claimUntouched(fleet, before, HELLO);
  await lastOfBerlin(fleet);
  say('\nOlga does what the remedy says, and puts the branch back to before it.');
  await backToLastGood(fleet);
}

async function strangersPush(fleet: Fleet): Promise<void> {
  const { stage } = fleet;
  scene("A stranger's signed push: a good signature, but of nobody whom the fleet trusts");
  const before = await picture(fleet);
  const mallory = await stage.person('mallory', 'Mallory', 'mallory@example.net');
  await stage.asks(
    mallory,
    `gpg --quiet --batch --passphrase '' --quick-gen-key 'Mallory <mallory@example.net>' ed25519 sign never`,
  );
  const fingerprint = await fingerprintOf(stage, mallory);
  await stage.types(mallory, `git clone -q ${fleet.hubUrl}/fleet.git stolen`);
  const clone: User = { ...mallory, prompt: 'mallory:stolen', cwd: stage.path('stolen') };
  await stage.types(clone, 'echo "All your hosts are mine." > bundles/hello/site/index.html');
  await stage.types(clone, `git commit -q -S${fingerprint} -am "hello: mine"`);
  await hubRefuses(fleet, clone, 'SIGNATURE_UNKNOWN_KEY');
  say('\nMallory breaks into the server, too.');
  await stage.types(clone, 'git push -q ../hub/fleet.git HEAD:main');
  await refused(fleet, 'SIGNATURE_UNKNOWN_KEY', await stage.asks(clone, 'git rev-parse HEAD'));
  await claimUntouched(fleet, before, HELLO);
  await lastOfBerlin(fleet);
  say('\nMallory has the Git server, and still moved nothing. Olga puts the branch back.');
  await backToLastGood(fleet);
}

async function missingPower(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  scene('A bundle that asks for more than it was granted');
  const before = await picture(fleet);
  say("Olga signs this one herself, but its container wants the host's Docker socket, and so all of the host.");
  await writeFiles(operator.cwd, { 'bundles/peek/compose.yaml': peekCompose(await stage.image()) });
  await edit(join(operator.cwd, 'fleet.yaml'), [[/^ {2}bundles: \{\}.*$/m, '  bundles: { peek: {} }']]);
  await stage.types(operator, 'cat bundles/peek/compose.yaml');
  await stage.types(operator, 'kedge lint', { status: 1 });
  const said = await stage.asks(operator, 'kedge lint || true');
  claim(
    said.includes('peek: [docker-socket]'),
    '`kedge lint` names the line that would grant it, before any push',
    said,
  );
  say('\nShe pushes all the same:');
  await stage.types(operator, 'git add . && git commit -q -S -m "peek: look around" && git push -q');
  const asked = await head(fleet);
  const isHeld = (r: Seen): boolean => r.head === asked && r.state === 'failed' && hasCode(r, 'POWER_MISSING');
  const seconds = await allReport(fleet, 'has no power for peek', isHeld);
  found(`three hosts said POWER_MISSING after ${seconds.toFixed(1)} s`);
  await claimUntouched(fleet, before, HELLO);
  await lastOfBerlin(fleet);
  say('\nGranting it would be one signed line in trust/powers.yaml. She takes the bundle out instead.');
  await stage.types(operator, 'git revert --no-edit HEAD >/dev/null && git push -q');
  await converged(fleet);
  await claimUntouched(fleet, before, HELLO);
}

async function sickBundle(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  scene('A bundle that comes up sick, and goes back by itself');
  const before = await served(fleet);
  say('The page gets another name. The web server starts, and answers 404 to its health check.');
  await stage.types(operator, 'git mv bundles/hello/site/index.html bundles/hello/site/home.html');
  await stage.types(operator, 'git commit -q -S -am "hello: call the page home" && git push -q');
  const asked = await head(fleet);
  const isBack = (r: Seen): boolean => r.commit === asked && r.state === 'failed' && hasCode(r, 'ROLLED_BACK');
  const seconds = await allReport(fleet, 'has gone back', isBack);
  const now = await served(fleet);
  const claimed = `three hosts tried it, saw that it is sick, and run the former digest again ${seconds.toFixed(1)} s after the push`;
  claim(now.length === 3 && now.join() === before.join(), claimed, { before, now });
  await claimPages(fleet, HELLO);
  await stage.types(fleet.hosts[0].user, 'kedge history --config host.yaml --limit 3');
  await stage.types(operator, 'kedge status');
}

async function revert(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  scene('git revert: the former state, again');
  const before = await picture(fleet);
  say('The sick commit is taken back. What it asks for now runs already, so nothing is restarted.');
  await stage.types(operator, 'git revert --no-edit HEAD >/dev/null && git push -q');
  await converged(fleet);
  await claimUntouched(fleet, before, HELLO);

  say('\nA good change this time:');
  await stage.types(operator, `echo "${LOUDER}" > bundles/hello/site/index.html`);
  await stage.types(operator, 'git commit -q -S -am "hello: louder" && git push -q');
  await converged(fleet);
  await claimPages(fleet, LOUDER);

  say('\nSecond thoughts:');
  await stage.types(operator, 'git revert --no-edit HEAD >/dev/null && git push -q');
  await converged(fleet);
  await claimPages(fleet, HELLO);
  const commit = await head(fleet);
  say('');
  await stage.types(operator, 'kedge status');
  const { hosts } = JSON.parse(await stage.asks(operator, 'kedge status -o json')) as StatusJson;
  const good = hosts.filter((h) => h.verified && h.state === 'converged' && h.record?.fleet.commit === commit);
  claim(good.length === 3 && hosts.length === 3, "three records, each signed by its host's own key: converged", hosts);
}

interface StatusJson {
  readonly hosts: readonly {
    readonly verified: boolean;
    readonly state: string;
    readonly record: { readonly fleet: { readonly commit: string | null } } | null;
  }[];
}

/** Every host runs what the operator's HEAD asks for, and has said so. */
async function converged(fleet: Fleet): Promise<void> {
  const commit = await head(fleet);
  const seconds = await allReport(fleet, 'converges', (r) => r.commit === commit && r.state === 'converged');
  found(`three hosts converged on ${commit.slice(0, 12)} ${seconds.toFixed(1)} s after the push`);
}

/** A push that the hub answers as a host would. */
async function hubRefuses(fleet: Fleet, user: User, code: string): Promise<void> {
  const { stage } = fleet;
  const before = await stage.asks(user, 'git ls-remote origin main');
  await stage.types(user, 'git push -q', { status: 1 });
  const said = await stage.asks(user, 'git push -q 2>&1 || true');
  claim(said.includes(code), `the hub refuses it with ${code}`, said);
  claim((await stage.asks(user, 'git ls-remote origin main')) === before, 'its branch stands where it stood', before);
}

async function refused(fleet: Fleet, code: string, pushed?: string): Promise<void> {
  const commit = (pushed ?? (await head(fleet))).trim();
  const isRefused = (r: Seen): boolean => r.head === commit && r.commit !== commit && hasCode(r, code);
  const seconds = await allReport(fleet, `refuses with ${code}`, isRefused);
  found(`three hosts refused ${commit.slice(0, 12)} with ${code} after ${seconds.toFixed(1)} s`);
}

async function lastOfBerlin(fleet: Fleet): Promise<void> {
  await fleet.stage.types(fleet.hosts[0].user, 'kedge history --config host.yaml --limit 1');
}

/** What the remedy of a refused head says: the branch goes back to the commit in force. */
async function backToLastGood(fleet: Fleet): Promise<void> {
  const { stage, operator } = fleet;
  const back = 'git fetch -q && git reset -q --hard origin/main~1 && git push -q --force-with-lease origin HEAD:main';
  await stage.types(operator, back);
  const good = await head(fleet);
  const isGood = (r: Seen): boolean => r.head === good && r.state === 'converged' && !hasRefusal(r);
  const seconds = await allReport(fleet, 'is content again', isGood);
  found(`three hosts are content again ${seconds.toFixed(1)} s after the push`);
}

function hasRefusal(seen: Seen): boolean {
  return seen.conditions.some((condition) => condition.code?.startsWith('SIGNATURE_') === true);
}

function webCompose(image: string): string {
  return `services:
  web:
    image: ${image}
    command: [httpd, -f, -p, "8080", -h, /site]
    ports: ["127.0.0.1:\${PORT}:8080"]
    volumes: ["./site:/site:ro"]
    stop_grace_period: 1s
    restart: unless-stopped
    healthcheck:
      test: [CMD, wget, -q, -O, /dev/null, "http://127.0.0.1:8080/"]
      interval: 1s
      retries: 3
`;
}

function peekCompose(image: string): string {
  return `services:
  peek:
    image: ${image}
    command: [sleep, "3600"]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
`;
}
