import { authorities } from '../authorities.ts';
import { type Draft, settledLines } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Allocation, Finding } from '../visit.ts';
import { ladder, minutesFor } from './ladder.ts';
import type { Pool } from './pool.ts';

/**
 * Why the units are what they are: the figure that decided under each method, ties, the gap between the methods, the
 * minutes to the next unit, and units or totals that do not fit the minutes.
 *
 * @param pools every pool the visit may have, or null while minutes are missing
 */
export function unitFindings(draft: Draft, pools: Pool[] | null): Finding[] {
  const [pool, ...others] = pools ?? [];
  const minutes = pool ?? null;
  return [
    ...untimedFindings(draft),
    ...ownClockFindings(draft),
    ...(minutes && Object.keys(minutes).length > 0 && others.length === 0
      ? poolFindings(draft, minutes)
      : []),
    ...(others.length > 0 ? openFindings(draft) : []),
    ...totalFindings(draft, minutes),
    ...unitsSaidFindings(draft, minutes !== null),
  ];
}

function untimedFindings(draft: Draft): Finding[] {
  return settledLines(draft)
    .filter((line) => line.rule.clock === 'untimed_day' || line.rule.clock === 'episode')
    .map((line) =>
      finding(
        'units.untimed',
        'answer',
        [line.code],
        line.rule.clock === 'episode'
          ? `${line.code} is untimed: one unit, once an episode of care.`
          : `${line.code} is untimed: one unit a day, whatever the minutes.`,
        line.rule.sources[0] ?? authorities.practice,
      ),
    );
}

function ownClockFindings(draft: Draft): Finding[] {
  return settledLines(draft)
    .filter((line) => line.rule.clock === 'own_clock')
    .map((line) =>
      finding(
        'units.own-clock',
        'warn',
        [line.code],
        `${line.code} has a clock of its own, apart from the 15-minute pool; its units are not counted here, so check with the payer.`,
        line.rule.sources[0] ?? authorities.practice,
      ),
    );
}

function poolFindings(draft: Draft, minutes: Record<string, number>): Finding[] {
  const names = Object.keys(minutes);
  const codes = names.filter((name) => !name.startsWith('open:'));
  const total = names.reduce((sum, name) => sum + (minutes[name] ?? 0), 0);
  const units = ladder(total);
  const method = draft.payer.unitMethod.method;
  const sum = names.length > 1 ? `${names.map((n) => minutes[n]).join(' + ')} = ${total}` : `${total}`;
  const found: Finding[] = [];
  if (method !== 'ama') {
    found.push(
      finding(
        'units.cms',
        'answer',
        codes,
        `CMS total time: ${sum} timed minutes make ${count(units)} (${range(units)}).`,
        authorities.totalTime,
      ),
    );
    if (draft.unitCounts.cms.length > 1) found.push(tie(draft.unitCounts.cms, codes));
  }
  if (method !== 'cms' && codes.length > 0) {
    const each = codes.map((c) => `${c} ${minutes[c]} min = ${ladder(minutes[c] ?? 0)}`).join(', ');
    found.push(
      finding('units.ama', 'answer', codes, `AMA, each code alone: ${each}.`, authorities.perService),
    );
  }
  if (method === 'unknown' && codes.some((c) => differs(draft.unitCounts, c))) {
    found.push(
      finding(
        'units.methods-differ',
        'warn',
        codes,
        'The two counts differ, and the method of this plan is not known: ask the plan which it uses. Neither is preferred here.',
        authorities.practice,
        'payer',
      ),
    );
  }
  const next = minutesFor(units + 1).least - total;
  found.push(
    finding(
      'units.next',
      'info',
      codes,
      `${next} more timed minute${next === 1 ? '' : 's'} in all would make ${count(units + 1)} under total time.`,
      authorities.totalTime,
    ),
  );
  return found;
}

const count = (units: number): string => `${units} unit${units === 1 ? '' : 's'}`;

const range = (units: number): string =>
  units === 0 ? 'under 8 minutes' : `${minutesFor(units).least}–${minutesFor(units).most} minutes`;

const differs = (counts: Draft['unitCounts'], code: string): boolean =>
  new Set([...counts.cms, ...counts.ama].map((a) => a[code] ?? 0)).size > 1;

function tie(allocations: Allocation[], codes: string[]): Finding {
  const ways = allocations.map((a) => codes.map((c) => `${c} × ${a[c] ?? 0}`).join(', '));
  const shown = ways.slice(0, 4).join('; or ');
  const more = ways.length > 4 ? `; and ${ways.length - 4} more` : '';
  return finding(
    'units.tie',
    'info',
    codes,
    `Equal remainders: the clinic chooses between ${shown}${more}.`,
    authorities.totalTime,
  );
}

/** While a line is open in more than one way, what its minutes make of the others is open too. */
function openFindings(draft: Draft): Finding[] {
  const codes = settledLines(draft)
    .filter((l) => l.rule.clock === 'fifteen_pooled')
    .map((l) => l.code);
  if (codes.length === 0) return [];
  const text =
    'A service is still open, and its minutes count toward the same total: the units of the others follow once it is settled.';
  return [finding('units.open', 'info', codes, text, authorities.totalTime)];
}

/** Minutes without a service, and minutes that do not fit into the visit. */
function totalFindings(draft: Draft, minutes: Record<string, number> | null): Finding[] {
  const stated = draft.visit.totalMinutes;
  if (stated === null) return [];
  const timed = minutes ? Object.values(minutes).reduce((sum, m) => sum + m, 0) : 0;
  if (timed > stated) {
    return [
      finding(
        'units.impossible',
        'stop',
        [],
        `${timed} minutes of timed services do not fit into a ${stated}-minute visit: check the minutes.`,
        authorities.timeInNote,
      ),
    ];
  }
  if (draft.lines.length > 0 && minutes !== null) return [];
  const units = ladder(stated);
  const split = draft.lines.length > 0 ? ' Say how they split over the services.' : '';
  return [
    finding(
      'units.total',
      'answer',
      [],
      `${stated} timed minutes in all make ${count(units)} under CMS total time (${range(units)}). Under the AMA method each code is counted alone, so it takes the minutes of each.${split}`,
      authorities.totalTime,
    ),
  ];
}

function unitsSaidFindings(draft: Draft, counted: boolean): Finding[] {
  return settledLines(draft).flatMap((line) => {
    const said = line.service.unitsSaid;
    if (said === null || said < 1) return [];
    const { code } = line;
    if (line.rule.clock === 'fifteen_pooled' && !counted) {
      const { least, most } = minutesFor(said);
      return [
        finding(
          'units.take',
          'info',
          [code],
          `${count(said)} of ${code} alone take ${least}–${most} minutes.`,
          authorities.totalTime,
        ),
      ];
    }
    const possible = line.units === null ? line.unitsChoices : [line.units];
    if (possible.length === 0 || possible.includes(said)) return [];
    return [
      finding(
        'units.not-as-said',
        'warn',
        [code],
        `${count(said)} of ${code} were named; this visit makes ${possible.join(' or ')}.`,
        line.rule.clock === 'fifteen_pooled'
          ? authorities.totalTime
          : (line.rule.sources[0] ?? authorities.practice),
      ),
    ];
  });
}
