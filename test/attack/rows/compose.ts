/** Compose files that would be root on their host. Judged without any power granted, unless the row says which. */

import { IMAGE } from '../../unit/core/compose/judge.ts';
import type { ComposeAttack } from '../attack.ts';

const INVALID = { code: 'SCHEMA_INVALID' } as const;
const POWER = { code: 'POWER_MISSING' } as const;
const SERVICE = `services: { app: { image: "${IMAGE}", volumes: ["v:/v"] } }\n`;
/** A whole file whose one service mounts the volume v. */
const file = (top: string): string => `file:${SERVICE}${top}`;

export const COMPOSE: readonly ComposeAttack[] = [
  { name: 'privileged', ...POWER, yaml: 'privileged: true' },
  { name: 'privileged, by a variable', ...POWER, yaml: 'privileged: $P', env: { P: 'true' } },
  {
    name: 'a command in a hook that is privileged',
    ...INVALID,
    yaml: 'post_start: [{ command: "true", privileged: true }]',
  },
  { name: 'the Docker socket', ...POWER, says: /docker-socket/, yaml: 'volumes: ["/var/run/docker.sock:/s"]' },
  {
    name: 'the Docker socket, read-only',
    ...POWER,
    says: /docker-socket/,
    yaml: 'volumes: ["/run/docker.sock:/s:ro"]',
  },
  {
    name: 'the Docker socket by the folder it lies in',
    ...POWER,
    says: /docker-socket/,
    yaml: 'volumes: ["/var/run:/s:ro"]',
  },
  {
    name: 'the Docker socket by the root, though `/` was granted',
    ...POWER,
    says: /docker-socket/,
    yaml: 'volumes: ["/:/host"]',
    powers: ['mount:/'],
  },
  {
    name: 'the socket of containerd',
    ...POWER,
    says: /docker-socket/,
    yaml: 'volumes: ["/run/containerd/containerd.sock:/s"]',
  },
  { name: 'the Docker socket by Compose’s own key', ...INVALID, yaml: 'use_api_socket: true' },
  { name: 'the group docker', ...POWER, yaml: 'group_add: [docker]' },
  { name: 'the root of the host as a mount', ...POWER, yaml: 'volumes: ["/:/host"]' },
  { name: 'a file of the host as a mount', ...POWER, yaml: 'volumes: ["/etc/shadow:/x:ro"]' },
  {
    name: 'a mount beside what was granted: /srv/modelsx for /srv/models',
    ...POWER,
    yaml: 'volumes: ["/srv/modelsx:/m"]',
    powers: ['mount:/srv/models'],
  },
  { name: 'a mount above what was granted', ...POWER, yaml: 'volumes: ["/srv:/m"]', powers: ['mount:/srv/models'] },
  {
    name: 'a writable mount where reading was granted',
    ...POWER,
    yaml: 'volumes: ["/srv/models:/m"]',
    powers: ['mount:/srv/models:ro'],
  },
  {
    name: 'a mount that climbs out of what was granted by `..`',
    ...INVALID,
    yaml: 'volumes: ["/srv/models/../../etc:/m"]',
    powers: ['mount:/srv/models'],
  },
  { name: 'a mount that climbs out of the bundle', ...INVALID, yaml: 'volumes: ["../../trust:/x"]' },
  { name: 'a mount of the home of root', ...INVALID, yaml: 'volumes: ["~/.ssh:/x"]' },
  { name: 'a mount by a variable', ...POWER, yaml: 'volumes: ["$WHERE:/m"]', env: { WHERE: '/etc' } },
  {
    name: 'a mount that is shared back to the host',
    ...INVALID,
    yaml: 'volumes: ["/srv:/x:rshared"]',
    powers: ['mount:/srv'],
  },
  {
    name: 'a mount of a kind that is not known',
    ...INVALID,
    yaml: 'volumes: [{ type: cluster, source: x, target: /x }]',
  },
  { name: 'a tmpfs with devices and set-uid programs', ...INVALID, yaml: 'tmpfs: ["/x:dev,suid"]' },
  { name: 'a mount of the kernel’s own files', ...POWER, yaml: 'volumes: ["/sys/fs/cgroup:/c"]' },
  { name: 'a bundle that rewrites its own files', ...INVALID, says: /read-only/, yaml: 'volumes: ["./conf:/x:rw"]' },
  {
    name: 'a bundle that rewrites its own folder',
    ...INVALID,
    says: /read-only/,
    yaml: 'volumes: [{ type: bind, source: ., target: /x, read_only: false }]',
  },
  {
    name: 'a volume that is a bind mount of /etc',
    ...INVALID,
    yaml: file('volumes: { v: { driver_opts: { type: none, o: bind, device: /etc } } }\n'),
  },
  {
    name: 'a volume that is a disk',
    ...INVALID,
    yaml: file('volumes: { v: { driver_opts: { type: ext4, device: /dev/sda1 } } }\n'),
  },
  {
    name: 'a volume that is an overlay of /etc',
    ...INVALID,
    yaml: file('volumes: { v: { driver_opts: { type: overlay, device: overlay, o: "lowerdir=/etc" } } }\n'),
  },
  {
    name: 'a volume that is a bind mount under the name of nfs',
    ...INVALID,
    yaml: file('volumes: { v: { driver_opts: { type: nfs, device: /etc, o: bind } } }\n'),
  },
  {
    name: 'a volume of a driver that runs on the host',
    ...POWER,
    yaml: file('volumes: { v: { driver: local-persist, driver_opts: { mountpoint: /etc } } }\n'),
  },
  { name: 'a volume of another project', ...INVALID, yaml: file('volumes: { v: { name: kedge-other.data } }\n') },
  { name: 'a volume that is there already', ...INVALID, yaml: file('volumes: { v: { external: true } }\n') },
  { name: 'volumes from another container', ...INVALID, yaml: 'volumes_from: ["container:other"]' },
  { name: 'the process table of the host', ...POWER, yaml: 'pid: host' },
  { name: 'the process table of another container', ...INVALID, yaml: 'pid: "container:other"' },
  { name: 'the network of the host', ...POWER, yaml: 'network_mode: host' },
  { name: 'the network of another container', ...INVALID, yaml: 'network_mode: "container:other"' },
  {
    name: 'a network of another project',
    ...INVALID,
    yaml: file('volumes: { v: }\nnetworks: { n: { name: other } }\n'),
  },
  {
    name: 'a network whose addresses are those of others',
    ...POWER,
    yaml: `file:services: { app: { image: "${IMAGE}", networks: [n] } }\nnetworks: { n: { ipam: { config: [{ subnet: 8.8.8.0/24 }] } } }\n`,
  },
  {
    name: 'a network on the host’s own card',
    ...POWER,
    yaml: `file:services: { app: { image: "${IMAGE}", networks: [n] } }\nnetworks: { n: { driver: macvlan, driver_opts: { parent: eth0 } } }\n`,
  },
  { name: 'the shared memory of the host', ...POWER, yaml: 'ipc: host' },
  { name: 'the host’s name and user namespaces', ...POWER, yaml: 'uts: host\nuserns_mode: host' },
  { name: 'the cgroup of the host', ...POWER, yaml: 'cgroup: host' },
  { name: 'a cgroup parent', ...INVALID, yaml: 'cgroup_parent: /' },
  { name: 'a disk as a device', ...POWER, yaml: 'devices: ["/dev/sda"]' },
  {
    name: 'a device that is no device',
    ...INVALID,
    yaml: 'devices: ["/dev/../etc/shadow:/x"]',
    powers: ['devices:/dev/snd'],
  },
  { name: 'devices by a cgroup rule', ...INVALID, yaml: 'device_cgroup_rules: ["b 8:0 rwm"]' },
  { name: 'the GPUs', ...POWER, yaml: 'gpus: all' },
  {
    name: 'the GPUs by a variable that only their runtime reads',
    ...POWER,
    yaml: 'environment: { NVIDIA_VISIBLE_DEVICES: all }',
  },
  { name: 'the GPUs by the name of a CDI device', ...POWER, yaml: 'devices: ["nvidia.com/gpu=all"]' },
  { name: 'all capabilities', ...POWER, yaml: 'cap_add: [ALL]' },
  { name: 'one capability in other spelling', ...POWER, yaml: 'cap_add: [cap_sys_admin]' },
  {
    name: 'no seccomp, no AppArmor, no masks',
    ...POWER,
    yaml: 'security_opt: ["seccomp:unconfined", "apparmor=unconfined", "systempaths=unconfined"]',
  },
  { name: 'a seccomp profile of its own', ...INVALID, yaml: 'security_opt: ["seccomp=./profile.json"]' },
  { name: 'a setting of the kernel that runs a program', ...INVALID, yaml: 'sysctls: { kernel.core_pattern: "|/x" }' },
  { name: 'a runtime of its own', ...INVALID, yaml: 'runtime: io.containerd.evil.v1' },
  {
    name: 'logs to a socket of the host',
    ...INVALID,
    yaml: 'logging: { driver: syslog, options: { syslog-address: "unix:///dev/log" } }',
  },
  { name: 'a provider: a program that Compose runs on the host', ...INVALID, yaml: 'provider: { type: /bin/sh }' },
  { name: 'a model: a plug-in that Compose runs on the host', ...INVALID, yaml: 'models: [x]' },
  { name: 'a build on the host', ...INVALID, yaml: 'build: .' },
  { name: 'a build of what somebody else holds', ...INVALID, yaml: 'build: { context: "https://evil.example/x.git" }' },
  { name: 'a build instead of a pull', ...INVALID, yaml: 'pull_policy: build' },
  {
    name: 'a file of elsewhere by include',
    ...INVALID,
    yaml: `file:include: ["https://evil.example/x.yaml"]\n${SERVICE}volumes: { v: }\n`,
  },
  { name: 'a file of the host by extends', ...INVALID, yaml: 'extends: { file: ../../x.yaml, service: y }' },
  { name: 'a file of the host by env_file', ...INVALID, yaml: 'env_file: /etc/shadow' },
  { name: 'a file of the host by label_file', ...INVALID, yaml: 'label_file: /etc/shadow' },
  {
    name: 'a file of the host as a config',
    ...INVALID,
    yaml: file('volumes: { v: }\nconfigs: { c: { file: /etc/shadow } }\n'),
  },
  {
    name: 'a variable of the agent as a secret',
    ...INVALID,
    yaml: file('volumes: { v: }\nsecrets: { s: { environment: HOME } }\n'),
  },
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of Compose
  { name: 'a variable of the agent, interpolated', code: 'REFERENCE_MISSING', yaml: 'environment: { A: "${HOME}" }' },
  {
    name: 'a variable within a default of a variable',
    code: 'REFERENCE_MISSING',
    yaml: 'environment: { A: "${X:-${HOME}}" }',
  },
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of Compose
  { name: 'the environment of the agent, passed on by name', code: 'REFERENCE_MISSING', yaml: 'environment: [HOME]' },
  { name: 'labels of another project', ...INVALID, yaml: 'labels: { com.docker.compose.project: other }' },
  { name: 'labels of Kedge itself', ...INVALID, yaml: 'labels: ["kedge.instance=other"]' },
  { name: 'labels of Docker in other case', ...INVALID, yaml: 'labels: { Com.Docker.compose.oneoff: "True" }' },
  { name: 'a container under the name of another', ...POWER, yaml: 'container_name: other-app-1' },
  { name: 'the project of another', ...INVALID, yaml: `file:name: other\n${SERVICE}volumes: { v: }\n` },
  {
    name: 'an image by tag, which may be another one tomorrow',
    code: 'IMAGE_UNPINNED',
    yaml: `file:services: { app: { image: "app:latest" } }\n`,
  },
  {
    name: 'an image by tag, by a variable',
    code: 'IMAGE_UNPINNED',
    yaml: `file:services: { app: { image: "$IMG" } }\n`,
    env: { IMG: 'app:latest' },
  },
  { name: 'a service hidden behind a profile', ...INVALID, yaml: 'profiles: [debug]' },
  {
    name: 'a power hidden in an anchor and merged in',
    ...POWER,
    yaml: `file:x-evil: &e { privileged: true }\nservices: { app: { <<: *e, image: "${IMAGE}" } }\n`,
  },
  {
    name: 'a power hidden in a second service',
    ...POWER,
    yaml: `file:services:\n  app: { image: "${IMAGE}" }\n  z: { image: "${IMAGE}", pid: host }\n`,
  },
  { name: 'read twice: a key that stands there twice', ...INVALID, yaml: 'privileged: false\nprivileged: true' },
  {
    name: 'read twice: `services` that stands there twice',
    ...INVALID,
    yaml: `file:services: { app: { image: "${IMAGE}" } }\nservices: { app: { image: "${IMAGE}", privileged: true } }\n`,
  },
  {
    name: 'read twice: two documents in one file',
    ...INVALID,
    yaml: `file:${SERVICE}volumes: { v: }\n---\n${SERVICE}`,
  },
  {
    name: 'read twice: a directive that asks for YAML 1.1',
    ...INVALID,
    yaml: `file:%YAML 1.1\n---\n${SERVICE}volumes: { v: }\n`,
  },
  { name: 'read twice: `yes`, a text to some and true to others', ...INVALID, yaml: 'read_only: yes' },
  { name: 'read twice: 0644, octal to some', ...INVALID, yaml: 'environment: { A: 0644 }' },
  { name: 'read twice: a tag of its own', ...INVALID, yaml: file('volumes: { v: !evil {} }\n') },
  { name: 'read twice: an override tag of Compose (`!reset`)', ...INVALID, yaml: 'security_opt: !reset []' },
  { name: 'read twice: a key that is a number', ...INVALID, yaml: file('volumes: { v: , 5: }\n') },
  { name: 'read twice: a NUL in a text', ...INVALID, yaml: `command: ["a\\0b"]` },
  { name: 'read twice: bytes that are no UTF-8', ...INVALID, yaml: new Uint8Array([0xff, 0xfe, 0x61]) },
  { name: 'a bomb of aliases', ...INVALID, yaml: `file:${bomb()}` },
  { name: 'a nest of lists that no parser comes out of', ...INVALID, yaml: `file:services: ${'['.repeat(5000)}\n` },
  { name: 'a shell command where none is run by a shell', ...INVALID, yaml: 'command: "echo $$(id)"' },
  { name: 'a killer of the host’s other processes', ...INVALID, yaml: 'oom_score_adj: -1000' },
];

function bomb(): string {
  const lines = ['x-0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `x-${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\nservices: { app: { image: "${IMAGE}", command: *a11 } }\n`;
}
