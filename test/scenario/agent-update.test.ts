/** The agent takes another one's place, as the fleet pins it: real one-file programs, the real launcher, and what systemd does around it. */
import assert from 'node:assert/strict';
import { appendFile, copyFile, readdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { fleetFiles } from '../support/fleet.ts';
import { gitEnv } from '../support/git.ts';
import type { Scope } from '../support/temp.ts';
import {
  BAD,
  buildPrograms,
  digestOf,
  type FileServer,
  fileServer,
  type Mischief,
  NEXT,
  PACKAGED,
  type Programs,
} from './support/agents.ts';
import { compose, layer, runs as runsImage } from './support/compose.ts';
import { supervise } from './support/supervisor.ts';
import { noHouse, systemdHouse } from './support/systemd.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const cleanUp: (() => Promise<void>)[] = [];
const scope: Scope = { after: (end) => cleanUp.push(end) };
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});
const world = await scenarioWorld({ after });
const noSystemd = await noHouse();
let programs: Programs;
let server: FileServer;
before(async () => {
  programs = await buildPrograms(scope);
  server = await fileServer(scope, programs.folder);
});

const ARCH = process.arch === 'x64' ? 'amd64' : 'arm64';
const SLOW = 120_000;

interface PinOptions {
  readonly version?: string;
  readonly urls?: readonly string[];
  readonly confirm?: string;
  readonly digest?: string;
}

async function fleetYaml(
  file: string | null,
  { version = BAD, urls, confirm = '60s', digest }: PinOptions = {},
): Promise<string> {
  const base = `${String(fleetFiles({ keys: {} })['fleet.yaml'])}poll: 1s\n`;
  if (file === null) return base;
  const pin = {
    version,
    sha256: { [ARCH]: digest ?? (await digestOf(file)) },
    url: urls ?? [`${server.url}/${file.split('/').at(-1)}`],
    confirm,
  };
  return `${base}defaults: { agent: ${JSON.stringify(pin)} }\n`;
}

/** In a copy: a program that runs cannot be written to. */
async function rot(file: string): Promise<void> {
  await copyFile(file, `${file}.bad`);
  await appendFile(`${file}.bad`, 'x');
  await rename(`${file}.bad`, file);
}

/** A host under the launcher, with one bundle, at rest. */
async function running(t: Scope) {
  const files = {
    'fleet.yaml': await fleetYaml(null),
    'bundles/web/compose.yaml': compose({ web: runsImage(world.engine.imageId) }),
    'hosts/alpha.yaml': layer({ web: {} }),
  };
  const fleet = await world.fleet(t, { hosts: ['alpha'], files });
  const { alpha } = fleet.hosts;
  const home = join(alpha.state, 'agent');
  const unit = await supervise(t, join(ROOT, 'packaging', 'launch'), ['agent', '--config', alpha.configFile], {
    ...gitEnv({ ...world.engine.env }),
    KEDGE_PACKAGED: programs.packaged,
    STATE_DIRECTORY: alpha.state,
    CACHE_DIRECTORY: join(alpha.dir, 'cache'),
    KEDGE_TEST_STATE: join(alpha.state, 'state.json'),
  });
  const record = async () => {
    const found = await alpha.inventory();
    assert.ok(found !== null, unit.said());
    return found;
  };
  const runs = async (version: string, more: { readonly code?: string | null; readonly state?: string } = {}) => {
    const { agent, state, conditions } = await record();
    const condition = conditions.find(({ type }) => type === 'Agent');
    assert.equal(agent.version, version, unit.said());
    if (more.code !== undefined) assert.equal(condition?.code ?? null, more.code, unit.said());
    if (more.state !== undefined) assert.equal(state, more.state, JSON.stringify(conditions));
  };
  await eventually(() => runs(PACKAGED, { state: 'converged' }), SLOW);
  const word = (name: string) =>
    readFile(join(home, name), 'utf8').then(
      (text) => text.trim(),
      () => null,
    );
  const tried = async () => (await alpha.history()).filter(({ kind }) => kind === 'agent-trial').length;
  const pin = (...args: Parameters<typeof fleetYaml>) =>
    fleetYaml(...args).then((text) => fleet.push({ 'fleet.yaml': text }));
  return { fleet, alpha, unit, record, runs, word, tried, pin, home };
}

describe('an agent that is pinned', () => {
  test('is fetched, taken up where it was cut off, put on trial, confirmed, and left when the pin goes', async (t) => {
    const { alpha, unit, record, runs, word, pin, home, fleet } = await running(t);
    const web = await alpha.container('web', 'web');
    const digest = await digestOf(programs.next);
    const urls = ['none', 'cut/', ''].map(
      (path) => `${server.url}/${path === 'none' ? path : `${path}kedge-{version}`}`,
    );
    const pinned = await pin(programs.next, { version: NEXT, urls });
    await eventually(() => runs(NEXT, { code: null, state: 'converged' }), SLOW);
    const { agent, fleet: at } = await record();
    assert.deepEqual([agent, at.commit], [{ version: NEXT, wanted: NEXT }, pinned]);
    assert.deepEqual(await Promise.all(['current', 'former', 'trial', 'fallen'].map(word)), [
      digest,
      'packaged',
      null,
      null,
    ]);
    const asked = server.log.filter(({ path }) => path.endsWith(NEXT) || path.endsWith('none'));
    assert.deepEqual(
      asked.map(({ path, range }) => [path, range !== null]),
      [
        ['/none', false],
        [`/cut/kedge-${NEXT}`, false],
        [`/kedge-${NEXT}`, true],
      ],
    );
    assert.equal((await alpha.container('web', 'web')).id, web.id, 'a container is not touched by it');
    const kinds = (await alpha.history()).map(({ kind, message }) => `${kind} ${message}`);
    assert.ok(kinds.includes(`agent-trial agent ${NEXT} takes over from ${PACKAGED}`), kinds.join('\n'));
    assert.ok(kinds.includes(`applied the agent ${NEXT} came to a good pass`), kinds.join('\n'));

    // However it ends, it is started again.
    const starts = unit.starts();
    unit.kill('SIGKILL');
    await eventually(() => assert.ok(unit.starts() > starts));
    const other = await fleet.push({ 'README.md': 'x\n' });
    await eventually(async () => assert.equal((await record()).fleet.commit, other), SLOW);
    await runs(NEXT, { code: null });
    const doctor = await alpha.kedge('doctor');
    assert.match(
      doctor.stdout,
      new RegExp(`agent +ok +${NEXT} ran last, and this program is ${PACKAGED}; ${NEXT} is pinned`),
    );

    await pin(null);
    await eventually(() => runs(PACKAGED, { code: null, state: 'converged' }), SLOW);
    assert.equal((await record()).agent.wanted, null);
    assert.deepEqual(await Promise.all(['current', 'former', 'trial'].map(word)), [null, digest, null]);
    assert.deepEqual(
      (await readdir(home)).filter((name) => name.length === 64),
      [digest],
      'one to go back to',
    );
    assert.equal((await alpha.container('web', 'web')).id, web.id);
  });

  const cases: readonly (readonly [what: Mischief, says: RegExp, confirm?: string])[] = [
    ['crashes', /crashed, hung, or could not be started/],
    ['hangs at once', /crashed, hung, or could not be started/],
    ['hangs later', /crashed, hung, or could not be started/],
    [
      'never comes to a good pass',
      /no good pass within 8s \(it gets no answer from Docker, and the agent before it did\)/,
      '8s',
    ],
    ['writes what the one before it cannot read', /crashed, hung, or could not be started/],
  ];
  // Most of their time they wait for a watchdog.
  describe('and is bad', { concurrency: 3 }, () => {
    for (const [what, says, confirm = '60s'] of cases) {
      test(`goes back where it ${what}, and is not tried again before an operator asks`, async (t) => {
        const { alpha, unit, record, runs, word, tried, pin, fleet, home } = await running(t);
        const web = await alpha.container('web', 'web');
        const sequence = (await record()).sequence;
        const pinned = await pin(await programs.bad(what), { confirm });
        await eventually(() => runs(PACKAGED, { code: 'AGENT_REJECTED', state: 'failed' }), SLOW);
        const { conditions, agent, fleet: at, sequence: later } = await record();
        assert.match(conditions.find(({ type }) => type === 'Agent')?.message ?? '', says);
        assert.deepEqual([agent.wanted, at.commit], [BAD, pinned]);
        assert.ok(later > sequence);
        assert.deepEqual(await Promise.all(['current', 'trial', 'fallen'].map(word)), [null, null, null]);
        assert.equal(await tried(), 1);
        const pid = unit.pid();
        unit.kill('SIGHUP');
        const next = await fleet.push({ 'README.md': `${what}\n` });
        await eventually(async () => assert.equal((await record()).fleet.commit, next), SLOW);
        assert.deepEqual([await tried(), unit.pid()], [1, pid]);
        assert.equal((await alpha.container('web', 'web')).id, web.id);
        const doctor = await alpha.kedge('doctor');
        assert.match(doctor.stdout, /^agent +fail /m);
        if (what === 'hangs later') assert.ok(unit.bites() >= 2, unit.said());
        if (what !== 'crashes') return;
        assert.equal((await alpha.kedge('retry')).status, 0);
        await eventually(async () => assert.equal(await tried(), 2), SLOW);
        await eventually(() => runs(PACKAGED, { code: 'AGENT_REJECTED' }), SLOW);
        // The pin goes on, and so does the host: also where the rest of its file is of a format that only the new one may know.
        const fleetFile = await fleetYaml(programs.next, { version: NEXT });
        await fleet.push({
          'fleet.yaml': fleetFile,
          'hosts/alpha.yaml': layer({ web: {} }, { 'from-the-future': {} }),
        });
        await eventually(() => runs(NEXT, { code: null, state: 'failed' }), SLOW);
        assert.ok((await record()).conditions.some(({ type, status }) => type === 'Resolved' && !status));
        // What rots on the disk is not run, and told of.
        await rot(join(home, await digestOf(programs.next), 'kedge'));
        unit.kill('SIGKILL');
        await eventually(() => runs(PACKAGED, { code: 'AGENT_REJECTED' }), SLOW);
        assert.match(
          (await record()).conditions.find(({ type }) => type === 'Agent')?.message ?? '',
          /lay changed on the disk/,
        );
      });
    }
  });

  test('is handed over to only where it can be what is pinned: nothing is restarted otherwise', async (t) => {
    const { alpha, unit, record, runs, tried, pin, word } = await running(t);
    const pid = unit.pid();
    const elf = (change: (head: Buffer) => void, name: string) => programs.spoilt(name, change);
    const other = ARCH === 'amd64' ? 183 : 62;
    const cases: readonly (readonly [file: string, options: PinOptions, code: string, says: RegExp])[] = [
      [programs.next, { version: NEXT, digest: 'a'.repeat(64) }, 'DIGEST_MISMATCH', /has the SHA-256 .*, not a{64}/],
      [programs.next, { version: '9.9.9' }, 'AGENT_REJECTED', /says that it is 9\.2\.0/],
      [
        await elf((head) => head.writeUInt16LE(other, 18), 'machine'),
        {},
        'AGENT_REJECTED',
        /made for .*, and this host is/,
      ],
      [
        await elf((head) => head.write('#!/bin/sh\nexit 0\n'), 'script'),
        {},
        'AGENT_REJECTED',
        /is no program for Linux/,
      ],
      [
        await elf((head) => void head.write('/lib/gone', head.indexOf('/lib')), 'loader'),
        {},
        'AGENT_REJECTED',
        /cannot be started/,
      ],
      [
        programs.next,
        { version: NEXT, urls: [`${server.url}/none`] },
        'SOURCE_UNREACHABLE',
        /There is no agent 9\.2\.0 at/,
      ],
    ];
    for (const [file, options, code, says] of cases) {
      const pinned = await pin(file, options);
      await eventually(async () => {
        await runs(PACKAGED, { code });
        assert.equal((await record()).fleet.commit, pinned);
      }, SLOW);
      const condition = (await record()).conditions.find(({ type }) => type === 'Agent');
      assert.match(condition?.message ?? '', says);
    }
    assert.deepEqual([await tried(), unit.pid(), await word('trial')], [0, pid, null]);
    assert.equal((await alpha.inventory())?.bundles[0]?.state, 'converged');
  });
});

test('all of it under the real systemd, with the unit of the package and its watchdog', {
  skip: noSystemd,
}, async (t) => {
  const fleet = await world.fleet(t, {
    hosts: ['alpha'],
    files: { 'fleet.yaml': await fleetYaml(null), 'hosts/alpha.yaml': layer({}) },
  });
  const { alpha } = fleet.hosts;
  const config = { ...JSON.parse(await readFile(alpha.configFile, 'utf8')), key: '/etc/kedge/host.key.asc' };
  const socket = world.engine.host.replace(/^unix:\/\//, '');
  const isSocket = socket.startsWith('/');
  const docker = isSocket ? `unix:///srv/engine/${basename(socket)}` : world.engine.host;
  const house = await systemdHouse(t, {
    files: {
      'usr/bin/kedge': programs.packaged,
      'usr/lib/kedge/launch': join(ROOT, 'packaging', 'launch'),
      'etc/kedge/host.key.asc': join(alpha.dir, 'host.key.asc'),
      'house/units/kedge.service': join(ROOT, 'packaging', 'systemd', 'kedge.service'),
    },
    texts: { 'etc/kedge/host.yaml': JSON.stringify({ ...config, state: '/var/lib/kedge' }) },
    binds: isSocket ? { '/srv/engine': dirname(socket) } : {},
    units: {
      'kedge.service.d/test.conf': `[Service]\nWatchdogSec=10\nRestartSec=1\nEnvironment=DOCKER_HOST=${docker}\nStandardError=append:/house/log\n`,
    },
    start: 'kedge.service',
  });
  const agent = async (version: string, code: string | null) => {
    const record = await alpha.inventory();
    const condition = record?.conditions.find(({ type }) => type === 'Agent');
    assert.deepEqual(
      [record?.agent.version, condition?.code ?? null],
      [version, code],
      `${await house.file('/house/log')}${house.said()}`,
    );
  };
  const pin = async (...args: Parameters<typeof fleetYaml>) => fleet.push({ 'fleet.yaml': await fleetYaml(...args) });
  await eventually(() => agent(PACKAGED, null), SLOW);
  await pin(programs.next, { version: NEXT });
  await eventually(() => agent(NEXT, null), SLOW);
  const good = await house.file('/var/lib/kedge/agent/current');
  assert.equal(good?.trim(), await digestOf(programs.next), house.said());
  for (const what of ['crashes', 'hangs later'] as const) {
    await pin(await programs.bad(what));
    await eventually(() => agent(NEXT, 'AGENT_REJECTED'), SLOW);
    assert.equal(await house.file('/var/lib/kedge/agent/current'), good);
    assert.equal(await house.file('/var/lib/kedge/agent/trial'), null);
    const message = (await alpha.inventory())?.conditions.find(({ type }) => type === 'Agent')?.message;
    // By systemd's watchdog, and not because its time was over.
    assert.match(message ?? '', /crashed, hung, or could not be started/);
  }
  assert.match(await house.run('systemctl', 'show', 'kedge', '--property=ActiveState'), /=active/);
  await pin(null);
  await eventually(() => agent(PACKAGED, null), SLOW);
  assert.equal(await house.file('/var/lib/kedge/agent/current'), null);
});
