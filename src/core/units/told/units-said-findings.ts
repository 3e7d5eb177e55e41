import { authorities } from '../../authorities.ts';
import { type Draft, type DraftLine, settledLines } from '../../draft.ts';
import { either } from '../../either.ts';
import { finding } from '../../finding.ts';
import { gather } from '../../gather.ts';
import type { Finding } from '../../visit.ts';
import type { OwnClock } from '../clocks/own-clock.ts';
import { minutesFor } from '../ladder.ts';
import { count } from './unit-words.ts';

/** Units the asker had in mind, against what the minutes make; of an open service, against what each of its codes makes. */
export function unitsSaidFindings(draft: Draft, clocks: OwnClock[], counted: boolean): Finding[] {
  return [
    ...ofSettled(draft, clocks, counted),
    ...(counted ? [] : ofAll(draft)),
    ...gather(draft.lines, ofOpen),
  ];
}

/** What all units that were named take together, where minutes of several codes are added up. */
function ofAll(draft: Draft): Finding[] {
  const pooled = settledLines(draft).filter(({ rule }) => rule.clock === 'fifteen_pooled');
  const said = gather(pooled, ({ service: { unitsSaid } }) => unitsSaid ?? []);
  if (pooled.length < 2 || said.length < pooled.length || said.some((units) => units < 1)) return [];
  const units = said.reduce((sum, one) => sum + one, 0);
  const { least, most } = minutesFor(units);
  const text = `Under CMS total time all ${count(units)} together take ${least}–${most} timed minutes.`;
  return [
    finding(
      'units.take-together',
      'info',
      gather(pooled, ({ code }) => code),
      text,
      authorities.totalTime,
    ),
  ];
}

function ofOpen({ code, candidates, units, service: { unitsSaid: said } }: DraftLine): Finding | [] {
  if (code !== null || units === null || said === null || said < 1 || said === units) return [];
  const text = notAsSaid(said, either(candidates), String(units));
  return finding('units.not-as-said', 'warn', candidates, text, authorities.practice);
}

const notAsSaid = (said: number, of: string, made: string): string =>
  `${count(said)} of ${of} ${said === 1 ? 'was' : 'were'} named; this visit makes ${made}.`;

function ofSettled(draft: Draft, clocks: OwnClock[], counted: boolean): Finding[] {
  return gather(settledLines(draft), (line) => {
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
          `${count(said)} of ${code} alone take${said === 1 ? 's' : ''} ${least}–${most} minutes.`,
          authorities.totalTime,
        ),
      ];
    }
    const possible = line.units === null ? line.unitsChoices : [line.units];
    if (possible.length === 0 || possible.includes(said)) return [];
    const own = clocks.find((clock) => clock.lines.some((other) => other.code === code));
    const source = own?.clock.sources[0] ?? line.rule.count?.sources[0] ?? line.rule.sources[0];
    return [
      finding(
        'units.not-as-said',
        'warn',
        [code],
        notAsSaid(said, code, possible.join(' or ')),
        line.rule.clock === 'fifteen_pooled' ? authorities.totalTime : (source ?? authorities.practice),
      ),
    ];
  });
}
