import { authorities } from '../../authorities.ts';
import type { Draft } from '../../draft.ts';
import { finding } from '../../finding.ts';
import type { Finding } from '../../visit.ts';
import { ladder } from '../ladder.ts';
import { timedOf, tooMuch } from '../too-much.ts';
import { count, minutesWords, range } from './unit-words.ts';

/**
 * Timed minutes against the timed total that was stated, and that against the treatment time: what cannot be is
 * refused. Minutes that no service has are named; a total without services is counted alone.
 *
 * @param counted false while minutes of timed services are missing
 * @param isSplit whether the ways to split the total were told already
 * @see Medicare Benefit Policy Manual, chapter 15, section 220.3
 */
export function totalFindings(draft: Draft, counted: boolean, isSplit: boolean): Finding[] {
  const { totalMinutes, timedMinutes } = draft.visit;
  const stated = timedMinutes ?? totalMinutes;
  if (stated === null) return [];
  const impossible = tooMuch(draft);
  if (impossible !== null)
    return [
      finding('units.impossible', 'stop', [], `${impossible}: check the minutes.`, authorities.timeInNote),
    ];
  if (draft.lines.length > 0 && counted) return missingMinutes(draft);
  if (isSplit) return [];
  const units = ladder(stated);
  const alone =
    draft.payer.unitMethod.method === 'cms'
      ? ''
      : ' Under the AMA method each code is counted alone, so it takes the minutes of each.';
  const split = draft.lines.length > 0 ? ' Say how they split over the services.' : '';
  return [
    finding(
      'units.total',
      'answer',
      [],
      `${stated} timed minutes in all make ${count(units)} under CMS total time (${range(units)}).${alone}${split}`,
      authorities.totalTime,
    ),
  ];
}

/** Timed minutes that stand on no service count toward the total and toward no code. */
function missingMinutes(draft: Draft): Finding[] {
  const { timedMinutes } = draft.visit;
  const unnamed = (timedMinutes ?? 0) - timedOf(draft);
  if (unnamed <= 0) return [];
  const text = `${minutesWords(unnamed)} of the ${timedMinutes} timed ones stand on no service here: the units follow the services, so name where they went.`;
  return [finding('units.total-more', 'warn', [], text, authorities.timeInNote)];
}
