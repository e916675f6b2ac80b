/** What a server, a mirror or whoever is on the line can do between a host and its repository. */

import { fail } from '../../../reconciler/core/failure.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import type { SourceAttack } from '../attack.ts';
import { DAY } from '../support/line-bench.ts';
import { isFetch } from '../support/source-bench.ts';

const UNREACHABLE = { code: 'SOURCE_UNREACHABLE' } as const;
const CORRUPT = { code: 'SOURCE_CORRUPT' } as const;
const NOISE = 200_000;

export const TRANSPORT: readonly SourceAttack[] = [
  {
    name: 'redirects to another host, to be given the login',
    ...UNREACHABLE,
    says: /redirect/,
    async make(bench) {
      await bench.withToken();
      await bench.pushGood();
      bench.hub.fault = { kind: 'redirect', to: `${bench.mirror.url}/fleet.git/info/refs?service=git-upload-pack` };
      return { after: () => bench.assertNotAsked(bench.mirror) };
    },
  },
  {
    name: 'redirects only the fetch, behind an honest poll',
    ...UNREACHABLE,
    async make(bench) {
      await bench.withToken();
      await bench.pushGood();
      bench.hub.fault = {
        kind: 'redirect',
        to: `${bench.mirror.url}/fleet.git/git-upload-pack`,
        status: 307,
        when: isFetch,
      };
      return { after: () => bench.assertNotAsked(bench.mirror) };
    },
  },
  {
    name: 'speaks plain http where https was agreed (downgrade)',
    code: 'SOURCE_SCHEME_MISMATCH',
    async make(bench) {
      await bench.pushGood();
      bench.source(bench.hub.url.replace('http:', 'https:'));
    },
  },
  {
    name: 'speaks https with a certificate of its own',
    ...UNREACHABLE,
    says: /certificate/,
    async make(bench) {
      await bench.pushGood();
      bench.source((await bench.tls()).url);
    },
  },
  {
    name: 'answers with another repository',
    code: 'DIVERGED',
    async make(bench) {
      await bench.pushOtherHistory();
    },
  },
  {
    name: 'answers with a page to log in at (captive portal)',
    ...UNREACHABLE,
    async make(bench) {
      await bench.pushGood();
      bench.hub.fault = {
        kind: 'status',
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html>log in</html>',
      };
    },
  },
  {
    name: 'cuts the connection in the middle of the pack',
    ...UNREACHABLE,
    or: ['SOURCE_CORRUPT'],
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.hub.fault = { kind: 'cut', bytes: 20_000, when: isFetch };
    },
  },
  {
    name: 'ends the pack early, as if it were whole',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.hub.fault = { kind: 'truncate', bytes: 20_000, when: isFetch };
    },
  },
  {
    name: 'flips one bit of the pack',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.hub.fault = { kind: 'flip', at: 30_000, when: isFetch };
    },
  },
  {
    name: 'sends data without end',
    code: 'SOURCE_TOO_LARGE',
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.limit({ bytes: 50_000 });
    },
  },
  {
    name: 'sends more objects than a fleet has',
    code: 'SOURCE_TOO_LARGE',
    async make(bench) {
      await bench.pushGood();
      bench.limit({ objects: 2 });
    },
  },
  {
    name: 'stops in the middle and keeps the line open (slow retrieval)',
    code: 'SOURCE_TOO_SLOW',
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.limit({ stallMs: 1500 });
      bench.hub.fault = { kind: 'stall', bytes: 20_000, when: isFetch };
    },
  },
  {
    name: 'sends a few bytes a second (slow retrieval)',
    code: 'SOURCE_TOO_SLOW',
    async make(bench) {
      await bench.pushGood(NOISE);
      bench.limit({ stallMs: 1500, minimumRate: 100_000 });
      bench.hub.fault = { kind: 'slow', bytesPerSecond: 200, when: isFetch };
    },
  },
  {
    name: 'shows the poll a good head, and gives the fetch an unsigned one (a branch that moves in between)',
    code: 'SIGNATURE_MISSING',
    async make(bench) {
      const good = await bench.pushGood();
      bench.betweenPollAndFetch(() => bench.pushUnsigned());
      // What came is judged at once, and reported as soon as the poll shows it too.
      await bench.host.once();
      return { stands: good };
    },
  },
  {
    name: 'shows the poll a good head, and gives the fetch an older one',
    code: 'REWOUND',
    async make(bench) {
      const good = await bench.pushGood();
      await bench.host.once();
      await bench.pushGood();
      bench.betweenPollAndFetch(() => bench.show(bench.anchor));
      // What came is judged at once, and reported as soon as the poll shows it too.
      await bench.host.once();
      return { stands: good };
    },
  },
  {
    name: 'shows two heads that both are good, one at each of two sources (equivocation)',
    code: 'EQUIVOCATION',
    async make(bench) {
      await bench.twoHeads();
    },
  },
  {
    name: 'shows two good heads, and goes on with one of them, so that the other seems refused already',
    code: 'EQUIVOCATION',
    async make(bench) {
      const first = await bench.twoHeads();
      await bench.host.once();
      await bench.show(first);
      await bench.pushGood();
    },
  },
  {
    name: 'shows a host ever new unsigned heads, each with all the bytes that are allowed',
    code: 'SOURCE_TOO_LARGE',
    says: /today/,
    async make(bench) {
      bench.onFetch((request) => {
        request.onProgress?.({ bytes: LIMITS.bytesPerSourceAndDay, objects: null });
        return fail('SOURCE_CORRUPT', 'junk');
      });
      await bench.pushUnsigned();
      await bench.host.once();
      await bench.pushUnsigned();
    },
  },
  {
    name: 'shows the old head for ever, and hides every newer one (freeze)',
    code: 'stale',
    async make(bench) {
      await bench.pushGood();
      await bench.show(bench.anchor);
      bench.clock(40 * DAY);
    },
  },
  {
    name: 'takes the branch away',
    ...UNREACHABLE,
    says: /no branch/,
    async make(bench) {
      await bench.dropBranch();
    },
  },
];
