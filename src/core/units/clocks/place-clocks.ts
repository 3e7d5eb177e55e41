import { type DraftLine, lineWith } from '../../draft.ts';
import { gather } from '../../gather.ts';
import type { RuleSet } from '../../rule-set.ts';
import { joinUnits, type UnitsByLine } from '../units-by-line.ts';
import type { OwnClock } from './own-clock.ts';

/** The lines of the visit with those that its clocks add, and the units of each by its place among them. */
export interface Placed {
  lines: DraftLine[];
  /** Every allocation of all clocks together, by line; one empty where no clock counts. */
  options: UnitsByLine[];
}

/**
 * Puts the units of the clocks on lines. A code that gets a unit and stands on no line gets one of its own beside the
 * others of its clock: 30 minutes of the opening code are two lines.
 *
 */
export function placeClocks(lines: DraftLine[], clocks: OwnClock[], ruleSet: RuleSet): Placed {
  return clocks.reduce<Placed>((placed, clock) => place(placed, clock, ruleSet), { lines, options: [[]] });
}

function place(placed: Placed, clock: OwnClock, ruleSet: RuleSet): Placed {
  if (clock.allocations.length === 0) return placed;
  const codes = [...new Set(gather(clock.allocations, (a) => Object.keys(a)))];
  const own = codes.map((code) => clock.lines.find((line) => line.code === code) ?? null);
  const added = own.includes(null);
  const unsaid = added || clock.lines.some((line) => line.minutes === null);
  const standing = codes.map((code, at): DraftLine => {
    const line = own[at] ?? newLine(code, clock, ruleSet);
    return unsaid ? withMinutes(line, minutesOf(code, clock), clock) : line;
  });
  const at = placed.lines.findIndex((line) => clock.lines.includes(line));
  const rest = placed.lines.filter((line) => !clock.lines.includes(line));
  const lines = [...rest.slice(0, at), ...standing, ...rest.slice(at)];
  // Lines behind the clock move; what was placed before keeps its line.
  const moved = placed.options.map((option) => lines.map((line) => option[placed.lines.indexOf(line)]));
  const mine = clock.allocations.map((allocation) => {
    const units: (number | undefined)[] = lines.map(() => undefined);
    codes.forEach((code, i) => {
      units[at + i] = allocation[code] ?? 0;
    });
    return units;
  });
  return { lines, options: gather(moved, (option) => mine.map((units) => joinUnits(option, units))) };
}

/**
 * A line with its part of the clock's minutes. All minutes of an assistant are the assistant's on every line; of a part
 * nobody knows on which line it lies.
 */
function withMinutes(line: DraftLine, minutes: number | null, clock: OwnClock): DraftLine {
  const whole = isAllAssistant(clock);
  return lineWith(line, { minutes, service: { ...line.service, assistantMinutes: whole ? minutes : null } });
}

/** Whether an assistant gave every minute of a clock. */
export const isAllAssistant = ({ assistantMinutes, minutes }: OwnClock): boolean =>
  assistantMinutes !== null && minutes !== null && assistantMinutes >= minutes;

/** A line that the clock adds: nothing was said of it but who gave it. Which code opens stays open where two may. */
function newLine(code: string, clock: OwnClock, ruleSet: RuleSet): DraftLine {
  const like = clock.lines[0];
  if (!like) throw new RangeError('a clock needs at least one line');
  const open = code === clock.openings[0] && clock.openings.length > 1;
  return lineWith(like, {
    added: true,
    code: open ? null : code,
    candidates: open ? clock.openings : [],
    rule: open ? null : (ruleSet.codes[code] ?? null),
    service: { ...like.service, codes: open ? clock.openings : [code], unitsSaid: null, modifiersSaid: [] },
  });
}

/** How the minutes of a clock lie on its codes: the opening period first, the rest behind it. */
function minutesOf(code: string, { clock, minutes, openings, allocations }: OwnClock): number | null {
  if (minutes === null || clock.kind === 'each') return minutes;
  const goesOn = allocations.some((a) => Object.keys(a).some((c) => isFurther(c, clock) && (a[c] ?? 0) > 0));
  if (!goesOn) return minutes;
  return isFurther(code, clock) ? minutes - clock.first : openings[0] === code ? clock.first : minutes;
}

const isFurther = (code: string, clock: OwnClock['clock']): boolean =>
  clock.kind === 'opening' ? clock.further.includes(code) : clock.kind === 'month' && clock.further === code;
