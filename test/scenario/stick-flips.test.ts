/** Any byte of a stick that is another one: refused, or of no matter; never another commit, never half of it. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { goodStick, StickBench } from '../attack/support/stick-bench.ts';

/** `npm run test:stick` looks at each byte. */
const ALL = process.env.KEDGE_STICK_ALL === '1';
const SAMPLE = 40;

const good = await goodStick({ after });
const files = ['index.json', ...good.index.parts.map(({ path }) => path)];

describe('a byte of the stick', () => {
  for (const path of files) {
    test(`in ${path.replace(/[0-9a-f]{60}/, '…')}: refused as damaged, or it said nothing that counts`, async (t) => {
      const bench = await StickBench.open(t, good);
      const bytes = await good.read(path);
      const places = ALL ? [...bytes.keys()] : spread(bytes.length);
      for (const at of places) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        await bench.write(path, flipped);
        const { opened, left } = await bench.put();
        if (!opened.ok) {
          assert.match(opened.failure.code, /^(STICK_INVALID|STICK_UNFIT|FLEET_MISMATCH|AGENT_TOO_OLD)$/, `byte ${at}`);
          assert.deepEqual(left, []);
          continue;
        }
        // When it was made, and what others have: nothing of this host goes by that.
        assert.equal(path, 'index.json', `byte ${at}`);
        const { commit, fleet, parts } = opened.value.index;
        assert.deepEqual(
          { commit, fleet, parts },
          { commit: good.index.commit, fleet: good.index.fleet, parts: good.index.parts },
        );
        await opened.value.close();
      }
    });
  }
});

/** Places all over a file, the same with each run. */
function spread(length: number): readonly number[] {
  return [...new Set(Array.from({ length: SAMPLE }, (_, i) => Math.floor(((i * 0.6180339887) % 1) * length)))];
}
