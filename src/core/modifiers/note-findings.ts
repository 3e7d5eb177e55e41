import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import type { Joined } from './join-layers.ts';

/** A line's code with its modifiers, still with the kinds of pairs that they open. */
export interface Modified {
  codes: string[];
  modifiers: Joined['modifiers'];
}

/**
 * The sentence that the note needs for each modifier, one finding a modifier (`note:59:97140`): as a condition while it
 * is open, as what the note must say once somebody said that it is so. The clinician writes it, nobody else.
 */
export function noteFindings(lines: readonly Modified[], ruleSet: RuleSet): Finding[] {
  const found = new Map<string, { codes: string[]; text: string; source: string }>();
  for (const { codes, modifiers } of lines) {
    for (const modifier of modifiers) {
      const sentences = sentencesOf(modifier, ruleSet);
      if (sentences.length === 0) continue;
      const stands = modifier.when === 'always';
      const key = `${modifier.code} ${stands} ${sentences.join(' ')}`;
      const lead = stands
        ? `${modifier.code} needs this in the note, if the clinician can say it`
        : `If the clinician says yes to ${modifier.code}, the note needs`;
      const earlier = found.get(key)?.codes ?? [];
      found.set(key, {
        codes: [...new Set([...earlier, ...codes])],
        text: `${lead}: "${sentences.join(' ')}"`,
        source: ruleSet.modifiers[modifier.code]?.sources[0] ?? '',
      });
    }
  }
  return [...found].map(([key, { codes, text, source }]) =>
    finding(`note:${key.slice(0, key.indexOf(' '))}`, 'info', codes, text, source),
  );
}

/** Of a modifier that opens pairs, the sentence of each kind that it opens here; of another its own. */
function sentencesOf({ code, opens }: Joined['modifiers'][number], ruleSet: RuleSet): string[] {
  const rule = ruleSet.modifiers[code];
  if (!rule) return [];
  const ofPairs = gather(
    opens,
    (kind) => rule.opens.find((opening) => opening.kind === kind)?.noteSentence ?? [],
  );
  return ofPairs.length > 0 ? ofPairs : rule.noteSentence === null ? [] : [rule.noteSentence];
}
