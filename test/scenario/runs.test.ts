/** Operator scripts from the desk to the host and back: signed, sent, run, told of. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { kedge } from '../support/kedge.ts';
import { tempDir } from '../support/temp.ts';
import { type RunFleet, runFleet } from './support/runs.ts';

const CATALOGUE = `version: 1
scripts:
  say:
    title: Say something
    file: say.sh
    arguments: { what: { type: string, pattern: "[a-z ]{1,40}", default: hello } }
    argv: ["{what}"]
    roles: [operators]
    user: nobody
  count:
    title: Add a line to a file
    file: count.sh
    arguments: { file: { type: path } }
    roles: [operators]
    user: root
  fail:
    title: Fail where the host is named beta
    file: fail.sh
    roles: [operators]
    user: root
  wait:
    title: Wait
    file: wait.sh
    arguments: { file: { type: path } }
    roles: [operators]
    user: root
    timeout: 2m
  much:
    title: Say more than fits in a record
    file: much.sh
    roles: [admins]
    user: nobody
    limits: { output: 4MiB }
  escape:
    title: Print what steers a terminal
    file: escape.sh
    roles: [operators]
    user: nobody
  pair:
    title: What two people do
    file: say.sh
    roles: [operators]
    threshold: 2
    user: nobody
  drop:
    title: Drop everything
    file: say.sh
    roles: [admins]
    user: nobody
    confirm: true
    danger: Everything is lost.
`;
const SCRIPTS = {
  'say.sh': '#!/bin/sh\nprintf "%s\\n" "$1"; echo "to stderr" >&2\n',
  'count.sh': '#!/bin/sh\necho "$KEDGE_RUN" >> "$ARG_FILE"\n',
  'fail.sh': '#!/bin/sh\nexit 3\n',
  'wait.sh': '#!/bin/sh\necho begun >> "$ARG_FILE"\nsetsid sleep 100 &\nsleep 100\necho ended >> "$ARG_FILE"\n',
  'much.sh': '#!/bin/sh\nseq 1 200000\necho done >&2\n',
  'escape.sh': '#!/bin/sh\nprintf "\\033]0;owned\\007\\033[2Jgone\\rback\\n"\n',
};

interface Record {
  readonly state: string;
  readonly exit: number | null;
  readonly why: string | null;
  readonly by: string;
  readonly stdout: { readonly tail: string; readonly bytes: number; readonly sha256: string } | null;
}

interface Shown {
  readonly run: string;
  readonly hosts: readonly { readonly host: string; readonly state: string; readonly record: Record | null }[];
}

const cleanUp: (() => unknown)[] = [];
const scope = { after: (end: () => unknown) => void cleanUp.push(end) };
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

const isRoot = process.getuid?.() === 0;

describe('operator scripts', { skip: isRoot ? false : 'needs root' }, async () => {
  if (!isRoot) return;
  const fleet: RunFleet<'alpha' | 'beta'> = await runFleet(scope, {
    hosts: { alpha: { gpu: 'h200' }, beta: { gpu: 'h200', site: 'b' } },
    catalogue: CATALOGUE,
    scripts: SCRIPTS,
  });
  const { alpha, beta } = fleet.hosts;
  const dir = await tempDir(scope);
  /** Asks, and has the hosts carry it out. */
  const ask = async (by: 'lead' | 'ops', ...args: string[]): Promise<string> => {
    const asked = await fleet.desk(by, 'run', ...args, '--yes', '--no-follow');
    assert.equal(asked.status, 0, asked.stderr);
    return asked.stdout.trim();
  };
  const show = async (run: string): Promise<{ readonly status: number; readonly shown: Shown }> => {
    const got = await fleet.desk('lead', 'runs', 'show', run, '-o', 'json');
    return { status: got.status, shown: got.json() as Shown };
  };

  test('two people: one asks, the other one looks and signs; only then it runs', async () => {
    const asked = await fleet.desk('ops', 'run', 'pair', '--host', 'alpha', '--yes', '--no-follow');
    assert.equal(asked.status, 0, asked.stderr);
    assert.match(asked.stderr, /It waits for 1 more to sign: kedge runs approve [0-9a-f]{12}/);
    const run = asked.stdout.trim();
    await alpha.once();
    assert.equal((await show(run)).status, 2, 'the host has told of nothing');
    const approve = (by: 'lead' | 'ops', ...more: string[]) =>
      fleet.desk(by, 'runs', 'approve', run.slice(0, 12), '--yes', ...more);
    const self = await approve('ops', '-o', 'json');
    assert.match(self.stdout, /"REQUEST_WAITS"[\s\S]*ops signed it already, and counts once/);
    const other = await approve('lead');
    assert.equal(other.status, 0, other.stderr);
    assert.match(other.stderr, /asked by ops \(SHA256:[\s\S]*pair: What two people do[\s\S]*Enough have signed/);
    assert.match((await approve('lead')).stderr, /it waits for nobody: ops, lead signed/);
    await alpha.once();
    const { shown } = await show(run);
    assert.equal(shown.hosts[0]?.state, 'done');
    assert.match(shown.hosts[0]?.record?.by ?? '', /^ops .*, approved by lead /);
    assert.match((await fleet.desk('lead', 'runs', 'approve', 'f'.repeat(32), '--yes')).stderr, /no request f+ lies/);
  });

  test('all of the output, asked of a host and signed by it, in parts', async () => {
    const run = await ask('lead', 'much', '--host', 'alpha');
    await alpha.once();
    const whole = Array.from({ length: 200_000 }, (_, i) => `${i + 1}\n`).join('');
    const output = (by: 'lead' | 'ops', ...more: string[]) =>
      fleet.desk(by, 'runs', 'output', run, '--host', 'alpha', '-o', 'json', ...more);
    /** The host looks until it has been asked. */
    const answered = async (...more: string[]) => {
      const got = output('lead', ...more);
      let isOver = false;
      void got.finally(() => {
        isOver = true;
      });
      while (!isOver) await alpha.once();
      const result = await got;
      assert.equal(result.status, 0, result.stdout + result.stderr);
      return result.json() as { text: string; bytes: number; of: number };
    };
    const first = await answered();
    assert.deepEqual([first.bytes, first.of], [2 ** 20, whole.length]);
    const rest = await answered('--from', String(2 ** 20));
    assert.ok(first.text + rest.text === whole, 'the parts are the whole');
    assert.equal((await answered('--stream', 'stderr')).text, 'done\n');
    const forbidden = await output('ops');
    assert.match(forbidden.stdout, /"REQUEST_FORBIDDEN"/);
    assert.match((await output('lead', '--from', '9999999')).stdout, /has 1288895 bytes/);
    const { outputs } = JSON.parse((await fleet.shown('inventory', 'hosts/alpha:runs.json')) ?? '') as {
      outputs: { data: string }[];
    };
    const bytes = outputs.reduce((sum, { data }) => sum + Buffer.from(data, 'base64').length, 0);
    assert.equal(bytes, 2 ** 20, 'however many ask, no more than that at a time');
  });

  test('run where they were asked for, as whom, with what; and the host tells of it, signed', async () => {
    const run = await ask('ops', 'say', '--host', 'alpha', '--arg', 'what=good morning');
    await alpha.once();
    await beta.once();
    const { status, shown } = await show(run);
    assert.equal(status, 0);
    assert.deepEqual(
      shown.hosts.map(({ host, state }) => [host, state]),
      [['alpha', 'done']],
    );
    const record = shown.hosts[0]?.record;
    assert.equal(record?.stdout?.tail, 'good morning\n');
    assert.equal(record?.by, `ops ${fleet.ops.fingerprint}`);
    const text = await fleet.desk('lead', 'runs', 'show', run.slice(0, 8));
    assert.match(text.stdout, /^alpha +done +0 /m);
    assert.match(text.stdout, /alpha output \(SHA-256 [0-9a-f]{10}\):\n {2}good morning\n/);
    assert.match(text.stdout, /alpha errors .*\n {2}to stderr\n/);
    const whole = await alpha.kedge('runs', 'output', run.slice(0, 8), '--times');
    assert.match(whole.stdout, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ stdout: good morning$/m);
    assert.match(whole.stdout, /stderr: to stderr$/m);
    const list = await fleet.desk('lead', 'runs');
    assert.match(list.stdout, new RegExp(`^${run.slice(0, 10)} +say +ops +\\S+ \\S+ +1 done$`, 'm'));
    const history = await alpha.kedge('history', '-o', 'json');
    assert.match(history.stdout, /say ended: done, exit status 0/);
  });

  test('run once: not with the next pass, not from a branch that was put back, not after a restart', async () => {
    const file = join(dir, 'count');
    const run = await ask('lead', 'count', '--host', 'alpha', '--arg', `file=${file}`);
    const head = await fleet.clone.git('ls-remote', 'origin', 'refs/heads/runs');
    for (let i = 0; i < 3; i++) await alpha.once();
    // The branch goes, comes back, and the host begins anew: with each another fetch of the same request.
    await fleet.clone.git('push', '-q', 'origin', '--delete', 'runs');
    await alpha.once();
    await fleet.clone.git('push', '-q', '--force', 'origin', `${head.split('\t')[0]}:refs/heads/runs`);
    await alpha.once();
    assert.equal(await readFile(file, 'utf8'), `${run}\n`);
    const audit = await alpha.kedge('audit', 'verify', '--local');
    assert.equal(audit.status, 0, audit.stdout);
  });

  test('some hosts fail: exit status 3, and no further one begins', async () => {
    const catalogue = CATALOGUE.replace('title: Fail where', 'title: Fails where');
    await fleet.push({
      'scripts/catalogue.yaml': catalogue,
      'scripts/fail.sh': `#!/bin/sh\n[ -e ${join(dir, 'good')} ] || exit 3\n`,
    });
    const serial = await ask('ops', 'fail', '-l', 'gpu=h200', '--max-parallel', '1');
    // beta comes behind alpha: it has nothing to do before alpha has said how it went.
    await beta.once();
    assert.equal((await fleet.desk('lead', 'runs', 'show', serial)).status, 2, 'nobody has begun');
    await alpha.once();
    await beta.once();
    const skipped = await show(serial);
    assert.deepEqual(
      skipped.shown.hosts.map(({ host, state }) => [host, state]),
      [
        ['alpha', 'failed'],
        ['beta', 'skipped'],
      ],
    );
    assert.equal(skipped.status, 1);
    const both = await ask('ops', 'fail', '-l', 'gpu=h200', '--max-failures', '2');
    await alpha.once();
    await writeFile(join(dir, 'good'), '');
    await beta.once();
    const partly = await show(both);
    assert.deepEqual(
      partly.shown.hosts.map(({ host, state }) => [host, state]),
      [
        ['alpha', 'failed'],
        ['beta', 'done'],
      ],
    );
    assert.equal(partly.status, 3);
    assert.equal(partly.shown.hosts[0]?.record?.exit, 3);
  });

  test('the desk says no before anything leaves: wrong argument, wrong person, unconfirmed danger', async () => {
    const before = await fleet.clone.git('ls-remote', 'origin', 'refs/heads/runs');
    const cases: readonly (readonly ['lead' | 'ops', readonly string[], number, RegExp])[] = [
      ['ops', ['say', '--host', 'alpha', '--arg', 'what=-rf', '--yes'], 2, /REQUEST_INVALID/],
      ['ops', ['say', '--host', 'alpha', '--arg', 'hwat=x', '--yes'], 2, /Did you mean "what"\?/],
      ['ops', ['say', '--host', 'gamma', '--yes'], 2, /has no host gamma/],
      ['ops', ['say', '--yes'], 2, /say where/],
      ['ops', ['say', '-l', 'gpu=none', '--yes'], 2, /no host has these labels/],
      ['ops', ['say', '--host', 'alpha'], 2, /nobody is asked off a terminal/],
      ['ops', ['say', '--host', 'alpha', '--for', '30d', '--yes'], 2, /7d at most/],
      [
        'ops',
        ['drop', '--host', 'alpha', '--yes', '--confirm', '1'],
        4,
        /REQUEST_FORBIDDEN: ops may not have drop run: admins may/,
      ],
      ['lead', ['drop', '--host', 'alpha,beta', '--yes'], 2, /--confirm 2/],
      ['lead', ['drop', '--host', 'alpha', '--yes', '--confirm', '2'], 2, /--confirm 1/],
    ];
    for (const [by, args, status, says] of cases) {
      const got = await fleet.desk(by, 'run', ...args);
      assert.equal(got.status, status, `${args.join(' ')}: ${got.stderr}`);
      assert.match(got.stderr, says);
    }
    assert.match(
      (await fleet.desk('lead', 'run', 'drop', '--host', 'alpha', '--yes')).stderr,
      /DANGER: Everything is lost\./,
    );
    assert.equal(await fleet.clone.git('ls-remote', 'origin', 'refs/heads/runs'), before);
  });

  test('what a script prints moves no cursor at the desk, and is kept as it was', async () => {
    const run = await ask('ops', 'escape', '--host', 'beta');
    await beta.once();
    for (const text of [
      (await fleet.desk('lead', 'runs', 'show', run)).stdout,
      (await beta.kedge('runs', 'output', run)).stdout,
    ]) {
      assert.match(text, /gone back/);
      assert.equal(
        [...text].some((sign) => sign < ' ' && sign !== '\n'),
        false,
        JSON.stringify(text),
      );
    }
    const { shown } = await show(run);
    assert.equal(shown.hosts[0]?.record?.stdout?.tail, '\u001b]0;owned\u0007\u001b[2Jgone\rback\n');
  });

  test('a run that the agent was killed under is told as interrupted, never begun again, and leaves nothing', async (t) => {
    const file = join(dir, 'killed');
    const run = await ask('lead', 'wait', '--host', 'alpha', '--arg', `file=${file}`);
    const agent = alpha.agent(t);
    await until(() => existsSync(file));
    await agent.end('SIGKILL');
    await alpha.once();
    await alpha.once();
    const { shown } = await show(run);
    assert.deepEqual(
      shown.hosts.map(({ state }) => state),
      ['interrupted'],
    );
    assert.equal(await readFile(file, 'utf8'), 'begun\n');
    const audit = await alpha.kedge('audit', 'verify', '--local', '-o', 'json');
    assert.equal(audit.status, 0, audit.stdout);
  });

  test('an agent that is stopped ends what runs, and says so', async (t) => {
    const file = join(dir, 'stopped');
    const run = await ask('lead', 'wait', '--host', 'alpha', '--arg', `file=${file}`);
    const agent = alpha.agent(t);
    await until(() => existsSync(file));
    assert.equal(await agent.end('SIGTERM'), 0);
    await alpha.once();
    const { shown } = await show(run);
    assert.deepEqual(
      shown.hosts.map(({ state, record }) => [state, record?.why]),
      [['interrupted', 'the agent was stopped']],
    );
  });

  test('kedge run follows to the end, while agents carry it out; a second run waits for the first', async (t) => {
    const agents = [alpha.agent(t), beta.agent(t)];
    const [first, second] = await Promise.all([
      fleet.desk('lead', 'run', 'say', '-l', 'gpu=h200', '--yes', '-o', 'json'),
      fleet.desk(
        'lead',
        'run',
        'say',
        '-l',
        'gpu=h200',
        '--yes',
        '--max-parallel',
        '1',
        '--arg',
        'what=one by one',
        '-o',
        'json',
      ),
    ]);
    for (const got of [first, second]) {
      assert.equal(got.status, 0, got.stderr);
      assert.deepEqual(
        (got.json() as Shown).hosts.map(({ state }) => state),
        ['done', 'done'],
      );
    }
    for (const agent of agents) assert.equal(await agent.end(), 0);
  });

  test('a run is called off while it goes on, and before it began', async (t) => {
    const file = join(dir, 'cancelled');
    const run = await ask('lead', 'wait', '--host', 'alpha', '--arg', `file=${file}`);
    const agent = alpha.agent(t);
    await until(() => existsSync(file));
    const cancelled = await fleet.desk('ops', 'cancel', run.slice(0, 12));
    assert.equal(cancelled.status, 0, cancelled.stderr);
    const followed = await fleet.desk('lead', 'runs', 'show', run, '--follow', '-o', 'json');
    assert.deepEqual(
      (followed.json() as Shown).hosts.map(({ state, record }) => [state, record?.why]),
      [['cancelled', 'called off by ops']],
    );
    await agent.end();
    const never = await ask('lead', 'count', '--host', 'alpha', '--arg', `file=${join(dir, 'never')}`);
    assert.equal((await fleet.desk('lead', 'cancel', never)).status, 0);
    await alpha.once();
    await alpha.once();
    assert.equal(existsSync(join(dir, 'never')), false);
    assert.deepEqual(
      (await show(never)).shown.hosts.map(({ state }) => state),
      ['cancelled'],
    );
  });

  test('a script that changed after it was signed is not run, until the host is asked for what it has', async () => {
    const run = await ask('ops', 'say', '--host', 'beta');
    await fleet.push({ 'scripts/say.sh': '#!/bin/sh\necho other\n' });
    await beta.once();
    const { shown } = await show(run);
    assert.deepEqual(
      shown.hosts.map(({ state }) => state),
      ['refused'],
    );
    assert.match(
      shown.hosts[0]?.record?.why ?? '',
      /^SCRIPT_CHANGED: scripts\/say\.sh is not the file that was signed/,
    );
    await fleet.push({ 'scripts/say.sh': SCRIPTS['say.sh'] });
    await beta.once();
    assert.deepEqual(
      (await show(run)).shown.hosts.map(({ state }) => state),
      ['done'],
      'the request holds yet',
    );
  });

  test('the chain of a host shows what was changed, taken out or put in', async () => {
    const published = await fleet.desk('lead', 'audit', 'verify', '-o', 'json');
    assert.equal(published.status, 0, published.stdout);
    const { hosts } = published.json() as { hosts: readonly { host: string; count: number; fault: string | null }[] };
    assert.deepEqual(
      hosts.map(({ host, fault }) => [host, fault]),
      [
        ['alpha', null],
        ['beta', null],
      ],
    );
    const file = join(alpha.state, 'runs', 'audit.jsonl');
    const text = await readFile(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    assert.ok(lines.length > 8, text);
    const broken: readonly (readonly string[])[] = [
      lines.map((line, i) =>
        i === 2 ? line.replace('"exit":0', '"exit":1').replace('"exit":null', '"exit":7') : line,
      ),
      lines.filter((_, i) => i !== 3),
      lines.with(3, lines[2] ?? ''),
      [...lines.slice(0, 3), 'nonsense', ...lines.slice(3)],
    ];
    for (const [i, other] of broken.entries()) {
      await writeFile(file, `${other.join('\n')}\n`);
      const got = await alpha.kedge('audit', 'verify', '--local');
      assert.equal(got.status, 1, `${i}: ${got.stdout}`);
      assert.match(got.stdout, /BROKEN .*AUDIT_BROKEN/);
    }
    await writeFile(file, text);
    assert.equal((await alpha.kedge('audit', 'verify', '--local')).status, 0);
  });

  test('a ledger that cannot be read lets nothing run, and is reported', async () => {
    const ledger = join(beta.state, 'runs', 'ledger.json');
    const text = await readFile(ledger, 'utf8');
    await writeFile(ledger, text.slice(0, -20));
    const run = await ask('ops', 'say', '--host', 'beta');
    await beta.once();
    const record = await fleet.shown('inventory', 'hosts/beta:inventory.json');
    assert.match(record ?? '', /"type": "Scripts",\s+"status": false,\s+"code": "STATE_CORRUPT"/);
    await writeFile(ledger, text);
    await beta.once();
    assert.deepEqual(
      (await show(run)).shown.hosts.map(({ state }) => state),
      ['done'],
    );
  });
});

describe('a run that is signed with the key of a wallet', { skip: isRoot ? false : 'needs root' }, () => {
  test('is carried out, and no host ever sees the wallet', async (t) => {
    const dir = await tempDir(t);
    const file = join(dir, 'nosana_key.json');
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const part = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
    await writeFile(file, JSON.stringify([...part(jwk.d), ...part(jwk.x)]), { mode: 0o600 });
    const pubkey = await kedge(['wallet', 'pubkey', '--wallet', file]);
    assert.equal(pubkey.status, 0, pubkey.stderr);
    const fleet = await runFleet(t, {
      hosts: { alpha: {} },
      catalogue: CATALOGUE,
      scripts: SCRIPTS,
      wallet: pubkey.stdout,
    });
    const args = ['run', 'say', '--host', 'alpha', '--yes', '--no-follow'];
    const other = await fleet.desk('ops', ...args);
    assert.equal(other.status, 4, 'the key of git’s settings is not in trust/keys here');
    assert.match(other.stderr, /SIGNATURE_UNKNOWN_KEY/);
    const asked = await fleet.desk('ops', ...args, '--wallet', file);
    assert.equal(asked.status, 0, asked.stderr);
    await fleet.hosts.alpha.once();
    const shown = await fleet.desk('lead', 'runs', 'show', asked.stdout.trim(), '-o', 'json');
    const [host] = (shown.json() as Shown).hosts;
    assert.deepEqual([host?.state, host?.record?.by.split(' ')[0]], ['done', 'ops']);
  });
});

async function until(is: () => boolean): Promise<void> {
  for (const limit = Date.now() + 30_000; !is(); ) {
    if (Date.now() > limit) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
