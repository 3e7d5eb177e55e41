import type { Draft, DraftLine, PairOutcome } from '../draft.ts';
import { inOrder } from '../in-order.ts';
import { askOf } from '../pairs/distinctness-asks.ts';
import type { ModifierRule, PairOpening } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { NamedModifier } from './named-modifier.ts';
import { typedOn } from './typed-on.ts';

/**
 * The modifier that says one kind of distinctness on a line: the one that the asker or the payer prefers first. It waits for
 * a person's word; said, it stands.
 *
 * @param outcomes the pairs of the line that this kind opens
 * @returns null where a person denied, or could not say, what the modifier would attest
 * @see NCCI Policy Manual, chapter I, section E
 */
export function openingModifier(
  kind: PairOpening['kind'],
  outcomes: PairOutcome[],
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): NamedModifier | null {
  const { visit, payer } = draft;
  const condition = askOf[kind];
  const isSaid = saidOf(kind, outcomes, draft);
  if (!isSaid && (visit.attested[condition] === 'no' || visit.attested[condition] === 'unsure')) return null;
  const [preferred, ...others] = inPreference(kind, line, draft, ruleSet);
  if (!preferred) return null;
  const named: NamedModifier = {
    code: preferred.code,
    when: kind === 'separate-exam' ? 'if-attested' : 'if-distinct',
    condition,
    basis: ['ncci'],
    instead: others.map((rule) => rule.code),
    layer: 'national',
    opens: [kind],
    text: preferred.meaning,
    source: preferred.sources[0] ?? '',
  };
  if (kind !== 'separate-exam' && payer.distinctModifier.prefers === 'none')
    return { ...named, when: 'if-payer-asks', condition: 'payer' };
  return isSaid ? { ...named, when: 'always', condition: null } : named;
}

/** The modifiers that open pairs of any kind. */
export const openers = workedOut(({ modifiers }: RuleSet) =>
  Object.values(modifiers).filter(({ opens }) => opens.length > 0),
);

/** Of those, the ones of each kind. */
const openersOf = workedOut((ruleSet: RuleSet): Record<PairOpening['kind'], ModifierRule[]> => {
  const of = (kind: PairOpening['kind']) =>
    openers(ruleSet).filter((rule) => rule.opens.some((opening) => opening.kind === kind));
  return {
    'separate-exam': of('separate-exam'),
    region: of('region'),
    'separate-time': of('separate-time'),
    'status-change': of('status-change'),
  };
});

/**
 * The modifiers that open pairs of this kind, the one to write first: what the asker typed, else the general or the
 * specific one as the payer prefers, else in their order.
 */
function inPreference(
  kind: PairOpening['kind'],
  line: DraftLine,
  { payer, visit }: Draft,
  ruleSet: RuleSet,
): ModifierRule[] {
  const typed = typedOn(line, visit);
  const opening = openersOf(ruleSet)[kind];
  if (opening.length < 2) return opening;
  const specific = payer.distinctModifier.prefers === 'specific';
  const turn = (rule: ModifierRule): number => {
    const order = rule.opens.find((opening) => opening.kind === kind)?.order ?? 0;
    if (typed.includes(rule.code)) return 0;
    return specific && rule.opens.length > 1 ? order + 100 : order;
  };
  return inOrder(opening, turn);
}

/** Whether the asker said what the modifier attests: of these services, or of the visit. */
function saidOf(kind: PairOpening['kind'], outcomes: PairOutcome[], { visit }: Draft): boolean {
  if (kind === 'region') return outcomes.every((o) => o.region === 'other');
  if (kind === 'separate-time')
    return visit.timeOfServices === 'separate' || visit.attested['separate-time'] === 'yes';
  return visit.attested['separate-exam'] === 'yes';
}
