import { gather } from '../../../core/gather.ts';
import { distance } from '../../book/nearness.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** The words for a further period stand this near the service that goes on. */
const NEAR = 6;

/**
 * Reads what goes on after a first period: "extra fifteen minutes of caregiver training" is the code of the further quarter
 * hours. Only where no other time is told, since a whole time holds the first period too; the time of the further period alone
 * is not the service's and is left out.
 *
 * @see intents/vocabulary/further.yml
 */
export function furtherPeriod(draft: Draft, model: Model): Draft {
  const words = seen(draft, 'further');
  if (words.length === 0 || draft.durations.length > 1) return draft;
  // "New needles in the second 15" tells when they were placed, of one service.
  if (seen(draft, 'needles', 'new').length > 0 && draft.durations.length > 0) return draft;
  const clauses = clausesOf(draft.tokens);
  const far = (mention: Mention) => Math.min(...words.map((span) => distance(draft.tokens, mention, span)));
  const [nearest] = [...draft.mentions].sort((a, b) => far(a) - far(b));
  const isSaid = (mention: Mention) =>
    mention === nearest &&
    far(mention) < NEAR &&
    words.some(({ from }) =>
      draft.mentions.every((other) => other === mention || clauses[other.from] !== clauses[from]),
    );
  return draftWith(draft, {
    mentions: draft.mentions.map((mention) => {
      const codes = mention.by !== 'code' && isSaid(mention) ? goingOn(mention, model) : [];
      return codes.length > 0
        ? mentionWith(mention, { codes, by: 'name' as const, phrase: null, minutes: [] })
        : mention;
    }),
  });
}

/** The codes of the further periods; none where a reading of the service has no further period. */
function goingOn({ codes }: Mention, { ruleSet }: Model): string[] {
  const further = gather(codes, (code) => {
    const count = ruleSet.codes[code]?.count;
    const next =
      count?.kind === 'opening' ? count.further[0] : count?.kind === 'month' ? count.further : null;
    return next ? [next] : [];
  });
  return further.length === codes.length ? further : [];
}
