import { type Draft, type DraftLine, lineWith, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import { askOf } from '../pairs/distinctness-asks.ts';
import type { Opening } from '../pairs/opened-by.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { fits } from './fits.ts';
import { usesOn } from './uses-on.ts';

/** What nobody could say, by the kind of pair that it would open. */
const unknown: Record<Opening, string> = {
  region: 'whether it was another region than the one adjusted',
  'separate-time': 'whether each had minutes of its own',
  'separate-exam': 'whether the exam went beyond the usual check before treatment',
  'status-change': 'whether a real change of status called for the re-evaluation',
};

/**
 * What to look up where the asker could not say what a modifier attests: it is on no line until somebody can, and it is not
 * denied either. One finding a question and modifier (`unsure.59:97112`).
 */
export function unsureFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  if (!Object.values(draft.visit.attested).includes('unsure')) return [];
  return [...ofPairs(draft, ruleSet), ...ofUses(draft, ruleSet)];
}

function ofPairs({ outcomes, visit }: Draft, ruleSet: RuleSet): Finding[] {
  const kinds = Object.keys(unknown) as Opening[];
  return gather(kinds, (kind): Finding[] => {
    const open = outcomes.filter(
      (o) => o.opens === kind && o.verdict === 'allowed-with-modifier' && o.region === null,
    );
    if (visit.attested[askOf[kind]] !== 'unsure' || open.length === 0) return [];
    const opening = (rule: ModifierRule) => rule.opens.find((one) => one.kind === kind);
    const [first, ...others] = inOrder(
      Object.values(ruleSet.modifiers).filter((rule) => opening(rule) !== undefined),
      (rule) => opening(rule)?.order ?? 0,
    );
    const codes = eachOnce(open.map(({ pair }) => pair.modifierOn ?? pair.column2));
    if (!first) return [];
    const note = `Look whether the note says so: "${opening(first)?.noteSentence}"`;
    return [unsure(unknown[kind], [first, ...others], codes, note)];
  });
}

/** Of the modifiers that no pair calls for. */
function ofUses(draft: Draft, ruleSet: RuleSet): Finding[] {
  const codesOf = new Map<ModifierRule, Set<string>>();
  for (const line of draft.lines) {
    const [first] = possibleCodes(line);
    for (const { modifier, use } of first === undefined ? [] : usesOn(first, ruleSet)) {
      const isUnsure = use.condition !== null && draft.visit.attested[use.condition] === 'unsure';
      // It was asked: so what is offered only where it was said is open as well.
      const { only: _, ...asked } = use;
      if (!isUnsure || !modifier.attests || !fits(asked, modifier, asIfSo(line), draft, ruleSet)) continue;
      codesOf.set(modifier, new Set([...(codesOf.get(modifier) ?? []), ...possibleCodes(line)]));
    }
  }
  return [...codesOf].map(([rule, codes]) => {
    const lookUp = rule.documentation.join('; ').replace(/\.$/, '');
    const record = lookUp === '' ? '' : `Look up in the record: ${lookUp}.`;
    return unsure(`whether this is so: ${rule.attests}`, [rule], [...codes], record);
  });
}

/** Who gave it is what is not known: the line as it would be an assistant's. */
const asIfSo = (line: DraftLine): DraftLine =>
  line.service.givenBy === 'either' ? lineWith(line, { givenBy: 'assistant' }) : line;

function unsure(
  what: string,
  [first, ...others]: [ModifierRule, ...ModifierRule[]],
  codes: string[],
  lookUp: string,
): Finding {
  const stays =
    others.length === 0
      ? `${first.code} stays off ${codes.join(', ')}`
      : `neither ${[first, ...others].map(({ code }) => code).join(' nor ')} goes on ${codes.join(', ')}`;
  const text = `It is not known ${what}, so ${stays} yet. ${lookUp}`.trimEnd();
  return finding(`unsure.${first.code}`, 'warn', codes, text, first.sources[0] ?? '');
}
