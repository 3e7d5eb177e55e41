import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { NamedCode } from '../../../rulebook/check-codes-named.ts';
import type { RuleProblem } from '../../../rulebook/problem.ts';
import { readYaml } from '../../../rulebook/read-yaml.ts';
import { codesNamed } from '../../book/codes-named.ts';
import { intentIds } from '../../intent-ids.ts';
import { isNeed, needNames } from './needs.ts';

const sentence = z.string().min(2).max(300);

/** Something of which one at least must be seen: `several|pair`. */
const need = z
  .string()
  .refine((text) => text.split('|').every(isNeed), { error: (issue) => unknownNeed(String(issue.input)) });

/** A twin case: a sentence that the classifier does not learn, and what must be read of it. */
const twin = z.strictObject({
  text: sentence,
  /** Codes of the services, in the order said; the candidates of an open one joined by `|`. */
  services: z.array(z.string()).optional(),
  /** Another intent, where the sentence is a near miss. */
  intent: z.enum(intentIds).optional(),
});

/** The form of `intents/<intent>.yml`. */
export const intentFile = z.strictObject({
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, written YYYY-MM-DD'),
  intent: z.enum(intentIds),
  says: sentence,
  /** What must have been seen in a message for this intent: every entry, of `a|b` one of the two. */
  needs: z.array(need).default([]),
  /** What the classifier learns from. */
  examples: z.array(sentence).min(5, 'at least five examples, or the classifier has nothing to learn from'),
  /** Near misses, each under the intent that it belongs to instead. */
  not: z.array(z.strictObject({ text: sentence, intent: z.enum(intentIds) })).default([]),
  /** Twin cases: other sentences of the same kind, which no example repeats; `npm run intents -- test` asks them. */
  cases: z.array(twin).default([]),
});

/** One intent as its file in `intents/` describes it. */
export type IntentFile = z.infer<typeof intentFile>;

function unknownNeed(typed: string): string {
  const unknown = typed.split('|').find((name) => !isNeed(name));
  return `"${unknown}" is no slot: expected ${needNames.join(', ')}`;
}

/**
 * Reads `intents/<intent>.yml`.
 *
 * @param problems receives what is wrong, with file and line
 * @param named receives the codes that examples name, with file and line
 */
export function loadIntents(directory: URL, problems: RuleProblem[], named: NamedCode[]): IntentFile[] {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.yml'))
    .sort();
  return files.flatMap((file) => {
    const read = readYaml(new URL(file, directory), `intents/${file}`, intentFile, problems);
    if (!read) return [];
    if (read.data.intent !== file.replace('.yml', '')) {
      problems.push({
        file: `intents/${file}`,
        line: read.lineOf(['intent']),
        key: 'intent',
        says: `the file is named ${file}, but its intent is ${read.data.intent}`,
        next: 'Give the file the name of its intent.',
      });
    }
    const texts = [...read.data.examples, ...read.data.not.map(({ text }) => text)];
    texts.forEach((text, at) => {
      const inExamples = at < read.data.examples.length;
      const path = inExamples ? ['examples', at] : ['not', at - read.data.examples.length];
      named.push(
        ...codesNamed(text, { file: `intents/${file}`, line: read.lineOf(path), key: path.join('.') }),
      );
    });
    return [read.data];
  });
}
