import { type Draft, type DraftLine, type PairOutcome, possibleCodes } from '../draft.ts';
import { either } from '../either.ts';
import { gather } from '../gather.ts';
import { areAllWays, keyOf } from '../pairs/ways-of.ts';
import { unknownPlan } from '../payer/unknown-plan.ts';
import type { ModifierRule, ModifierUse } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { disciplineOf } from './discipline-of.ts';
import { fits, isOfState } from './fits.ts';
import { usesOn } from './uses-on.ts';

/** What is to be said of a modifier on a line: `rest` follows "59 on 97140". */
export interface SaidOf {
  id: string;
  level: Finding['level'];
  rest: string;
}

/**
 * Why a modifier that was typed or asked about does not stand on a line: what it waits for, that nothing calls for it, that
 * no modifier opens the pair, or that it belongs on the other code. Nothing while that hangs on what an open service is,
 * which is said of the pair.
 *
 * @see NCCI Policy Manual, chapter I, section E
 */
export function notStanding(rule: ModifierRule, line: DraftLine, draft: Draft, ruleSet: RuleSet): SaidOf[] {
  const attests = rule.attests ? ` It says: ${rule.attests}.` : '';
  if (rule.waitsFor.length > 0 && !line.modifiers.some((m) => rule.waitsFor.includes(m.code)))
    return [
      { id: 'waits', level: 'warn', rest: ` stands only beside ${rule.waitsFor.join(' or ')}.${attests}` },
    ];
  const at = draft.lines.indexOf(line);
  // An exam is set apart by its own modifier: its pairs call for none that speaks of regions or minutes.
  const possible = draft.outcomes.filter(
    ({ lines, pair, opens }) =>
      lines.includes(at) &&
      pair.why === 'row' &&
      (opens !== 'separate-exam' || rule.opens.some(({ kind }) => kind === opens)),
  );
  if (!rule.opensPairs || possible.length === 0) {
    const ofCare = useOfCare(rule, line, draft, ruleSet);
    if (ofCare) return [{ id: 'hangs-on-care', level: 'warn', rest: `: ${ofCare.text}` }];
    const ofSome = useOfSome(rule, line, draft, ruleSet);
    if (ofSome)
      return [
        { id: 'hangs-on-code', level: 'warn', rest: `: only on ${either(ofSome.codes)}. ${ofSome.text}` },
      ];
    const rest = `: nothing in this visit calls for it${payersThatDo(rule, line, draft, ruleSet)}.${attests}`;
    return [{ id: 'not-called-for', level: 'warn', rest }];
  }
  const pairs = possible.filter((o) => isAnyWay(o, draft));
  if (pairs.length < possible.length) return [];
  const shut = pairs.find((o) => o.pair.verdict === 'not-allowed');
  if (shut) {
    const { column1, column2 } = shut.pair;
    const rest = ` opens nothing: ${column2} is not paid beside ${column1}, whatever modifier it bears (indicator 0).`;
    return [{ id: 'cannot-open', level: 'stop', rest }];
  }
  if (pairs.some((o) => o.verdict === 'not-allowed')) {
    const rest = ` may not stand: what it says is not so in this visit.${attests}`;
    return [{ id: 'may-not-stand', level: 'stop', rest }];
  }
  const elsewhere = pairs.find((o) => o.pair.modifierOn !== null && o.pair.modifierOn !== line.code);
  if (elsewhere) {
    const rest = `: it belongs on ${elsewhere.pair.modifierOn}, the other code of the pair; some payers read it nowhere else.${attests}`;
    return [{ id: 'other-line', level: 'warn', rest }];
  }
  return [
    { id: 'other-opener', level: 'warn', rest: ` opens the pair only if what it says is so.${attests}` },
  ];
}

/** A use for one kind of care, where none was said: what was asked about hangs on that. */
function useOfCare(
  rule: ModifierRule,
  line: DraftLine,
  { payer, visit }: Draft,
  ruleSet: RuleSet,
): ModifierUse | undefined {
  if (visit.care !== null) return undefined;
  return gather(possibleCodes(line), (code) => usesOn(code, ruleSet)).find(
    ({ modifier, use }) =>
      modifier === rule && use.care !== undefined && use.payers?.includes(payer.id) && isOfState(use, visit),
  )?.use;
}

/** "95 on an exercise": of the codes that an open service may turn out to be those that it goes on, and what is said of it there. */
function useOfSome(
  rule: ModifierRule,
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): { codes: string[]; text: string } | null {
  if (line.code !== null) return null;
  const found = gather(possibleCodes(line), (code) => {
    const settled: DraftLine = { ...line, code, candidates: [code] };
    const [used] = usesOn(code, ruleSet).filter(
      ({ modifier, use }) => modifier === rule && fits(use, rule, settled, draft, ruleSet),
    );
    return used ? [{ code, text: used.use.text }] : [];
  });
  const [first] = found;
  return first ? { codes: found.map(({ code }) => code), text: first.text } : null;
}

/** Whether two services stand to each other like this, whatever an open one of them turns out to be. */
function isAnyWay(one: PairOutcome, { outcomes, lines }: Draft): boolean {
  if (one.lines.every((at) => lines[at]?.code !== null)) return true;
  const ways = outcomes.filter((other) => keyOf(other) === keyOf(one));
  const areAlike = ways.every(
    ({ verdict, pair }) => verdict === one.verdict && pair.verdict === one.pair.verdict,
  );
  return areAlike && areAllWays(ways, lines);
}

/** Where no payer was named: those that ask for it on this code, or nothing where none does. */
function payersThatDo(
  rule: ModifierRule,
  line: DraftLine,
  { payer, visit }: Draft,
  ruleSet: RuleSet,
): string {
  if (payer.payer !== unknownPlan || line.code === null) return '';
  const uses = usesOn(line.code, ruleSet).filter(({ modifier }) => modifier === rule);
  const who = disciplineOf(line, visit);
  const names = ruleSet.payers
    .filter(
      ({ id, disciplines }) => disciplines.includes(who) && uses.some(({ use }) => use.payers?.includes(id)),
    )
    .map(({ name }) => name);
  return names.length === 0 ? '' : ` unless the payer is ${names.join(' or ')}`;
}
