import { gather } from '../../../core/gather.ts';
import type { Discipline } from '../../../core/visit.ts';
import { clausesOf } from '../../clauses.ts';
import { type Draft, draftWith, mentionWith, seen } from '../../draft.ts';

const words = new Map<string, Discipline>([
  ['PT', 'pt'],
  ['OT', 'ot'],
  ['PTA', 'pt'],
  ['COTA', 'ot'],
  ['OTA', 'ot'],
]);

/**
 * Where PT and OT treated on one day, each service goes under the plan of care that is named with it: "PT: 97110 30, OT:
 * 97535 15". With one discipline, or where services stand before any of the words, nothing is said by service.
 */
export function twoDisciplines(draft: Draft): Draft {
  const named = [
    ...gather(draft.tokens, ({ raw }, from) => {
      const discipline = words.get(raw);
      return discipline === undefined ? [] : [{ from, discipline }];
    }),
    ...seen(draft, 'clinicians', 'ot').map(({ from }) => ({ from, discipline: 'ot' as const })),
  ].sort((a, b) => a.from - b.from);
  if (
    !named.some(({ discipline }) => discipline === 'pt') ||
    !named.some(({ discipline }) => discipline === 'ot')
  )
    return draft;
  const clauses = clausesOf(draft.tokens);
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      const inClause = named.filter(({ from }) => clauses[from] === clauses[mention.from]);
      const before = named.filter(({ from }) => from < mention.from).at(-1);
      const own = inClause.length === 1 ? inClause[0] : before;
      return own ? mentionWith(mention, { discipline: own.discipline }) : mention;
    }),
  });
}
