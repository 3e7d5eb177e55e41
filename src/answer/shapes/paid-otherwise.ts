import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { minutesFor } from '../../core/units/ladder.ts';
import { count, range } from '../../core/units/told/unit-words.ts';
import type { ClaimLine, Finding } from '../../core/visit.ts';
import type { Asked } from './shape.ts';

/**
 * Why a payer paid less than was billed, or another code: what the minutes make of the units, and what tells the two codes
 * apart. What was paid is right or wrong by that, never by a modifier.
 */
export function paidOtherwise({ request, decision, ruleSet }: Asked): Finding[] {
  const [line] = decision.lines;
  if (!line?.code) return [];
  const { paidAs, unitsPaid } = request;
  if (paidAs !== undefined) return [asOther(line.code, paidAs, ruleSet)];
  if (unitsPaid === undefined || decision.lines.length > 1) return [];
  const clock = ruleSet.codes[line.code]?.clock;
  if (clock !== 'fifteen_pooled' && clock !== 'untimed_day') return [];
  return fewerUnits(line, line.code, { billed: request.services[0]?.unitsSaid ?? null, paid: unitsPaid });
}

function asOther(sent: string, paid: string, { codes }: RuleSet): Finding {
  const when = (code: string, other: string): string | undefined =>
    codes[other]?.lookAlikes.find((alike) => alike.code === code)?.difference;
  const sentWhen = when(sent, paid);
  const paidWhen = when(paid, sent);
  const apart = sentWhen && paidWhen ? ` ${sent} is billed when ${sentWhen}; ${paid} when ${paidWhen}.` : '';
  return finding(
    'denial.paid-as.says',
    'answer',
    [sent],
    `${sent} was paid as ${paid}: the payer found in the claim or the note what makes ${paid}.${apart} Where the record and the payer's rule bear out ${sent}, appeal with them; where they do not, ${paid} is the right code.`,
    codes[sent]?.sources[0] ?? authorities.practice,
  );
}

function fewerUnits(
  line: ClaimLine,
  code: string,
  { billed, paid }: { billed: number | null; paid: number },
): Finding[] {
  const { minutes, units } = line;
  if (!line.timed)
    return units === 1
      ? [said(code, `${code} is untimed: one unit a day, however long it took, so no second unit is due.`)]
      : [];
  if (minutes === null || units === null)
    return [
      said(
        code,
        `The minutes decide: ${billed === null ? 'each unit' : count(billed)} of ${code}${
          billed === null ? ' has its minutes' : ` alone take${billed === 1 ? 's' : ''} ${range(billed)}`
        }. Where the note shows fewer, the smaller payment is right.`,
      ),
    ];
  const made = `${minutes} minutes make ${count(units)} of ${code} (${range(units)})`;
  if (billed !== null && billed > units)
    return [
      said(
        code,
        `${made}; ${count(billed)} of it alone take at least ${minutesFor(billed).least}. ${count(
          billed - units,
        )} too many ${billed - units === 1 ? 'was' : 'were'} billed: ${
          paid < units
            ? `${count(units)} ${units === 1 ? 'is' : 'are'} due, and ${paid} of them paid`
            : `a payment of ${count(units)} fits the minutes`
        }. Correct the claim; no modifier makes a unit.`,
      ),
    ];
  return [
    said(
      code,
      `${made}, ${
        billed === null ? 'so that many may be billed' : 'as billed'
      }: the minutes bear them out. See the reason code, the payer's limit for one day and its way of counting; then appeal with the minutes of the note.`,
    ),
  ];
}

const said = (code: string, text: string): Finding =>
  finding('denial.units-paid.says', 'answer', [code], text, authorities.totalTime);
