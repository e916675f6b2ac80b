/** Looks at the command lines and environments of all processes again and again, for a text that must stand in none. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Watch {
  /** Stops, and gives where it was seen: `<program>: environ`. */
  end(): Promise<readonly string[]>;
  /** Rounds so far. */
  rounds(): number;
}

export function watchProcesses(texts: readonly string[]): Watch {
  const needles = texts.map((text) => Buffer.from(text));
  const seen = new Set<string>();
  let [rounds, stopped] = [0, false];
  const look = (): void => {
    for (const pid of readdirSync('/proc')) {
      if (!/^[0-9]+$/.test(pid)) continue;
      for (const what of ['cmdline', 'environ']) {
        try {
          const bytes = readFileSync(`/proc/${pid}/${what}`);
          if (!needles.some((needle) => bytes.includes(needle))) continue;
          seen.add(`${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}: ${what}`);
        } catch {
          // It has just ended.
        }
      }
    }
    rounds += 1;
  };
  const loop = (async () => {
    while (!stopped) {
      look();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  })();
  return {
    rounds: () => rounds,
    async end() {
      stopped = true;
      await loop;
      return [...seen];
    },
  };
}
