import type { Allocation } from '../../../core/visit.ts';

/** Minutes of a whole unit. */
const whole = 15;
/** More rows than this would be no picture any more. */
const mostRows = 12;

/** A unit, or minutes that make none: whose minutes they are, and how many were lent by which code. */
interface Row {
  code: string;
  own: number;
  lent: { code: string; minutes: number }[];
  isUnit: boolean;
}

/**
 * Each unit as a bar of its minutes, one letter a minute, in even letters; then what made no unit. Minutes that another code
 * lends to a unit under total time are drawn lighter and named in a row below. No row is wider than a telephone shows.
 *
 * @returns nothing where the allocation does not follow from the minutes, or where there are too many units to draw
 * @example drawUnits(new Map([['97110', 25]]), { '97110': 2 })
 *   // ['97110 unit 1 ███████████████ 15', '97110 unit 2 ██████████░░░░░ 10']
 */
export function drawUnits(minutes: ReadonlyMap<string, number>, units: Allocation): string[] {
  const rows = [...minutes].flatMap(([code, all]) => rowsOf(code, all, units[code] ?? 0));
  lend(rows);
  const drawable = rows.length > 0 && rows.length <= mostRows && rows.every(({ own }) => own >= 0);
  return drawable ? rows.flatMap((row, at) => draw(row, number(rows, at))) : [];
}

/** Whole units first, then one of the rest where the allocation gives one; what is left makes none. */
function rowsOf(code: string, minutes: number, units: number): Row[] {
  const full = Math.min(units, Math.floor(minutes / whole));
  const rest = minutes - full * whole;
  const row = (own: number, isUnit: boolean): Row => ({ code, own, lent: [], isUnit });
  const fulls = Array.from({ length: full }, () => row(whole, true));
  if (units - full > 1) return [row(-1, true)];
  return rest === 0 ? fulls : [...fulls, row(rest, units > full)];
}

/** A unit of too few minutes of its own is made with the minutes of codes that got none for theirs. */
function lend(rows: Row[]): void {
  for (const unit of rows.filter(({ isUnit, own }) => isUnit && own < 8)) {
    for (const other of rows.filter(({ isUnit, own }) => !isUnit && own > 0)) {
      const has = unit.own + unit.lent.reduce((sum, { minutes }) => sum + minutes, 0);
      if (has >= 8) break;
      unit.lent.push({ code: other.code, minutes: other.own });
      other.own = 0;
    }
  }
  for (let at = rows.length - 1; at >= 0; at -= 1) if (rows[at]?.own === 0) rows.splice(at, 1);
}

/** Which unit of its code a row is, from 1. */
const number = (rows: readonly Row[], at: number): number =>
  rows.slice(0, at + 1).filter(({ code, isUnit }) => isUnit && code === rows[at]?.code).length;

function draw({ code, own, lent, isUnit }: Row, unit: number): string[] {
  const borrowed = lent.reduce((sum, { minutes }) => sum + minutes, 0);
  const filled = `${'█'.repeat(Math.min(own, whole))}${'▒'.repeat(borrowed)}`;
  const bar = isUnit ? filled.padEnd(whole, '░') : filled;
  const name = `${code} ${isUnit ? `unit ${unit}` : 'left'.padEnd('unit 1'.length)} `;
  const parts = [own, ...lent.map(({ minutes }) => minutes)];
  return [
    `${name}${bar} ${parts.join('+')}`,
    ...lent.map((other) => `${' '.repeat(name.length)}▒ ${other.minutes} of ${other.code}`),
  ];
}
