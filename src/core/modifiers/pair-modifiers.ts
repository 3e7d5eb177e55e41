import type { Draft, DraftLine, PairOutcome } from '../draft.ts';
import { possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import { askOf } from '../pairs/distinctness-asks.ts';
import type { ModifierRule, PairOpening } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { NamedModifier } from './named-modifier.ts';
import { typedOn } from './typed-on.ts';

const kinds = ['separate-exam', 'region', 'separate-time', 'status-change'] as const;

/**
 * The modifier that opens an edit pair, on the line that carries it: one for an exam of its own, one for another region,
 * one for minutes of their own. It waits for the attestation; said, it stands; denied, it is left out.
 *
 * A line whose partner is still open (CMT of unknown level) takes it only where every candidate pairs alike.
 */
export function pairModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): NamedModifier[] {
  if (line.coverage === 'excluded') return [];
  const at = draft.lines.indexOf(line);
  const here = draft.outcomes.filter(
    (o) => o.opens !== null && o.lines.includes(at) && o.pair.modifierOn === line.code,
  );
  if (here.some((o) => o.verdict === 'not-allowed')) return [];
  const each = gather(kinds, (kind) => {
    const outcomes = here.filter((o) => o.opens === kind);
    return outcomes.length > 0 && everyPartnerAlike(outcomes, at, draft)
      ? [forKind(kind, outcomes, line, draft, ruleSet)]
      : [];
  });
  if (each.some((modifier) => modifier === null)) return [];
  return oneOpening(
    each.filter((modifier) => modifier !== null),
    ruleSet,
  );
}

/**
 * A line takes one modifier that says it was distinct, whatever the number of its partners. Where two kinds of
 * distinctness are needed, the modifier that says both stands, and for certain only when both were said.
 */
function oneOpening(modifiers: NamedModifier[], ruleSet: RuleSet): NamedModifier[] {
  const exam = modifiers.filter((m) => m.opens.includes('separate-exam'));
  const [first, ...more] = modifiers.filter((m) => !m.opens.includes('separate-exam'));
  if (!first) return exam;
  if (more.length === 0) return [...exam, first];
  const needed = gather([first, ...more], (m) => m.opens);
  const both = openers(ruleSet).find((rule) =>
    needed.every((kind) => rule.opens.some((opening) => opening.kind === kind)),
  );
  const open = [first, ...more].find((m) => m.condition !== null) ?? first;
  return both ? [...exam, { ...open, code: both.code, opens: needed, instead: [] }] : exam;
}

/** The modifiers that open pairs of any kind. */
const openers = workedOut(({ modifiers }: RuleSet) =>
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

/** Whether some other line pairs so with all the codes that it may turn out to be. */
function everyPartnerAlike(outcomes: PairOutcome[], at: number, draft: Draft): boolean {
  const code = draft.lines[at]?.code;
  return draft.lines.some((other, index) => {
    const partners = outcomes
      .filter((o) => o.lines.includes(index))
      .map((o) => (o.pair.column1 === code ? o.pair.column2 : o.pair.column1));
    return index !== at && partners.length > 0 && possibleCodes(other).every((c) => partners.includes(c));
  });
}

/** Null where a person denied, or could not say, what the modifier would attest. */
function forKind(
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
