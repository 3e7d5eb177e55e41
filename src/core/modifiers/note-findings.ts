import { eachOnce } from '../each-once.ts';
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

/** What the note needs for a modifier, and the codes that it needs it for. */
interface Note {
  modifier: string;
  stands: boolean;
  sentence: string;
  codes: string[];
}

/**
 * The sentence that the note needs for each modifier, one finding a modifier (`note:59:97140`): as a condition while it
 * is open, as what the note must say once somebody said that it is so. The clinician writes it, nobody else.
 */
export function noteFindings(lines: readonly Modified[], ruleSet: RuleSet): Finding[] {
  const notes: Note[] = [];
  for (const { codes, modifiers } of lines) {
    for (const modifier of modifiers) {
      const sentence = sentenceOf(modifier, ruleSet);
      if (sentence === null) continue;
      const stands = modifier.when === 'always';
      const same = notes.find(
        (note) => note.modifier === modifier.code && note.stands === stands && note.sentence === sentence,
      );
      if (same) same.codes = eachOnce([...same.codes, ...codes]);
      else notes.push({ modifier: modifier.code, stands, sentence, codes: eachOnce(codes) });
    }
  }
  return notes.map((note) => told(note, ruleSet));
}

function told({ modifier, stands, sentence, codes }: Note, ruleSet: RuleSet): Finding {
  const lead = stands
    ? `${modifier} needs this in the note, if the clinician can say it`
    : `If the clinician says yes to ${modifier}, the note needs`;
  const source = ruleSet.modifiers[modifier]?.sources[0] ?? '';
  return finding(`note:${modifier}`, 'info', codes, `${lead}: "${sentence}"`, source);
}

/** Of a modifier that opens pairs, the sentence of each kind that it opens here; of another its own; null without any. */
function sentenceOf({ code, opens }: Joined['modifiers'][number], ruleSet: RuleSet): string | null {
  const rule = ruleSet.modifiers[code];
  if (!rule) return null;
  const ofPairs = gather(
    opens,
    (kind) => rule.opens.find((opening) => opening.kind === kind)?.noteSentence ?? [],
  );
  return ofPairs.length > 0 ? ofPairs.join(' ') : rule.noteSentence;
}
