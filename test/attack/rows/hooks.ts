/** Whoever may write hosts, groups and bundles, and neither trust/ nor scripts/, would have hosts run scripts: hooks. */
import { IMAGE } from '../../unit/core/compose/judge.ts';
import type { FleetAttack } from '../attack.ts';

const COMPOSE = `services:\n  app:\n    image: ${IMAGE}\n`;
const CATALOGUE = `version: 1
scripts:
  stop:
    title: Stop taking work
    file: stop.sh
    arguments: { node: { type: container, default: all } }
    argv: ["{node}"]
    roles: [operators]
    user: root
    hosts: { site: berlin }
  wipe: { title: Wipe the disk, file: stop.sh, roles: [admins], user: root }
  asks: { title: Asks, file: stop.sh, roles: [admins], user: root, confirm: true }
  long: { title: Long, file: stop.sh, roles: [admins], user: root, timeout: 1d }
  reboot: { title: Reboot, file: stop.sh, roles: [admins], user: root, when: reboot }
`;
const GRANTED = 'web: ["hook:stop"]\n';

interface Wish {
  readonly hook?: object | string;
  /** What trust/powers.yaml says. */
  readonly powers?: string;
  readonly labels?: string;
  readonly layer?: 'host' | 'group' | 'defaults';
  readonly files?: FleetAttack['files'];
}

function fleet({ hook = 'stop', powers, labels = '{ site: berlin }', layer = 'host', files = {} }: Wish) {
  const bundles = `bundles: { web: { hooks: { drain: ${JSON.stringify(hook)} } } }\n`;
  const plain = 'bundles: { web: {} }\n';
  const base = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: test\nbranch: main\n';
  return {
    files: {
      'hosts/a.yaml': `groups: [farm]\nlabels: ${labels}\n${layer === 'host' ? bundles : plain}`,
      'groups/farm.yaml': layer === 'group' ? bundles : 'priority: 1\n',
      ...(layer === 'defaults' ? { 'fleet.yaml': `${base}defaults: { ${bundles.trim()} }\n` } : {}),
      ...(powers === undefined ? {} : { 'trust/powers.yaml': powers }),
      'trust/policy.yaml': POLICY,
      'scripts/catalogue.yaml': CATALOGUE,
      'scripts/stop.sh': '#!/bin/sh\nexit 0\n',
      'bundles/web/compose.yaml': COMPOSE,
      ...files,
    },
  };
}

const POLICY = `version: 1
revision: 1
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "scripts/**", "os/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;

const MISSING = { code: 'POWER_MISSING', says: /needs the power hook:/ } as const;
const INVALID = { code: 'SCHEMA_INVALID' } as const;
const granted = (hook: object | string, script: string) => fleet({ hook, powers: `web: ["hook:${script}"]\n` });

export const HOOKS_CONTROL: FleetAttack['files'] = fleet({
  powers: GRANTED,
  hook: { script: 'stop', arguments: { node: 'a' } },
}).files;

export const HOOKS: readonly FleetAttack[] = [
  { name: 'a host’s file names a script that nobody granted to the bundle', ...MISSING, ...fleet({}) },
  { name: 'a group does', ...MISSING, ...fleet({ layer: 'group' }) },
  { name: 'the defaults of all hosts do', ...MISSING, ...fleet({ layer: 'defaults' }) },
  {
    name: 'one script is granted, and another one of the catalogue is named, which only admins may ask for',
    ...MISSING,
    ...fleet({ hook: 'wipe', powers: GRANTED }),
  },
  {
    name: 'the script is granted to another bundle',
    ...MISSING,
    ...fleet({ powers: GRANTED.replace('web', 'trainer'), files: { 'bundles/trainer/compose.yaml': COMPOSE } }),
  },
  {
    name: 'the host is none that the script is for',
    ...INVALID,
    says: /stop is for hosts with site=berlin, and this is none/,
    ...fleet({ powers: GRANTED, labels: '{ site: paris }' }),
  },
  {
    name: 'a script that a person must confirm is run by nobody’s hand',
    ...INVALID,
    says: /asks to be confirmed by a person/,
    ...granted('asks', 'asks'),
  },
  {
    name: 'a hook that would hold a host up for a day, so that it sees no newer commit',
    ...INVALID,
    says: /and a hook 1h at most/,
    ...granted('long', 'long'),
  },
  {
    name: 'a script that waits for a time to reboot is run at any time',
    ...INVALID,
    says: /waits for a time at which the host may reboot/,
    ...granted('reboot', 'reboot'),
  },
  {
    name: 'an argument becomes an option of the script',
    ...INVALID,
    says: /it begins with "-"/,
    ...granted({ script: 'stop', arguments: { node: '--all' } }, 'stop'),
  },
  {
    name: 'an argument that the catalogue does not know',
    ...INVALID,
    says: /no argument "user"/,
    ...granted({ script: 'stop', arguments: { user: 'root' } }, 'stop'),
  },
  { name: 'a command in the place of a name', ...INVALID, ...granted('sh -c id', 'stop') },
  { name: 'a path in the place of a name', ...INVALID, ...granted('../bundles/web/x.sh', 'stop') },
  {
    name: 'a script that the catalogue does not have',
    code: 'REFERENCE_MISSING',
    ...granted('shell', 'shell'),
  },
  {
    name: 'a grant of everything at once',
    ...INVALID,
    says: /expected hook:SCRIPT/,
    ...fleet({ powers: 'web: ["hook:*"]\n' }),
  },
];
