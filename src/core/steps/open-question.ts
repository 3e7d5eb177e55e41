import { choices } from '../choices.ts';
import { regionsOf } from '../cmt/regions-of.ts';
import type { DraftLine } from '../draft.ts';
import { factorsUntold } from '../evaluation/narrow-level.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Ask } from '../visit.ts';

/** The question of the phrase that was typed; where none was, the candidates themselves are the choices. */
export function openQuestion(line: DraftLine, ruleSet: RuleSet): Ask[] {
  if (line.code !== null) return [];
  const counted = line.candidates.some((c) => ruleSet.codes[c]?.spinalRegions);
  const id = line.service.open ?? (counted ? 'cmt-regions' : 'activity');
  if (id === 'cmt-regions') {
    const labels = choices['cmt-regions'].map((c) => c.label);
    const [border] = regionsOf(line.service.regions, ruleSet).open;
    const text = 'How many spinal regions were adjusted?';
    return [{ id, text: border ? `${border.question} ${text}` : text, choices: labels }];
  }
  const phrase = ruleSet.ambiguous[line.service.phrase ?? -1];
  if (phrase) {
    const untold = factorsUntold(line.candidates, line.service, ruleSet);
    const narrowed = line.service.factors !== undefined;
    const possible = phrase.choices.filter(
      (c) => (!c.discipline && !narrowed) || line.candidates.includes(c.code),
    );
    const text =
      untold.length > 0 ? `${phrase.question} Not told yet: ${untold.join('; ')}.` : phrase.question;
    return [{ id, text, choices: possible.map((c) => c.label) }];
  }
  const labels = line.candidates.map((c) => `${c} ${ruleSet.codes[c]?.short ?? ''}`.trim());
  const { minutes } = line.service;
  const time = minutes === null ? '' : ` in the ${minutes} minutes whose words I do not know`;
  const text = labels.length > 0 ? 'Which of these was done?' : `What was done${time}, and what was its aim?`;
  return [{ id, text, choices: labels }];
}
