import type { Answer } from '../../answer/answer.ts';
import { sourceName } from '../../answer/words/source-name.ts';
import type { RuleSet } from '../../core/rule-set.ts';

/** Statements with the numbers of their sources, and the sources that these numbers stand for. */
export interface Sourced {
  lines: string[];
  sources: string[];
}

const layers: Record<Answer['findings'][number]['layer'], string> = {
  national: '',
  payer: 'Payer: ',
  article: 'House article: ',
  clinic: 'Clinic rule: ',
};

/**
 * Every rule that spoke, in order, each with the number of its source: a source that many rules rest on is named once.
 * @example { lines: ['97150 is untimed … [1]'], sources: ['[1] Claims manual, 2024'] }
 */
export function sourced({ findings, sources }: Answer, ruleSet: RuleSet): Sourced {
  const used = [...new Set(findings.map(({ source }) => source))].filter((id) =>
    sources.some((s) => s.id === id),
  );
  return {
    lines: findings.map(({ text, layer, source }) => {
      const number = used.indexOf(source) + 1;
      return `${layers[layer]}${text}${number > 0 ? ` [${number}]` : ''}`;
    }),
    sources: used.flatMap((id, index) =>
      sources
        .filter((source) => source.id === id)
        .map((source) => `[${index + 1}] ${sourceName(source, ruleSet)}`),
    ),
  };
}
