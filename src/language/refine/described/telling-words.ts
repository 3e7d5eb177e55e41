import { gather } from '../../../core/gather.ts';
import type { AmbiguousPhrase } from '../../../core/rule-set/code-rule.ts';
import { workedOut } from '../../../core/rules/worked-out.ts';
import { stem } from '../../words/stem.ts';

/** Words of labels that people use for other things. */
const vague = new Set([
  'correct',
  'fit',
  'other',
  'plan',
  'alon',
  'time',
  'code',
  'work',
  'teach',
  'with',
  'when',
  'patient',
  'extra',
]);

/**
 * For each code of a phrase the stems that stand in its labels and in no label of another code. What names the service
 * itself tells nothing apart: "visit" in "first visit, exam" does not mean the staff visit.
 */
export const tellingWords = workedOut((phrase: AmbiguousPhrase): Map<string, Set<string>> => {
  const names = new Set(gather(phrase.phrases, stemsOf));
  const stems = phrase.choices.map(({ code, label }) => ({ code, words: stemsOf(label) }));
  return new Map(
    stems.map(({ code }) => {
      const others = new Set(
        gather(
          stems.filter((other) => other.code !== code),
          ({ words }) => words,
        ),
      );
      const own = gather(
        stems.filter((other) => other.code === code),
        ({ words }) => words,
      );
      return [code, new Set(own.filter((word) => !others.has(word) && !names.has(word)))] as const;
    }),
  );
});

const stemsOf = (label: string): string[] =>
  (label.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(stem).filter((word) => !vague.has(word));
