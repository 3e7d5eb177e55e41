import { choices } from '../choices.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { said } from '../payer/said.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { exclude } from './stand-together.ts';

/**
 * Modifiers asked about in one breath that never stand on one line, said once for every two, whatever the line: "can AT and
 * GA go together". Some exclude each other for some payers only: then it is said for whom.
 */
export function askedTogether(draft: Draft, ruleSet: RuleSet): Finding[] {
  const asked = draft.visit.modifiersAsked ?? [];
  return asked.flatMap((one, at) =>
    asked.slice(at + 1).flatMap((other): Finding[] => {
      const both = [ruleSet.modifiers[one], ruleSet.modifiers[other]];
      // "Need the X modifiers": of a whole family only one was ever meant.
      if (asked.length > 2 && areAlternatives(both)) return [];
      const here = both.find((either) => exclude(either, one, draft) || exclude(either, other, draft));
      const rule =
        here ?? both.find((either) => either?.notWith.includes(one) || either?.notWith.includes(other));
      const source = rule?.sources[0];
      if (source === undefined) return [];
      const text = `${one} and ${other} never stand together on one line: at most one of them goes on it, the one that fits.`;
      const id = `modifier.${one}-${other}`;
      return [
        here
          ? finding(`${id}.never-together`, 'stop', [], said(text, source, ruleSet), source)
          : finding(
              `${id}.apart-elsewhere`,
              'info',
              [],
              said(`${payersOf(rule, ruleSet)}: ${text}`, source, ruleSet),
              source,
            ),
      ];
    }),
  );
}

/** Both open pairs: of such modifiers one may stand in the place of the other. */
const areAlternatives = ([one, other]: (ModifierRule | undefined)[]): boolean =>
  one?.opensPairs === true && other?.opensPairs === true;

/** Whose claims they exclude each other on, in the words of the choice of payers. */
function payersOf(rule: ModifierRule | undefined, { payers }: RuleSet): string {
  const ids = gather(
    rule?.notWithPayers ?? [],
    (id) => payers.find((profile) => profile.id === id)?.payer ?? [],
  );
  return [...new Set(ids)]
    .map((id) => choices.payer.find(({ value }) => value === id)?.label ?? id)
    .join(', ');
}
