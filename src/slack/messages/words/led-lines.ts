import { inRuns } from '../../../answer/words/sentences/in-runs.ts';
import { heading, item, type Line, led } from './line.ts';

/**
 * Texts as lines, each with its first words in bold where they say what it is; those that follow each other with the same
 * first words stand under them as a list.
 * @example ledLines(['Ask the payer: A?', 'Ask the payer: B?']) // "Ask the payer:" in bold, then "• A?" and "• B?"
 */
export function ledLines(texts: readonly string[]): Line[] {
  return inRuns(texts).flatMap(({ shared, rest }) =>
    shared === '' ? rest.map(led) : [heading(shared), ...rest.map(item)],
  );
}

/**
 * Texts as items of a list; those that follow each other with the same first words stand under them as a list of their own.
 * @example listed(['A.', 'Aetna: B.', 'Aetna: C.']) // "• A.", "• Aetna:", "  ◦ B.", "  ◦ C."
 */
export function listed(texts: readonly string[]): Line[] {
  return inRuns(texts).flatMap(({ shared, rest }) =>
    shared === '' ? rest.map(item) : [item(shared), ...rest.map((text) => ({ text: `  ◦ ${text}` }))],
  );
}
