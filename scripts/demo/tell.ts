/** What the demo says: scenes, the command lines that are run, and what was checked. Coloured on a terminal only (no-color.org). */
import process from 'node:process';

const COLOR = process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';

function paint(code: string, text: string): string {
  return COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

function line(text = ''): void {
  process.stdout.write(`${text}\n`);
}

let scenes = 0;

export function scene(title: string): void {
  scenes += 1;
  line();
  line(paint('1;36', `── ${scenes}. ${title} ${'─'.repeat(Math.max(0, 90 - title.length))}`));
}

export function heading(title: string): void {
  line();
  line(paint('1;36', `── ${title} ${'─'.repeat(Math.max(0, 93 - title.length))}`));
}

export function say(text: string): void {
  line(text);
}

/** A command line as its user types it; what it prints follows by itself. */
export function typed(user: string, command: string): void {
  line(`${paint('2', `${user}$`)} ${paint('1', command)}`);
}

/** What was looked at and found to be so. */
export function found(text: string): void {
  line(`${paint('32', '✓')} ${text}`);
}

/** Bad news and clean-up go to stderr, with the progress of set-up. */
export function aside(text: string): void {
  process.stderr.write(`» ${text}\n`);
}

/** Something that the demo claims does not hold. */
export class DemoFailure extends Error {}

/** Says a claim that holds; fails the demo with one that does not. */
export function claim(holds: boolean, text: string, seen: unknown = undefined): void {
  if (!holds) {
    const what = seen === undefined ? '' : `\n  seen: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`;
    throw new DemoFailure(`this does not hold: ${text}${what}`);
  }
  found(text);
}
