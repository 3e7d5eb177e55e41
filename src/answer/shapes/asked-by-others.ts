import { authorities } from '../../core/authorities.ts';
import { eachOnce } from '../../core/each-once.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { expandCodes } from '../../core/rules/expand-codes.ts';
import type { Discipline, Finding } from '../../core/visit.ts';

/**
 * That some payer asks more of a note than the one at hand, where none was named: said once, since whoever has that payer
 * will name it.
 *
 * @param payer the profile at hand
 * @example // "Medicare Part B - chiropractor asks for 10 points more (First visit, Later visits, P.A.R.T.): name the payer to see them."
 */
export function askedByOthers(
  codes: readonly string[],
  payer: string,
  discipline: Discipline,
  ruleSet: RuleSet,
): Finding[] {
  const lists = (ruleSet.noteLists ?? []).filter(
    ({ codes: named, disciplines, modifiers, care }) =>
      modifiers === undefined &&
      care === undefined &&
      (disciplines?.includes(discipline) ?? true) &&
      (named === undefined || codes.some((code) => expandCodes(named, ruleSet).has(code))),
  );
  return gather(ruleSet.payers, ({ id, name, disciplines }): Finding[] => {
    const theirs = lists.filter(({ payers }) => payers?.includes(id));
    if (id === payer || theirs.length === 0 || !disciplines.includes(discipline)) return [];
    const points = theirs.reduce((sum, { items }) => sum + items.length, 0);
    const kinds = eachOnce(theirs.map(({ at }) => at)).join(', ');
    const text = `${name} asks for ${points} ${points === 1 ? 'point' : 'points'} more (${kinds}): name the payer to see them.`;
    const source = theirs[0]?.sources[0] ?? authorities.practice;
    return [finding(`document.of-payer:${id}`, 'info', [...codes], text, source, 'payer')];
  });
}
