import { isBilled, unitsOf, whyNoUnit } from '../../../answer/words/lines/claim-line.ts';
import { lineName } from '../../../answer/words/lines/line-name.ts';
import { listedLines } from '../../../answer/words/lines/listed-lines.ts';
import { conditionOf, opens } from '../../../answer/words/modifiers/condition-of.ts';
import { modifierNames } from '../../../answer/words/modifiers/modifier-line.ts';
import { isUnpaid } from '../../../answer/words/payers/not-paid.ts';
import { patientPays } from '../../../answer/words/payers/patient-pays.ts';
import { either } from '../../../core/either.ts';
import type { Allocation, AskId, ClaimLine, LineModifier } from '../../../core/visit.ts';
import type { Shown } from '../shown/shown.ts';

/** A column: what it is called, and what it says of a line. */
interface Column {
  name: string;
  of(line: ClaimLine): string;
}

/**
 * The claim as rows of short cells, the first naming the columns; null where the first line of the reply says it all. Where
 * the two ways of counting differ they stand side by side. Few columns, so that a telephone shows them all.
 */
export function claimTable(shown: Shown): string[][] | null {
  const { answer } = shown;
  const { lines, unitCounts } = answer;
  if (lines.length === 0 || (listedLines(answer).lines.length === 0 && !differ(shown))) return null;
  const columns: Column[] = [
    { name: 'Code', of: lineName },
    ...(differ(shown)
      ? [
          { name: 'CMS', of: (line: ClaimLine) => counted(line, unitCounts.cms) },
          { name: 'AMA', of: (line: ClaimLine) => counted(line, unitCounts.ama) },
        ]
      : [{ name: 'Units', of: unitsCell }]),
    ...(lines.some(({ modifiers }) => modifiers.length > 0)
      ? [{ name: 'Modifier', of: (line: ClaimLine) => modifiersOf(line, shown) }]
      : []),
  ];
  return [columns.map(({ name }) => name), ...lines.map((line) => columns.map(({ of }) => of(line)))];
}

/** Whether the two ways of counting give different units. */
export const differ = ({ answer }: Shown): boolean =>
  answer.findings.some(({ id }) => id.startsWith('units.methods-differ'));

/** Between which codes a line is open, and what would have to be so. */
export const choicesOf = (line: ClaimLine): { code: string; when: string }[] =>
  line.code === null ? (line.choices ?? []) : [];

function unitsCell(line: ClaimLine): string {
  if (!isBilled(line)) return `0, ${whyNoUnit(line)}`;
  const units = unitsOf(line) ?? (line.minutes === null ? 'minutes missing' : 'open');
  return isUnpaid(line) ? `${units}, ${line.coverage} by this payer` : units;
}

/** What every allocation of one method gives a line. */
function counted(line: ClaimLine, allocations: readonly Allocation[]): string {
  const code = line.code ?? '';
  const numbers = [...new Set(allocations.flatMap((units) => units[code] ?? []))].sort((a, b) => a - b);
  // In a narrow column "1 or 2" stays on one line.
  return numbers.length === 0 ? unitsCell(line) : either(numbers.map(String)).replaceAll(' ', '\u00a0');
}

const conditions: Partial<Record<AskId, string>> = {
  region: 'if another region',
  'separate-time': 'if separate minutes',
  'separate-exam': 'if a separate exam',
  'care-type': 'if active care',
  assistant: 'if by an assistant',
  threshold: 'if past the threshold',
  notice: 'if a notice is signed',
};

function modifiersOf(line: ClaimLine, shown: Shown): string {
  const certain = line.modifiers.filter(({ when }) => when === 'always').map(({ code }) => code);
  const all = [...(certain.length > 0 ? [certain.join(' ')] : []), ...modifiersWaiting(line, shown)];
  return all.length > 0 ? all.join('; ') : 'none';
}

/** The modifiers that wait for somebody's word or for the payer, each with its condition: "59 or XS if another region". */
export const modifiersWaiting = (line: ClaimLine, shown: Shown): string[] =>
  line.modifiers
    .filter(({ when }) => when !== 'always')
    .map((modifier) => `${modifierNames(modifier)} ${shortCondition(modifier, line, shown)}`);

/** In a few words; what a modifier attests by itself has no shorter ones than its own. */
function shortCondition(modifier: LineModifier, line: ClaimLine, shown: Shown): string {
  if (modifier.when === 'if-payer-asks')
    return patientPays(shown.answer.payer.id, shown.ruleSet) ? 'for a plan that asks' : 'if the payer asks';
  const opened = opens(modifier, shown.ruleSet);
  if (opened === 'both') return 'if another region and separate minutes';
  if (opened === 'status') return 'if a real change of status';
  if (opened === 'minutes' && !line.timed) return 'if another site or time';
  const known = modifier.condition === null ? undefined : conditions[modifier.condition];
  return known ?? conditionOf(modifier, line, shown).replace(/^on one condition: /, 'if ');
}
