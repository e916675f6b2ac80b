/** Maintenance windows and idle rules in words. */
import { formatDuration } from '../core/formats.ts';
import { type Schedule, WEEKDAYS } from '../core/windows.ts';

/** `sat, sun 02:00 for 2h (Europe/Berlin); with every GPU below 5 % for 10m`. */
export function scheduleText({ windows, idle }: Schedule): string {
  const times = windows.map(({ days, start, lengthMs, timezone }) => {
    const day = days.size === WEEKDAYS.length ? 'every day' : WEEKDAYS.filter((name) => days.has(name)).join(', ');
    const clock = [Math.floor(start / 60), start % 60].map((n) => String(n).padStart(2, '0')).join(':');
    return `${day} ${clock} for ${formatDuration(lengthMs)} (${timezone})`;
  });
  const asked = idle?.command === undefined ? '' : ` and ${idle.command[0]} saying so`;
  const still =
    idle === null ? [] : [`with every GPU below ${idle.gpuBelow} %${asked} for ${formatDuration(idle.forMs)}`];
  const all = [...(times.length === 0 ? [] : [times.join(' or ')]), ...still];
  return all.length === 0 ? 'at once' : all.join('; ');
}
