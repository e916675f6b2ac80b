import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { readEffects, readTargets } from '../../../reconciler/agent/accept-effects.ts';
import { AcceptCache, diffTrees, type TreeSource } from '../../../reconciler/agent/accept-trees.ts';
import { readAgentTarget } from '../../../reconciler/agent/agent-target.ts';
import type { AgentTarget } from '../../../reconciler/core/agent-pin.ts';
import type { Target } from '../../../reconciler/core/approvals.ts';
import { ruleFile } from '../../../reconciler/core/effects.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import { isHostName, isObjectId, type ObjectId } from '../../../reconciler/core/names.ts';
import { channelsTouched, isAgentTouched, type OsTarget, readHostLayer } from '../../../reconciler/core/os-pins.ts';
import { rawTree } from '../../support/line.ts';
import { memoryTree } from '../../support/memory-tree.ts';

type Entry = readonly [mode: string, name: string, id: string];
type Files = Readonly<Record<string, string>>;

/** Objects in memory, by their real ids, and how often each was read. */
class Objects {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly reads: string[] = [];

  #store(type: 'blob' | 'tree', bytes: Uint8Array): ObjectId {
    const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    this.#bytes.set(id, bytes);
    return isObjectId(id) ? id : assert.fail();
  }

  /** A root tree with these files, at most one folder deep. */
  tree(files: Files): ObjectId {
    const folders = Map.groupBy(Object.entries(files), ([path]) =>
      path.includes('/') ? (path.split('/')[0] ?? '') : '',
    );
    const entries = [...folders].flatMap(([folder, own]): readonly Entry[] => {
      const blobs = own
        .map(([path, text]): Entry => {
          return ['100644', path.slice(path.indexOf('/') + 1), this.#store('blob', Buffer.from(text))];
        })
        .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
      return folder === '' ? blobs : [['40000', folder, this.#store('tree', rawTree(blobs))]];
    });
    const key = ([mode, name]: Entry) => (mode === '40000' ? `${name}/` : name);
    return this.#store('tree', rawTree(entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))));
  }

  forget(text: string): void {
    this.#bytes.delete(createHash('sha1').update(`blob ${text.length}\0`).update(text).digest('hex'));
  }

  async read(id: ObjectId, _type: string, maxBytes: number) {
    this.reads.push(id);
    const bytes = this.#bytes.get(id);
    if (bytes === undefined) return fail('SOURCE_CORRUPT', `${id} is not there`);
    return bytes.length > maxBytes ? fail('SOURCE_TOO_LARGE', `${id} has ${bytes.length} bytes`) : ok(bytes);
  }
}

function world() {
  const objects = new Objects();
  const source: TreeSource = { objects, signatures: new OpenPgpSignatures(), cache: new AcceptCache() };
  return {
    objects,
    source,
    async effects(before: Files, after: Files) {
      const roots = { before: objects.tree(before), after: objects.tree(after) };
      const changes = await diffTrees(source, roots.before, roots.after, 1000);
      assert.ok(changes.ok, JSON.stringify(changes));
      objects.reads.length = 0;
      const effects = await readEffects(source, roots, changes.value);
      return effects.ok ? effects.value : effects.failure.code;
    },
  };
}

const FLEET = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: f\n';
const pin = (digit: string) => `commit: "${digit.repeat(64)}"\n`;
const agentPin = (digit: string) =>
  `{ version: 0.${digit}.0, sha256: { amd64: "${digit.repeat(64)}" }, url: "https://x.example/{arch}" }`;
const osOf = (targets: ReadonlyMap<string, Target>, name: string) => (targets.get(`os ${name}`) ?? null) as OsTarget;
const agentOf = (targets: ReadonlyMap<string, Target>, name: string) =>
  (targets.get(`agent ${name}`) ?? null) as AgentTarget;
const BASE: Files = {
  'README.md': 'x',
  'fleet.yaml': `${FLEET}defaults: { os: { channel: stable } }\n`,
  'os/stable.yaml': pin('1'),
  'os/old.yaml': pin('0'),
  'groups/g.yaml': 'select: { a: b }\nbundles: { web: {} }\n',
  'groups/o.yaml': 'select: { o: o }\nos: { channel: old }\n',
  'hosts/one.yaml': 'bundles: { web: {} }\n',
  'hosts/two.yaml': 'labels: { o: o }\n',
};

describe('effects of a commit', () => {
  it('cost nothing where nothing can have one', async () => {
    const { objects, effects } = world();
    assert.deepEqual(await effects(BASE, { ...BASE, 'README.md': 'y', 'docs/a.md': 'x', 'hosts/one.asc': 'x' }), []);
    assert.deepEqual(objects.reads, []);
    // What is under os/ needs the same rule by its own path.
    assert.deepEqual(await effects(BASE, { ...BASE, 'os/stable.yaml': pin('2') }), []);
    assert.deepEqual(objects.reads, []);
    const { 'os/stable.yaml': _stable, 'os/old.yaml': _old, ...without } = BASE;
    assert.deepEqual(await effects(without, { ...without, 'hosts/one.yaml': 'os: { channel: old }\n' }), []);
    assert.ok(objects.reads.length <= 6, 'a fleet without pins: the host before and after, the layers below it');
  });

  it('read what can have one, once', async () => {
    const { objects, effects } = world();
    const bundles = { ...BASE, 'hosts/one.yaml': 'bundles: { web: { env: {} } }\n' };
    assert.deepEqual(await effects(BASE, bundles), []);
    assert.equal(objects.reads.length, new Set(objects.reads).size);
    assert.equal(objects.reads.length, 2, 'the host before and after, no pin and no group');
    await effects(BASE, bundles);
    assert.deepEqual(objects.reads, []);
    const moved = await effects(bundles, {
      ...bundles,
      'groups/g.yaml': 'select: { o: o }\nos: { channel: stable }\n',
    });
    assert.deepEqual(moved, [], 'o is laid after g');
  });

  it('name host, both pins and the files that did it', async () => {
    const { effects } = world();
    const found = await effects(BASE, {
      ...BASE,
      'hosts/one.yaml': 'labels: { o: o }\n',
      'os/old.yaml': pin('5'),
      'groups/g.yaml': 'select: { a: b }\n',
    });
    const before = { channel: 'stable', commit: '1'.repeat(64) };
    const after = { channel: 'old', commit: '5'.repeat(64) };
    const by = ['os/old.yaml', 'hosts/one.yaml'];
    assert.deepEqual(found, [
      { what: 'os', host: 'one', channel: 'old', before, after, by },
      { what: 'os', host: 'one', channel: 'stable', before, after, by },
    ]);
  });

  it('are none of what is no host', async () => {
    const { effects } = world();
    const more = { 'hosts/UP.yaml': 'os: { channel: old }\n', 'hosts/one.yml': 'os: { channel: old }\n' };
    assert.deepEqual(await effects(BASE, { ...BASE, ...more }), []);
    const { 'hosts/two.yaml': _two, ...less } = BASE;
    assert.deepEqual(await effects(BASE, less), []);
  });

  it('take a file that is too large for one that nobody can read, and a missing one for a broken store', async () => {
    const { objects, effects } = world();
    const large = `os: { channel: old }\n#${'x'.repeat(1024 * 1024)}\n`;
    assert.deepEqual(await effects(BASE, { ...BASE, 'hosts/one.yaml': large }), []);
    const back = await effects({ ...BASE, 'hosts/one.yaml': large }, BASE);
    assert.ok(Array.isArray(back) && back.length === 1);
    const lost = 'labels: { lost: lost }\n';
    const roots = { before: objects.tree(BASE), after: objects.tree({ ...BASE, 'hosts/one.yaml': lost }) };
    assert.notEqual(roots.before, roots.after);
    objects.forget(lost);
    const source = { objects, signatures: new OpenPgpSignatures(), cache: new AcceptCache() };
    const changes = await diffTrees(source, roots.before, roots.after, 10);
    assert.ok(changes.ok);
    const read = await readEffects(source, roots, changes.value);
    assert.ok(!read.ok && read.failure.code === 'SOURCE_CORRUPT');
  });

  const os = fc.constantFrom(
    '',
    'os: null\n',
    'os: {}\n',
    'os: { channel: null }\n',
    'os: { channel: a }\n',
    'os: { channel: b }\n',
    'os: { channel: gone }\n',
    'os: 5\n',
  );
  const agent = fc.constantFrom(
    '',
    '',
    'agent: null\n',
    `agent: ${agentPin('1')}\n`,
    `agent: ${agentPin('2')}\n`,
    'agent: { version: 0.1.0 }\n',
  );
  const junk = fc.constantFrom('', '', 'bundles: { web: {} }\n', 'foo: bar\n');
  const host = fc
    .tuple(
      fc.constantFrom('', 'labels: { x: y }\n', 'labels: { x: z }\n', 'groups: [g]\n', 'labels: 5\n'),
      os,
      agent,
      junk,
    )
    .map((parts) => parts.join('') || '{}\n');
  const group = fc
    .tuple(
      fc.constantFrom('', 'select: { x: y }\n', 'select: { x: z }\n', 'select: {}\n'),
      fc.constantFrom('', 'priority: 5\n'),
      os,
      agent,
      junk,
    )
    .map((parts) => parts.join('') || '{}\n');
  const broken = fc.constant('x: [\n');
  const maybe = (text: fc.Arbitrary<string>) =>
    fc.option(fc.oneof({ arbitrary: text, weight: 8 }, broken), { freq: 5 });
  const tree = fc
    .record({
      'fleet.yaml': fc
        .constantFrom('{}', '{ os: { channel: a } }', '{ os: null }', `{ agent: ${agentPin('3')} }`)
        .map((d) => `${FLEET}defaults: ${d}\n`),
      'os/a.yaml': maybe(fc.constantFrom(pin('1'), pin('2'))),
      'os/b.yaml': maybe(fc.constantFrom(pin('1'), pin('3'))),
      'groups/g.yaml': maybe(group),
      'groups/h.yaml': maybe(group),
      'hosts/one.yaml': maybe(host),
      'hosts/two.yaml': maybe(host),
    })
    .map((files) =>
      Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))),
    );
  /** A tree, and the same with a few files as in another. */
  const change = fc.tuple(tree, tree, fc.nat({ max: 127 })).map(([before, other, mask]) => {
    const paths = [
      'fleet.yaml',
      'os/a.yaml',
      'os/b.yaml',
      'groups/g.yaml',
      'groups/h.yaml',
      'hosts/one.yaml',
      'hosts/two.yaml',
    ];
    const from = (path: string) => (((mask >> paths.indexOf(path)) & 1) === 1 ? other : before)[path];
    const after = paths.flatMap((path) => (from(path) === undefined ? [] : [[path, from(path) ?? '']]));
    return { before: before as Files, after: Object.fromEntries(after) as Files };
  });

  it('are what a comparison of all hosts finds, but for what the paths of os/ need anyway', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ before, after }) => {
        const { objects, source, effects } = world();
        const hosts = new Set(['one', 'two']);
        const targets = async (files: Files): Promise<ReadonlyMap<string, Target>> => {
          const read = await readTargets(source, objects.tree(files), hosts);
          return read.ok ? read.value : assert.fail();
        };
        const [was, is] = [await targets(before), await targets(after)];
        const changed = (channel: string) => before[`os/${channel}.yaml`] !== after[`os/${channel}.yaml`];
        const expected = [...hosts].flatMap((name) => {
          if (after[`hosts/${name}.yaml`] === undefined) return [];
          const channels = channelsTouched(osOf(was, name), osOf(is, name)).filter((channel) => !changed(channel));
          const moved = isAgentTouched(agentOf(was, name), agentOf(is, name)) ? [`${name} fleet.yaml`] : [];
          return [...channels.map((channel) => `${name} os/${channel}.yaml`), ...moved];
        });
        const found = await effects(before, after);
        assert.ok(typeof found !== 'string');
        const own = found
          .filter((effect) => effect.what === 'agent' || !changed(effect.channel))
          .map((effect) => `${effect.host} ${ruleFile(effect)}`);
        assert.deepEqual(own.toSorted(), expected.toSorted(), JSON.stringify({ before, after }, null, 1));
      }),
      { seed: 51, numRuns: 1500 },
    );
  });

  it('let nobody who has no word in os/ move a host, in however many steps', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.array(tree, { minLength: 1, maxLength: 6 }), async (first, later) => {
        const { objects, source, effects } = world();
        const keep = (files: Files): Files => {
          const { 'os/a.yaml': _a, 'os/b.yaml': _b, ...rest } = files;
          return { ...rest, 'os/a.yaml': pin('1'), 'os/b.yaml': pin('2') };
        };
        const start = keep(first);
        let now = start;
        for (const next of later.map(keep)) {
          const found = await effects(now, next);
          // What has an effect is refused, and the branch is where it was.
          if (typeof found !== 'string' && found.length === 0) now = next;
        }
        const read = async (files: Files) => {
          const targets = await readTargets(source, objects.tree(files), new Set(['one', 'two']));
          return targets.ok ? targets.value : assert.fail();
        };
        const [was, is] = [await read(start), await read(now)];
        for (const name of ['one', 'two']) {
          for (const what of ['os', 'agent']) {
            const end = is.get(`${what} ${name}`) ?? null;
            // It may be taken off it by becoming unreadable or going; never onto another one.
            if (end === null || end === 'unknown') continue;
            assert.deepEqual(end, was.get(`${what} ${name}`), JSON.stringify({ what, start, now }, null, 1));
          }
        }
      }),
      { seed: 52, numRuns: 400 },
    );
  });

  it('are judged by what a host then does: its agent is read in the same way', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const { objects, source } = world();
        const judged = await readTargets(source, objects.tree(files), new Set(['one', 'two']));
        assert.ok(judged.ok);
        for (const name of ['one', 'two'].filter(isHostName)) {
          const read = await readAgentTarget(memoryTree(files), name);
          const is: AgentTarget = files[`hosts/${name}.yaml`] === undefined ? 'unknown' : agentOf(judged.value, name);
          assert.deepEqual(read, { ok: true, value: is }, JSON.stringify(files, null, 1));
        }
      }),
      { seed: 53, numRuns: 500 },
    );
  });

  it('read a host file that is good in the way that the resolver does', () => {
    assert.deepEqual(readHostLayer(Buffer.from('labels: { a: b }\ngroups: [g]\nos: { channel: x }\nsuspend: true\n')), {
      labels: { a: 'b' },
      groups: ['g'],
      os: { channel: 'x' },
    });
  });
});
