import { authorities } from '../../authorities.ts';
import { type Draft, type DraftLine, settledLines } from '../../draft.ts';
import { finding } from '../../finding.ts';
import type { Finding } from '../../visit.ts';
import { ladder } from '../ladder.ts';
import { boundsOf, type Claimed, splits } from '../splits.ts';
import { count, range } from './unit-words.ts';

/**
 * Units were named and a total, and minutes are missing: every way the total may lie on the codes, by each method, or
 * why there is none.
 *
 * @see splits
 */
export function splitFindings(draft: Draft): Finding[] {
  const total = draft.visit.timedMinutes ?? draft.visit.totalMinutes;
  if (total === null) return [];
  const lines = settledLines(draft).filter((line) => line.rule.clock === 'fifteen_pooled');
  const claimed = lines.map(({ service, minutes }) => ({ units: service.unitsSaid ?? 0, minutes }));
  if (lines.length === 0 || claimed.some(({ units }) => units < 1)) return [];
  if (draft.lines.some((line) => line.code === null) || claimed.every((c) => c.minutes !== null)) return [];
  const method = draft.payer.unitMethod.method;
  const methods = method === 'unknown' ? (['cms', 'ama'] as const) : [method];
  const told = methods.map((each) => ({ method: each, ways: splits(claimed, total, each) }));
  const codes = lines.map(({ code }) => code);
  const never = told.every(({ ways }) => ways?.length === 0);
  return told.map(({ method: each, ways }) => {
    const name = each === 'cms' ? 'CMS total time' : 'AMA, each code alone';
    const said =
      ways?.length === 0
        ? `no split of ${total} minutes makes ${claims(lines)}. ${whyNone(lines, claimed, total, each)}`
        : `${claims(lines)} from ${total} minutes: ${inWords(lines, claimed, ways, each)}`;
    return finding(
      `units.${ways?.length === 0 ? 'no-split' : 'splits'}.${each}`,
      never ? 'stop' : 'answer',
      codes,
      `${name}: ${said}`,
      each === 'cms' ? authorities.totalTime : authorities.perService,
    );
  });
}

type Line = DraftLine & { code: string };

const claims = (lines: Line[]): string =>
  lines.map(({ code, service }) => `${code} × ${service.unitsSaid}`).join(' and ');

/** With two codes the minutes of one tell those of the other; with more, the bounds of each and one example. */
function inWords(lines: Line[], claimed: Claimed[], ways: number[][] | null, method: 'cms' | 'ama'): string {
  if (ways === null) {
    const bounds = lines.map(({ code }, at) => span(code, boundsOf(claimed[at] as Claimed, method)));
    return `more ways than can be listed, with ${bounds.join(', ')}.`;
  }
  const [one, other] = lines;
  if (lines.length === 2 && one && other) {
    const runs = runsOf(ways.map((way) => way[0] ?? 0));
    return `${one.code} ${runs} minutes, ${other.code} the rest.`;
  }
  const each = lines.map(({ code }, at) => {
    const minutes = ways.map((way) => way[at] ?? 0);
    return span(code, { least: Math.min(...minutes), most: Math.max(...minutes) });
  });
  const [way] = ways;
  const example = way ? `, for one ${way.join(' + ')}` : '';
  return `${ways.length} way${ways.length === 1 ? '' : 's'}, with ${each.join(', ')}${example}.`;
}

const span = (code: string, { least, most }: { least: number; most: number }): string =>
  least === most ? `${code} ${least}` : `${code} ${least}–${most}`;

/** "20–31 or 35": runs of neighbouring numbers. */
function runsOf(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { least: number; most: number }[] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && last.most === n - 1) last.most = n;
    else runs.push({ least: n, most: n });
  }
  return runs.map(({ least, most }) => (least === most ? `${least}` : `${least}–${most}`)).join(' or ');
}

/** The proof: the total makes other units, or the codes' ladders leave no room for it. */
function whyNone(lines: Line[], claimed: Claimed[], total: number, method: 'cms' | 'ama'): string {
  const units = claimed.reduce((sum, c) => sum + c.units, 0);
  if (method === 'cms' && ladder(total) !== units)
    return `${total} minutes make ${count(ladder(total))}; ${count(units)} take ${range(units)}.`;
  const bounds = claimed.map((one) => boundsOf(one, method));
  const least = bounds.reduce((sum, b) => sum + b.least, 0);
  const most = bounds.reduce((sum, b) => sum + b.most, 0);
  const each = lines.map(({ code }, at) => span(code, bounds[at] as { least: number; most: number }));
  return total < least || total > most
    ? `They take ${least}–${most} minutes in all, ${each.join(', ')}.`
    : `What is left for the others breaks the order of the remainders.`;
}
