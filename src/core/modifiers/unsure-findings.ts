import type { Draft } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { inOrder } from '../in-order.ts';
import { askOf } from '../pairs/distinctness-asks.ts';
import type { Opening } from '../pairs/opened-by.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { type UseAnswered, usesAnswered } from './uses-answered.ts';

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

/** Of the modifiers that no pair calls for; several uses of one are one question. */
function ofUses(draft: Draft, ruleSet: RuleSet): Finding[] {
  const codesOf = new Map<UseAnswered['modifier'], Set<string>>();
  for (const { modifier, codes } of usesAnswered(draft, 'unsure', ruleSet))
    codesOf.set(modifier, new Set([...(codesOf.get(modifier) ?? []), ...codes]));
  return [...codesOf].map(([rule, codes]) => {
    const lookUp = rule.documentation.join('; ').replace(/\.$/, '');
    const record = lookUp === '' ? '' : `Look up in the record: ${lookUp}.`;
    const text = `${rule.code} stays off ${[...codes].join(', ')} until somebody can vouch for it (${rule.attests}). ${record}`;
    return finding(`unsure.${rule.code}`, 'warn', [...codes], text.trimEnd(), rule.sources[0] ?? '');
  });
}

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
