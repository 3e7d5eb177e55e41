import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/** A modifier the asker typed that does not stand on its line: why not, and what it would attest. */
export function saidFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  return draft.lines.flatMap((line, at) => {
    const { code } = line;
    if (code === null) return [];
    const pairs = draft.outcomes.filter(
      (o) => o.lines.includes(at) && o.opens !== null && o.pair.modifierOn === code,
    );
    return line.service.modifiersSaid
      .filter((said) => !line.modifiers.some((m) => m.code === said || m.instead.includes(said)))
      .map((said) => {
        const rule = ruleSet.modifiers[said];
        const source = rule?.sources[0] ?? authorities.practice;
        const attests = rule?.attests ? ` It says: ${rule.attests}.` : '';
        if (!rule?.opensPairs || pairs.length === 0)
          return finding(
            `modifier.${said}.not-called-for`,
            'warn',
            [code],
            `${said} on ${code}: nothing in this visit calls for it.${attests}`,
            source,
          );
        return pairs.some((o) => o.verdict === 'not-allowed')
          ? finding(
              `modifier.${said}.may-not-stand`,
              'stop',
              [code],
              `${said} on ${code} may not stand: what it says is not so in this visit.${attests}`,
              source,
            )
          : finding(
              `modifier.${said}.other-opener`,
              'warn',
              [code],
              `${said} on ${code} opens the pair only if what it says is so.${attests}`,
              source,
            );
      });
  });
}
