import type { Discipline } from '../../../core/visit.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { comesIn, joins } from '../people/givers/at-work-here.ts';
import { type Profession, professionsOf } from '../people/givers/professions.ts';

/**
 * Where two professions treated on one day, each service goes under the plan of care that is named with it: "PT: 97110 30, OT:
 * 97535 15", "DC 98941, PT 97140 15". An adjustment is the chiropractor's, whoever else is named. With one profession, or where
 * services stand before any of the words, nothing is said by service.
 */
export function twoDisciplines(draft: Draft, model: Model): Draft {
  const named = professionsOf(draft, model);
  if (named.length === 0) return draft;
  const under = new Set(named.flatMap(({ discipline }) => discipline ?? []));
  const treats =
    (under.has('pt') && under.has('ot')) ||
    named.some(({ discipline, assists }) => discipline && discipline !== 'chiropractic' && !assists);
  if (treats && draft.mentions.some((mention) => isAdjustment(mention, model))) under.add('chiropractic');
  const clauses = clausesOf(draft.tokens);
  const [only, other] = named;
  // "TE 15, OT came in for 20 min of self care": what stands with who came in is theirs, and no more.
  if (only?.discipline && !other && !only.assists && comesIn(draft.tokens, only.to)) {
    const isTheirs = ({ from }: Mention) => clauses[from] === clauses[only.from];
    return draftWith(draft, {
      mentions: draft.mentions.map((one) =>
        isTheirs(one) && only.discipline ? mentionWith(one, { discipline: only.discipline }) : one,
      ),
    });
  }
  if (!treats || under.size < 2) return draft;
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      const discipline = isAdjustment(mention, model)
        ? 'chiropractic'
        : (disciplineOf(mention, named, clauses, draft.tokens) ?? ofOnePlan(mention, model));
      return discipline ? mentionWith(mention, { discipline }) : mention;
    }),
  });
}

function disciplineOf(
  { from }: Mention,
  named: readonly Profession[],
  clauses: readonly number[],
  tokens: Draft['tokens'],
): Discipline | null {
  const inClause = named.filter((one) => clauses[one.from] === clauses[from]);
  const before = named.filter((one) => one.from <= from).at(-1);
  const own = inClause.length === 1 ? inClause[0] : before;
  // "PT/OT 97110 20": nobody said whose it is.
  const isEither = named.some(({ to }) => own?.from === to + 1 && joins.test(tokens[to]?.text ?? ''));
  return (!isEither && own?.discipline) || null;
}

/** "97161 and 98940, PT and DC": a code that only the plan of one profession takes is that one's. */
function ofOnePlan({ codes }: Mention, { ruleSet }: Model): Discipline | null {
  const plans = Object.values(ruleSet.modifiers).filter(
    ({ planFor, lists }) =>
      planFor.length > 0 && codes.length > 0 && codes.every((code) => lists.always_therapy?.includes(code)),
  );
  const [only] = plans.flatMap(({ planFor }) =>
    planFor.filter((discipline) => discipline !== 'chiropractic'),
  );
  return plans.length === 1 ? (only ?? null) : null;
}
