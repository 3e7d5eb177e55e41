import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import { said } from '../payer/said.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { exclude } from './stand-together.ts';

/**
 * Modifiers asked about in one breath that never stand on one line, said once for every two, whatever the line: "can AT and
 * GA go together". Some exclude each other for some payers only.
 */
export function askedTogether(draft: Draft, ruleSet: RuleSet): Finding[] {
  const asked = draft.visit.modifiersAsked ?? [];
  return asked.flatMap((one, at) =>
    asked.slice(at + 1).flatMap((other): Finding[] => {
      const rule = [ruleSet.modifiers[one], ruleSet.modifiers[other]].find(
        (either) => exclude(either, one, draft) || exclude(either, other, draft),
      );
      const source = rule?.sources[0];
      if (source === undefined) return [];
      const text = `${one} and ${other} never stand together on one line: at most one of them goes on it, the one that fits.`;
      return [
        finding(`modifier.${one}-${other}.never-together`, 'stop', [], said(text, source, ruleSet), source),
      ];
    }),
  );
}
