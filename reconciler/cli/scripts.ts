/** `kedge scripts`: what the catalogue offers, and what one script takes. */
import { resolve } from 'node:path';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { readTreeScript, type TreeScript } from '../agent/scripts.ts';
import type { Script } from '../core/catalogue.ts';
import type { Result } from '../core/failure.ts';
import { formatDuration } from '../core/formats.ts';
import { typeText, type Word } from '../core/script-arguments.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';
import type { OpenFolder } from './plan-sides.ts';
import { plain, plainLines, size, table } from './render.ts';
import { toolEnv } from './tools.ts';

export interface ScriptsPorts extends Pick<ReaderDeps, 'sha256' | 'tars'> {
  readonly folderTree: OpenFolder;
}

export async function scriptsList(context: CliContext, ports: ScriptsPorts, dir: string): Promise<Answer> {
  const reader = await open(context, ports, dir);
  const catalogue = reader.ok ? await reader.value.catalogue() : reader;
  const fleet = reader.ok ? await reader.value.fleet() : reader;
  const elsewhere = fleet.ok ? (fleet.value.settings.scripts?.source.name ?? null) : null;
  if (!catalogue.ok) return failed(catalogue.failure, 1);
  const scripts = [...(catalogue.value?.scripts.values() ?? [])];
  const json = { scripts: scripts.map((one) => scriptJson(one)) };
  if (scripts.length === 0)
    return done(json, '', {
      hints: [
        elsewhere === null
          ? 'There is no scripts/catalogue.yaml: see docs/scripts.md.'
          : `The scripts of this fleet are in a repository of their own: call it in a clone of ${elsewhere}.`,
      ],
    });
  const rows = scripts.map((one) => [one.name, one.title, one.roles.join(', '), hostsText(one), one.danger ?? '']);
  return done(json, table(['SCRIPT', 'WHAT IT DOES', 'WHO', 'WHERE', 'DANGER'], rows, context.io.color));
}

export async function scriptsShow(
  context: CliContext,
  ports: ScriptsPorts,
  name: string,
  dir: string,
): Promise<Answer> {
  const reader = await open(context, ports, dir);
  const script = reader.ok ? await readTreeScript(reader.value, name) : reader;
  if (!script.ok) return failed(script.failure, 1);
  const { definition, sha256, bytes } = script.value;
  const json = { ...scriptJson(script.value.script), definition, sha256, text: Buffer.from(bytes).toString('utf8') };
  return done(json, scriptText(script.value));
}

async function open(context: CliContext, ports: ScriptsPorts, dir: string): Promise<Result<FleetReader>> {
  const { folderTree, ...deps } = ports;
  const tree = folderTree({ dir: resolve(context.cwd, dir), exec: context.exec, env: toolEnv(context) });
  return FleetReader.open(tree, deps);
}

function scriptJson(script: Script): object {
  const { definition: _, arguments: known, argv, environment, hosts, ...rest } = script;
  return {
    ...rest,
    arguments: [...known].map(([name, argument]) => ({
      name,
      ...argument,
      ...(argument.type === 'string' ? { pattern: argument.pattern.source } : {}),
    })),
    argv: argv.map(wordText),
    environment: Object.fromEntries([...environment].map(([name, word]) => [name, wordText(word)])),
    hosts: Object.fromEntries(hosts),
  };
}

function scriptText({ script, bytes, sha256 }: TreeScript): string {
  const { limits } = script;
  const lines = [
    `${script.name}: ${plain(script.title)}`,
    ...(script.danger === null ? [] : [`DANGER: ${plain(script.danger)}`]),
    ...(script.description === null ? [] : ['', plainLines(script.description.trimEnd())]),
    '',
    `who:      ${script.roles.join(', ')}`,
    `where:    ${hostsText(script)}`,
    ...(script.when === null ? [] : ['when:     the host may reboot, by its OS channel; at once with --now']),
    `as:       ${script.user}, in ${plain(script.folder)}`,
    `limits:   ${formatDuration(script.timeoutMs)}, ${size(limits.memoryBytes)}, ${limits.cpu} CPU, ${limits.processes} processes, ${size(limits.outputBytes)} of output`,
    `file:     ${script.file} (SHA-256 ${sha256})`,
    `starts:   ${plain([script.file, ...script.argv.map(wordText)].join(' '))}`,
    ...[...script.arguments].map(
      ([name, argument]) =>
        `argument: ${name}: ${plain(typeText(argument))}${argument.fallback === null ? '' : ` (default ${plain(argument.fallback)})`}${argument.description === null ? '' : `. ${plain(argument.description)}`}`,
    ),
    '',
    plainLines(Buffer.from(bytes).toString('utf8').trimEnd()),
  ];
  return `${lines.join('\n')}\n`;
}

function hostsText({ hosts }: Script): string {
  return hosts.size === 0 ? 'every host' : [...hosts].map(([label, value]) => `${label}=${value}`).join(', ');
}

function wordText(word: Word): string {
  return 'text' in word ? word.text : `{${word.argument}}`;
}
