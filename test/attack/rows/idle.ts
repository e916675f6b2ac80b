/** Whoever may write hosts and groups, and not trust/, would have hosts run programs: the command that says whether a host is idle. */
import { IMAGE } from '../../unit/core/compose/judge.ts';
import type { FleetAttack } from '../attack.ts';

const COMPOSE = `services:\n  app:\n    image: ${IMAGE}\n`;
const ASK = ['/usr/lib/farm/is-idle', '--queue', 'main'];

interface Wish {
  /** What trust/powers.yaml says. */
  readonly powers?: string;
  readonly command?: readonly string[];
  readonly layer?: 'host' | 'group' | 'defaults';
}

function fleet({ powers, command = ASK, layer = 'host' }: Wish): Pick<FleetAttack, 'files'> {
  const bundles = `bundles: { web: { when: { idle: { gpuBelow: 5, for: 10m, command: ${JSON.stringify(command)} } } } }\n`;
  const plain = 'groups: [farm]\nbundles: { web: {} }\n';
  const own = layer === 'host' ? { 'hosts/a.yaml': bundles } : { 'hosts/a.yaml': plain };
  const group = layer === 'group' ? bundles : 'priority: 1\n';
  const base = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: test\nbranch: main\n';
  const defaults = layer === 'defaults' ? { 'fleet.yaml': `${base}defaults: { ${bundles.trim()} }\n` } : {};
  const granted = powers === undefined ? {} : { 'trust/powers.yaml': powers };
  return {
    files: { ...own, ...defaults, ...granted, 'groups/farm.yaml': group, 'bundles/web/compose.yaml': COMPOSE },
  };
}

const GRANTED = `web: ["idle-command:${ASK.join(' ')}"]\n`;
const MISSING = { code: 'POWER_MISSING', says: /needs the power idle-command:/ } as const;
const INVALID = { code: 'SCHEMA_INVALID' } as const;

export const IDLE_CONTROL: FleetAttack['files'] = fleet({ powers: GRANTED }).files;

export const IDLE: readonly FleetAttack[] = [
  { name: 'a host’s file names a command that nobody granted', ...MISSING, ...fleet({}) },
  { name: 'a group does', ...MISSING, ...fleet({ layer: 'group' }) },
  { name: 'the defaults of all hosts do', ...MISSING, ...fleet({ layer: 'defaults' }) },
  {
    name: 'the command is granted, and one more argument is added',
    ...MISSING,
    ...fleet({ powers: GRANTED, command: [...ASK, '--hook=/tmp/x'] }),
  },
  {
    name: 'the command is granted, and an argument is another one',
    ...MISSING,
    ...fleet({ powers: GRANTED, command: [...ASK.slice(0, 2), 'other'] }),
  },
  {
    name: 'the command is granted, and another program of its folder is named',
    ...MISSING,
    ...fleet({ powers: GRANTED, command: ['/usr/lib/farm/reboot', ...ASK.slice(1)] }),
  },
  {
    name: 'the command is granted to another bundle',
    ...MISSING,
    files: { ...fleet({ powers: GRANTED.replace('web', 'trainer') }).files, 'bundles/trainer/compose.yaml': COMPOSE },
  },
  {
    name: 'words are parted in another way than they were granted',
    ...INVALID,
    ...fleet({ powers: GRANTED, command: [`${ASK[0]} ${ASK[1]}`, 'main'] }),
  },
  { name: 'a shell with a script for an argument', ...INVALID, ...fleet({ command: ['/bin/sh', '-c', 'id>/tmp/x'] }) },
  {
    name: 'a path that leads somewhere else by `..`',
    ...INVALID,
    ...fleet({ powers: GRANTED, command: ['/usr/lib/farm/../../bin/env', ...ASK.slice(1)] }),
  },
  { name: 'a program that is looked up by its name', ...INVALID, ...fleet({ command: ['env'] }) },
  {
    name: 'a grant of a program that is looked up by its name',
    ...INVALID,
    ...fleet({ powers: 'web: ["idle-command:env"]\n' }),
  },
];
