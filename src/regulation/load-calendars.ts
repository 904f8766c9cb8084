import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { CalendarYear } from '../model/calendar.js';
import { brokenPack, readJson } from './broken-pack.js';
import { firstIssue } from './envelope.js';
import { homeOfShared } from './shared-file.js';
import { type CalendarEnvelope, calendarEnvelope } from './value-envelope.js';

const FOLDER = 'calendars';

function toCalendarYear({ year, notices, off, work }: CalendarEnvelope): CalendarYear {
  const holidays = off.map((days) => {
    const [first = '', last = first] = days.split('/');
    return { first, last };
  });
  return { year, notices, off: holidays, work };
}

function readYear(folder: string, file: string): CalendarYear {
  const parsed = calendarEnvelope.safeParse(readJson(folder, FOLDER, file));
  if (parsed.success) return toCalendarYear(parsed.data);
  const { entry, detail } = firstIssue(parsed.error);
  throw brokenPack(FOLDER, file, entry, detail);
}

/** The calendars beside a pack, else those that come with the tool; by file name. Throws UsageError `pack-broken`. */
export function loadCalendars(pack: string): readonly CalendarYear[] {
  const home = homeOfShared(pack, FOLDER);
  if (home === undefined) return [];
  const folder = path.join(home, FOLDER);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readYear(folder, file));
}
