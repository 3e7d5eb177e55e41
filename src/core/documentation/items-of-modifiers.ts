import { authorities } from '../authorities.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { either } from '../either.ts';
import { gather } from '../gather.ts';
import type { Opening } from '../pairs/opened-by.ts';
import type { RuleSet } from '../rule-set.ts';
import type { ChecklistItem } from '../visit.ts';

/**
 * What the modifiers of a line attest, so what the note must show for them: another region asks for other things than
 * minutes of its own. Nothing twice that the code asks for anyway, and nothing of what only a payer may ask for.
 *
 * @param opened what makes the line distinct from others of the visit
 */
export function itemsOfModifiers(
  line: DraftLine,
  opened: readonly Opening[],
  ruleSet: RuleSet,
): ChecklistItem[] {
  const own = new Set(ruleSet.codes[line.code ?? '']?.checklist);
  return gather(line.modifiers, ({ code, instead, when, basis }): ChecklistItem[] => {
    const rule = ruleSet.modifiers[code];
    if (!rule || when === 'if-payer-asks' || basis.every((b) => b === 'payer')) return [];
    const points = [
      ...rule.documentation,
      ...gather(rule.opens, ({ kind, documentation }) => (opened.includes(kind) ? documentation : [])),
    ];
    const named = either([code, ...instead]);
    return points
      .filter((text) => !own.has(text))
      .map((text) => ({
        text: `For ${named}: ${text}`,
        code: line.code,
        source: rule.sources[0] ?? authorities.practice,
      }));
  });
}

/** What makes a line distinct from others of the visit, where the modifier of the pair goes on it. */
export const openedOn = (at: number, { outcomes }: Draft): Opening[] =>
  gather(outcomes, ({ opens, pair, lines, codes }) => {
    const place = lines.indexOf(at);
    return opens !== null && place !== -1 && codes[place] === (pair.modifierOn ?? pair.column2)
      ? [opens]
      : [];
  });
