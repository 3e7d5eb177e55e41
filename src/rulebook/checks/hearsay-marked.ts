import type { RuleProblem } from '../problem.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import { keyOf, type YamlFile } from '../read-yaml.ts';

/** A part of a file that says how far its sources can be trusted. */
interface Sourced {
  path: PropertyKey[];
  sources: string[];
  confidence: string;
}

/**
 * What rests on nothing that anybody has read is marked `recalled` or `low`, so that it is told as "check with the payer".
 * Elsewhere a document stands before what is only recalled, since the first source is the one that is shown.
 */
export function hearsayMarked(files: RuleFiles): RuleProblem[] {
  const recalled = new Set(
    files.sources.data.sources.filter(({ trust }) => trust === 'recalled').map(({ id }) => id),
  );
  const told: YamlFile<object>[] = [
    ...files.modifiers,
    ...files.payers,
    ...files.topics,
    ...files.codes,
    files.denials,
    files.documentation,
    files.thresholds,
  ];
  return told.flatMap((file) =>
    sourcedParts(file.data).flatMap(({ path, sources, confidence }): RuleProblem[] => {
      const at = (key: string, says: string, next: string): RuleProblem => ({
        file: file.name,
        line: file.lineOf([...path, key]),
        key: keyOf([...path, key]),
        says,
        next,
      });
      if (sources.every((id) => recalled.has(id)) && !['recalled', 'low'].includes(confidence))
        return [
          at(
            'confidence',
            `"${confidence}", and nobody has read ${sources.join(', ')}`,
            'Say recalled or low, or name the document that says it.',
          ),
        ];
      const first = sources[0];
      const isMarked = ['recalled', 'low'].includes(confidence);
      return !isMarked && first !== undefined && recalled.has(first)
        ? [
            at(
              'sources',
              `${first} is only recalled and stands before a document`,
              'Put the document first: the first source is the one that is shown.',
            ),
          ]
        : [];
    }),
  );
}

function sourcedParts(value: unknown, path: PropertyKey[] = []): Sourced[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => sourcedParts(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, item]) => sourcedParts(item, [...path, key]));
  const { sources, confidence } = value as { sources?: unknown; confidence?: unknown };
  return Array.isArray(sources) && typeof confidence === 'string'
    ? [{ path, sources, confidence }, ...below]
    : below;
}
