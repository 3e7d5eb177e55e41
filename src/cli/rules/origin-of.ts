import type { Edition } from '../../core/rule-set/edition.ts';
import type { RulesAtHand } from './rules-at-hand.ts';

/** Where the tables of an edition come from; an imported table stands before the one that ships. */
export function originOf({ id, covered, sources }: Edition, { imported }: RulesAtHand): string {
  const data = imported.find(({ edition }) => edition.id === id)?.file.data;
  if (!data) return 'as it ships';
  const excerpt =
    sources.pairs !== null && covered.length === 0 ? '; an excerpt: what it lacks is unknown' : '';
  const which = data.pairs && data.limits ? '' : data.pairs ? 'pairs ' : 'unit limits ';
  return `${which}imported ${data.asOf}${data.version ? `, ${data.version}` : ''}${excerpt}`;
}
