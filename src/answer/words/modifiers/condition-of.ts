import { eachOnce } from '../../../core/each-once.ts';
import { either } from '../../../core/either.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import type { AskId, ClaimLine, LineModifier } from '../../../core/visit.ts';
import { patientPays } from '../payers/patient-pays.ts';
import type { Told } from '../told.ts';

const conditions: Partial<Record<AskId, string>> = {
  region: 'only if it was in another region than the one adjusted',
  'separate-time': 'only if each service had minutes of its own',
  'separate-exam': 'only if the exam went beyond the usual check before treatment',
  'care-type': 'only for active (corrective) care, in the clinician’s words',
  assistant: 'only for the units that an assistant gave',
  threshold: 'only once the yearly threshold is passed and care is still necessary',
};

const regionAndMinutes =
  'only if it was in another region than the one adjusted and each service had minutes of its own';

/** An untimed service has no minutes to be apart by. */
const siteOrTime = 'only if it went to another site, or to another time, than the other service';

/**
 * On which condition a modifier goes on a line, or, where it stands on it for what was said of the visit, what was said.
 * Empty for a modifier that needs neither.
 *
 * @example conditionOf(gy, line, told) // "on one condition: a denial is wanted"
 */
export function conditionOf(
  modifier: LineModifier,
  line: ClaimLine,
  { answer, ruleSet }: Pick<Told, 'answer' | 'ruleSet'>,
): string {
  if (modifier.condition === null) return whatWasSaid(modifier, ruleSet);
  if (modifier.when === 'if-payer-asks')
    return patientPays(answer.payer.id, ruleSet)
      ? 'only on a bill for a plan that asks for it, not where the patient alone pays'
      : 'only if the payer asks for it';
  if (modifier.condition === 'notice' || modifier.condition === 'payer')
    return ofAttestation(modifier, line, ruleSet);
  const opened = opens(modifier, ruleSet);
  if (opened === 'both') return regionAndMinutes;
  if (opened === 'status') return 'only if a real change of status called for the re-evaluation';
  if (opened === 'minutes' && !line.timed) return siteOrTime;
  return conditions[modifier.condition] ?? 'only if that is so';
}

const openings = {
  'separate-exam': 'exam',
  region: 'region',
  'separate-time': 'minutes',
  'status-change': 'status',
} as const;

/** Which edit a modifier opens, by what it and those that may stand in its place open; one that replaces nothing opens both. */
export function opens(
  { basis, code, instead }: LineModifier,
  ruleSet: RuleSet,
): (typeof openings)[keyof typeof openings] | 'both' | null {
  if (!basis.includes('ncci')) return null;
  const kindsOf = (name: string) => (ruleSet.modifiers[name]?.opens ?? []).map((opening) => opening.kind);
  const common = kindsOf(code).filter((kind) => instead.every((other) => kindsOf(other).includes(kind)));
  const [first, ...more] = common.filter((kind) => namesOf(ruleSet).get(kind) === instead.length + 1);
  return first && more.length === 0 ? openings[first] : 'both';
}

/** How many modifiers open pairs of each kind. */
const namesOf = workedOut(({ modifiers }: RuleSet) => {
  const names = new Map<keyof typeof openings, number>();
  for (const { opens } of Object.values(modifiers))
    for (const kind of eachOnce(opens.map((opening) => opening.kind)))
      names.set(kind, (names.get(kind) ?? 0) + 1);
  return names;
});

function whatWasSaid(modifier: LineModifier, ruleSet: RuleSet): string {
  switch (opens(modifier, ruleSet)) {
    case 'exam':
      return 'the exam said to go beyond the usual check before treatment';
    case 'region':
      return 'said to be another region';
    case 'minutes':
      return 'said to have minutes of its own';
    case 'status':
      return 'said to follow from a real change of status';
    case 'both':
      return 'said to be another region and to have minutes of its own';
    case null:
      return '';
  }
}

/** What the modifier itself attests; one that only goes along with an attesting modifier names that one. */
function ofAttestation(modifier: LineModifier, line: ClaimLine, ruleSet: RuleSet): string {
  const attesting = (code: string): boolean =>
    ruleSet.modifiers[code]?.uses.some((use) => use.condition !== null) ?? false;
  const partners = line.modifiers
    .map((m) => m.code)
    .filter((code) => code !== modifier.code && attesting(code));
  const attests = ruleSet.modifiers[modifier.code]?.attests;
  if (!attesting(modifier.code) && partners.length > 0) return `only beside ${either(partners)}`;
  return attests ? `on one condition: ${attests}` : 'only if that is so';
}
