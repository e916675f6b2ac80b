/** Addresses that would have a host ask where an attacker wants: the cloud's metadata service, a program, another server. */

import { IMAGE } from '../../unit/core/compose/judge.ts';
import type { AddressAttack, FleetAttack } from '../attack.ts';

const SHA = 'a'.repeat(64);
const INVALID = { code: 'SCHEMA_INVALID' } as const;
const WITH_PORT = `services:\n  app:\n    image: ${IMAGE}\n    ports: ["127.0.0.1:8080:80"]\n`;

function probe(http: string): Pick<FleetAttack, 'files'> {
  return {
    files: {
      'hosts/a.yaml': `bundles: { web: { health: { http: ${JSON.stringify(http)} } } }\n`,
      'bundles/web/compose.yaml': WITH_PORT,
    },
  };
}
function tar(url: string): Pick<FleetAttack, 'files'> {
  return {
    files: {
      'hosts/a.yaml': 'bundles: { t: {} }\n',
      'bundles/t/bundle.yaml': `url: ${JSON.stringify(url)}\nsha256: ${SHA}\n`,
    },
  };
}
const ORIGIN = { code: 'REFERENCE_MISSING', says: /no origin/ } as const;

export const PROBE_CONTROL: FleetAttack['files'] = probe('http://127.0.0.1:8080/health').files;
export const TAR_CONTROL: FleetAttack['files'] = tar('https://downloads.example/kedge/web.tar.gz').files;
/** What the policy lists for the rows of tars. */
export const ORIGINS = ['https://downloads.example/kedge/', 'https://169.254.169.253/'];

export const PROBES: readonly FleetAttack[] = [
  { name: 'a probe of the metadata service', ...INVALID, ...probe('http://169.254.169.254/latest/meta-data/') },
  { name: 'a probe of it by name', ...INVALID, ...probe('http://metadata.google.internal/') },
  { name: 'a probe of it in decimal', ...INVALID, ...probe('http://2852039166/') },
  { name: 'a probe of it in IPv6', ...INVALID, ...probe('http://[::ffff:169.254.169.254]/') },
  {
    name: 'a probe of it behind a login that looks like loopback',
    ...INVALID,
    ...probe('http://127.0.0.1:8080@169.254.169.254/'),
  },
  { name: 'a probe of a name that begins like loopback', ...INVALID, ...probe('http://127.0.0.1.evil.example:8080/') },
  { name: 'a probe of a name that ends in localhost', ...INVALID, ...probe('http://evil.localhost:8080/') },
  { name: 'a probe of all addresses', ...INVALID, ...probe('http://0.0.0.0:8080/') },
  { name: 'a probe of a file', ...INVALID, ...probe('file:///etc/shadow') },
  {
    name: 'a probe of a service of the host that the bundle does not publish',
    code: 'REFERENCE_MISSING',
    says: /not a port/,
    ...probe('http://127.0.0.1:22/'),
  },
  { name: 'a tar of the metadata service', ...ORIGIN, ...tar('https://169.254.169.254/latest/meta-data/') },
  {
    name: 'a tar of the metadata service over http',
    code: 'SOURCE_SCHEME_MISMATCH',
    ...tar('http://169.254.169.254/latest/'),
  },
  {
    name: 'a tar of a host whose name begins like the origin',
    ...ORIGIN,
    ...tar('https://downloads.example.evil.example/kedge/x.tar'),
  },
  {
    name: 'a tar of a path whose name begins like the origin',
    ...ORIGIN,
    ...tar('https://downloads.example/kedge-evil/x.tar'),
  },
  { name: 'a tar of another port of the origin', ...ORIGIN, ...tar('https://downloads.example:8443/kedge/x.tar') },
  { name: 'a tar above the origin by `..`', ...ORIGIN, ...tar('https://downloads.example/kedge/../x.tar') },
  {
    name: 'a tar above the origin by `..` encoded',
    ...ORIGIN,
    ...tar('https://downloads.example/kedge/%2e%2e%2fx.tar'),
  },
  {
    name: 'a tar of another host, behind a login that looks like the origin',
    ...INVALID,
    ...tar('https://downloads.example:x@evil.example/kedge/x.tar'),
  },
  { name: 'a tar of a file of the host', ...INVALID, ...tar('file:///etc/shadow') },
];

/** Sources in host.yaml. */
export const ADDRESSES: readonly AddressAttack[] = [
  {
    name: 'plain http to another machine (downgrade)',
    code: 'SOURCE_SCHEME_MISMATCH',
    address: 'http://hub.example/fleet.git',
  },
  {
    name: 'a login in the address, which is shown and logged',
    ...INVALID,
    address: 'https://user:token@hub.example/fleet.git',
  },
  { name: 'a token in the query', ...INVALID, address: 'https://hub.example/fleet.git?token=x' },
  { name: 'git’s ext:: transport, which runs a program', ...INVALID, address: 'ext::sh -c id' },
  { name: 'ext:// as a scheme', code: 'SOURCE_SCHEME_MISMATCH', address: 'ext://sh' },
  { name: 'the unsigned git:// protocol', code: 'SOURCE_SCHEME_MISMATCH', address: 'git://hub.example/fleet.git' },
  { name: 'ssh with an option for a host name', ...INVALID, address: 'ssh://-oProxyCommand=id/fleet.git' },
  { name: 'ssh with an option for a user', ...INVALID, address: 'ssh://-l@hub.example/fleet.git' },
  { name: 'ssh, short form, with an option for a path', ...INVALID, address: 'hub.example:-u' },
  { name: 'a password in an ssh address', ...INVALID, address: 'ssh://git:secret@hub.example/fleet.git' },
  { name: 'a file URL of another machine', ...INVALID, address: 'file://hub.example/fleet.git' },
  { name: 'a control character in the address', ...INVALID, address: 'https://hub.example/\r\nfleet.git' },
];

/** Where a pinned tar is said to lie, or a registry says that its tokens are: refused before anything is asked. */
export const OUTGOING: readonly AddressAttack[] = [
  ...[
    ['the metadata service', 'https://169.254.169.254/'],
    ['the metadata service in decimal', 'https://2852039166/'],
    ['the metadata service in hexadecimal, with a last dot', 'https://0xa9fea9fe./'],
    ['the metadata service in IPv6', 'https://[::ffff:169.254.169.254]/'],
    ['the metadata service of another cloud', 'https://100.100.100.200/latest/meta-data/'],
    ['the metadata service by name', 'https://metadata.google.internal/'],
    ['the metadata service by name, with a last dot', 'https://metadata.google.internal./'],
    ['a machine on the same link', 'https://[fe80::1]/'],
    ['a login in the address', 'https://user:secret@registry.example/token'],
  ].map(([name = '', address = '']): AddressAttack => ({ name, code: 'SOURCE_DENIED', address })),
  { name: 'plain http to another machine', code: 'SOURCE_SCHEME_MISMATCH', address: 'http://registry.example/token' },
  { name: 'a file', code: 'SOURCE_SCHEME_MISMATCH', address: 'file:///etc/shadow' },
];
