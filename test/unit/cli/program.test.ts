import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '../../../reconciler/cli/answer.ts';
import { type Actions, type GlobalOptions, runProgram } from '../../../reconciler/cli/program.ts';

interface Called {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly globals: GlobalOptions;
}

const BUILD = { unsigned: false, debian: '12', delta: true, reuse: false };

/** Runs a command line against actions that only write down how they were called. */
async function run(line: string) {
  const calls: Called[] = [];
  let out = '';
  const actions = (globals: GlobalOptions): Actions =>
    new Proxy({} as Actions, {
      get:
        (_, name) =>
        async (...args: unknown[]) => {
          calls.push({ name: String(name), args, globals });
          return done(null, '');
        },
    });
  const argv = line === '' ? [] : line.split(' ');
  const { answer, output } = await runProgram(argv, '1.2.3', actions, {
    out: (text) => {
      out += text;
    },
  });
  return { calls, out, output, answer };
}

test('every command gets its arguments and options, wherever the global ones stand', async () => {
  const table: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['init d --name n --signer f', 'init', ['d', { name: 'n', signer: 'f' }]],
    ['lint', 'lint', ['.']],
    ['lint d', 'lint', ['d']],
    ['hook install', 'hookInstall', ['.']],
    ['hook install d', 'hookInstall', ['d']],
    ['hook commit-msg f', 'hookMessage', ['f']],
    ['hook prepare-commit-msg f commit HEAD', 'hookMessage', ['f']],
    ['refresh', 'refresh', ['.', { push: false }]],
    ['refresh d --push', 'refresh', ['d', { push: true }]],
    ['pin d --check', 'pin', ['d', { check: true }]],
    [
      'plan --host h --from a --to b --exit-code',
      'plan',
      [{ host: 'h', from: 'a', to: 'b', exitCode: true, sizes: false }],
    ],
    ['plan --sizes', 'plan', [{ exitCode: false, sizes: true }]],
    ['approve c', 'approve', ['c', '.', { yes: false }]],
    ['approve c d -y', 'approve', ['c', 'd', { yes: true }]],
    ['verify', 'verify', ['HEAD', '.', {}]],
    ['verify main d --from a', 'verify', ['main', 'd', { from: 'a' }]],
    ['trust', 'trust', ['.', {}]],
    ['trust d --rev a', 'trust', ['d', { rev: 'a' }]],
    ['scripts list', 'scriptsList', ['.']],
    ['scripts list d', 'scriptsList', ['d']],
    ['scripts show s', 'scriptsShow', ['s', '.']],
    [
      'run s --arg a=b --arg c=d --host x,y -l k=v --max-parallel 2 --yes',
      'run',
      [
        's',
        {
          arg: ['a=b', 'c=d'],
          host: ['x,y'],
          label: ['k=v'],
          maxParallel: 2,
          maxFailures: 1,
          now: false,
          for: '1h',
          yes: true,
          follow: true,
        },
      ],
    ],
    [
      'run s --host x --no-follow --wallet --confirm 3 --after 2h',
      'run',
      [
        's',
        {
          arg: [],
          host: ['x'],
          label: [],
          maxFailures: 1,
          now: false,
          for: '1h',
          after: '2h',
          yes: false,
          confirm: 3,
          follow: false,
          wallet: true,
        },
      ],
    ],
    ['cancel r --wallet f', 'cancel', ['r', { wallet: 'f' }]],
    ['runs', 'runsList', [{}]],
    ['runs show r --follow', 'runsShow', ['r', { follow: true }]],
    ['runs --inventory u', 'runsList', [{ inventory: 'u' }]],
    ['runs show r --inventory u', 'runsShow', ['r', { follow: false, inventory: 'u' }]],
    ['runs --inventory u show r', 'runsShow', ['r', { follow: false, inventory: 'u' }]],
    ['runs --inventory u show r --inventory v', 'runsShow', ['r', { follow: false, inventory: 'v' }]],
    ['runs output r --times', 'runsOutput', ['r', { times: true }]],
    ['audit verify', 'auditVerify', [{ local: false }]],
    ['audit verify --local', 'auditVerify', [{ local: true }]],
    ['wallet pubkey', 'walletPubkey', [{}]],
    ['wallet pubkey --wallet f', 'walletPubkey', [{ wallet: 'f' }]],
    ['status --watch --inventory u', 'status', [{ watch: true, inventory: 'u' }]],
    ['host keygen --out f', 'hostKeygen', [{ out: 'f' }]],
    ['host add h --key f', 'hostAdd', ['h', '.', { key: 'f' }]],
    ['host add h --key f d', 'hostAdd', ['h', 'd', { key: 'f' }]],
    [
      'stick create --for a,b --for c --out p',
      'stickCreate',
      [{ for: ['a,b', 'c'], label: [], out: 'p', since: 'auto', platform: ['linux/amd64'], full: false }],
    ],
    [
      'stick create -l site=x --out p.tar --since v1 --platform linux/arm64 --images-from d --full --inventory u',
      'stickCreate',
      [
        {
          label: ['site=x'],
          out: 'p.tar',
          since: 'v1',
          platform: ['linux/arm64'],
          imagesFrom: 'd',
          full: true,
          inventory: 'u',
        },
      ],
    ],
    ['stick receipts d --inventory u', 'stickReceipts', ['d', { inventory: 'u' }]],
    ['seed create h --out p', 'seedCreate', ['h', '.', { out: 'p', nocloud: false, image: false }]],
    [
      'seed create h d --out p --nocloud --image --hostname m --token t --ca c --host-yaml y --file a=b --file c=d',
      'seedCreate',
      [
        'h',
        'd',
        {
          ...{ out: 'p', nocloud: true, image: true, hostname: 'm', token: 't', ca: 'c', hostYaml: 'y' },
          file: ['a=b', 'c=d'],
        },
      ],
    ],
    ['seed apply d', 'seedApply', ['d', { root: '/' }]],
    ['seed apply d --root r', 'seedApply', ['d', { root: 'r' }]],
    ['reconcile --once', 'reconcile', []],
    ['agent', 'agent', []],
    ['history', 'history', [{ limit: 50 }]],
    ['history --limit 3', 'history', [{ limit: 3 }]],
    ['suspend --for 2h --reason r', 'suspend', [undefined, { for: '2h', reason: 'r' }]],
    ['suspend web --for 2h --reason r', 'suspend', ['web', { for: '2h', reason: 'r' }]],
    ['resume web', 'resume', ['web']],
    ['retry', 'retry', [undefined]],
    ['apply --now', 'apply', [undefined, { now: true }]],
    ['apply web', 'apply', ['web', { now: false }]],
    ['trust reset --to c --reason r', 'trustReset', [{ to: 'c', reason: 'r' }]],
    ['trust reset --to c --tree t --reason r', 'trustReset', [{ to: 'c', tree: 't', reason: 'r' }]],
    ['hub --root r --listen l', 'hub', [{ root: 'r', listen: 'l' }]],
    ['hub --root r', 'hub', [{ root: 'r', listen: '127.0.0.1:8418' }]],
    [
      'hub --root r --anchor a --anchor b=c --accept-any',
      'hub',
      [{ root: 'r', listen: '127.0.0.1:8418', anchor: ['a', 'b=c'], acceptAny: true }],
    ],
    ['os build --sign k', 'osBuild', [{ sign: 'k', ...BUILD }]],
    [
      'os build --unsigned --debian 13 --arch arm64 --os-version 7 --from a --from b --include x --url u --signed-by s',
      'osBuild',
      [
        {
          ...{
            ...BUILD,
            unsigned: true,
            debian: '13',
            arch: 'arm64',
            osVersion: '7',
            from: ['a', 'b'],
            include: ['x'],
          },
          ...{ url: ['u'], signedBy: ['s'] },
        },
      ],
    ],
    ['os build --sign k --no-delta --reuse', 'osBuild', [{ ...BUILD, sign: 'k', delta: false, reuse: true }]],
    ['secret set s --for a,group:b --bundles c', 'secretSet', ['s', 'value', { for: 'a,group:b', bundles: 'c' }]],
    ['secret set s k --file f --editors e', 'secretSet', ['s', 'k', { file: 'f', editors: 'e' }]],
    ['secret edit s', 'secretEdit', ['s', {}]],
    ['secret edit s --identity i', 'secretEdit', ['s', { identity: 'i' }]],
    ['secret rotate s', 'secretRotate', ['s', 'value', { bytes: 32 }]],
    ['secret rotate s k --bytes 16', 'secretRotate', ['s', 'k', { bytes: 16 }]],
    ['secret reencrypt', 'secretReencrypt', [[], {}]],
    ['secret reencrypt s t', 'secretReencrypt', [['s', 't'], {}]],
    ['secret who s', 'secretWho', ['s']],
    ['secret reencrypt s --with age', 'secretReencrypt', [['s'], { with: 'age' }]],
    ['secret list', 'secretList', []],
    ['secret recipients --for g', 'secretRecipients', [{ for: 'g' }]],
    ['secret restore', 'secretRestore', []],
    ['doctor', 'doctor', []],
  ];
  for (const [line, name, args] of table) {
    for (const words of [`${line} -o json --config c`, `-o json --config c ${line}`]) {
      const { calls, output } = await run(words);
      assert.deepEqual(
        calls.map((call) => [call.name, call.args, { ...call.globals }]),
        [[name, args, { output: 'json', config: 'c' }]],
        words,
      );
      assert.equal(output, 'json');
    }
  }
});

test('what stands behind commit is for git, whatever it is', async () => {
  const table: readonly (readonly [string, readonly string[], 'table' | 'json'])[] = [
    ['commit', [], 'table'],
    [
      'commit -o a.txt --config x -m json -- lint',
      ['-o', 'a.txt', '--config', 'x', '-m', 'json', '--', 'lint'],
      'table',
    ],
    ['-o json --config c commit --amend --no-edit -h', ['--amend', '--no-edit', '-h'], 'json'],
    ['--output=json commit -am x', ['-am', 'x'], 'json'],
  ];
  for (const [line, args, output] of table) {
    const ran = await run(line);
    assert.deepEqual(
      ran.calls.map((call) => [call.name, call.args]),
      [['commit', [args]]],
      line,
    );
    assert.equal(ran.output, output, line);
  }
  const help = await run('commit --help');
  assert.match(help.out, /Usage: kedge commit \[git commit arguments\]/);
});

test('wrong usage runs nothing, names the way out and the nearest command', async () => {
  const table: readonly (readonly [string, RegExp, RegExp])[] = [
    ['', /no command given/, /Commands: init, lint/],
    ['lnt', /unknown command 'lnt'; did you mean lint\?/, /Commands: /],
    ['host', /`kedge host` needs a command/, /kedge host keygen\|add/],
    ['host ad x', /unknown command 'ad'; did you mean add\?/, /keygen\|add/],
    ['rollout', /`kedge rollout` is not there yet/, /later version/],
    ['stick', /`kedge stick` needs a command/, /create\|receipts/],
    ['sideload', /missing required argument 'path'/, /Usage: kedge sideload/],
    ['init', /required option '--name <name>' not specified/, /Usage: kedge init \[options\] <dir>/],
    ['init --name n --signer f', /missing required argument 'dir'/, /Usage: kedge init/],
    ['approve', /missing required argument 'commit'/, /Usage: kedge approve/],
    ['os biuld', /`kedge os` has no command 'biuld'; did you mean build\?/, /Usage: kedge os diff\|build/],
    ['runs 12ab', /`kedge runs` has no command '12ab'$/, /Usage: kedge runs show\|output/],
    ['os diff a b c', /too many arguments/, /Usage: kedge os diff/],
    ['-o json runs show', /missing required argument 'run'/, /Usage: kedge runs show/],
    ['--config c init', /required option '--name <name>'/, /Usage: kedge init/],
    ['lint a b', /too many arguments/, /Usage: kedge lint/],
    ['status --wach', /unknown option '--wach'; did you mean --watch\?/, /Usage: kedge status/],
    ['lint -o yaml', /argument 'yaml' is invalid. It is one of: table, json/, /Commands|Usage/],
    ['history --limit 0', /argument '0' is invalid/, /Usage: kedge history/],
    ['suspend web', /required option '--for <duration>'/, /Usage: kedge suspend/],
    ['trust reset --to c', /required option '--reason <text>'/, /Usage: kedge trust reset/],
    ['reconcile', /reconcile needs --once/, /kedge agent/],
    ['hub --listen l', /required option '--root <dir>'/, /Usage: kedge hub/],
  ];
  for (const [line, message, remedy] of table) {
    const { calls, answer } = await run(line);
    assert.deepEqual(calls, [], line);
    assert.equal(answer.kind, 'failed', line);
    if (answer.kind !== 'failed') continue;
    assert.equal(answer.exit, 2, line);
    assert.equal(answer.failures[0].code, 'USAGE', line);
    assert.match(answer.failures[0].message, message, line);
    assert.match(answer.failures[0].remedy, remedy, line);
  }
});

test('help and version that were asked for are data, and a success', async () => {
  for (const [line, expected] of [
    ['--version', /^1\.2\.3\n$/],
    ['--help', /Usage: kedge/],
    ['help plan', /Usage: kedge plan/],
    ['host add --help', /Usage: kedge host add/],
  ] as const) {
    const { answer, out } = await run(line);
    assert.equal(answer.kind === 'done' && answer.exit, 0, line);
    assert.match(out, expected, line);
  }
});

test('help says where commands are run, and no default that says nothing', async () => {
  const { out } = await run('--help');
  const groups = out.split(/^(?=\S)/m).map((part) => part.split('\n')[0]);
  assert.ok(groups.includes('At the desk, in a clone of the fleet repository:'), out);
  assert.match(out, /^On a host:\n.*^ {2}doctor .*^Anywhere:\n {2}hub /ms);
  assert.doesNotMatch((await run('run --help')).out, /default: (\[|true|false)/);
  assert.match((await run('run --help')).out, /\(default:\s+1\)/);
  assert.match((await run('history --help')).out, /\(default: 50\)/);
});
