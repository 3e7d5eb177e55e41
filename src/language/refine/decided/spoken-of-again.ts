import { type Draft, draftWith, type Mention } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** What points at something that was told. */
const points = /^(the|that|those|this|these|his|her|their)$/;

/**
 * A service that is asked about once more by a word of it: "lifting boxes 15, do I slap a 59 on the lifting?" tells of one. It has no
 * time of its own, and a word that points back or the modifier that is asked of stands beside it.
 */
export function spokenOfAgain(draft: Draft): Draft {
  const { mentions, modifiers, tokens } = draft;
  const clauses = clausesOf(tokens);
  const isAsked = ({ from }: Mention) =>
    modifiers.some((modifier) => clauses[modifier.from] === clauses[from]) &&
    points.test(tokens[from - 1]?.text ?? '');
  const stems = ({ from, to }: Mention) => tokens.slice(from, to).map(({ stem }) => stem);
  const isOf = (again: Mention, one: Mention) =>
    one.to <= again.from &&
    one.minutes.length > 0 &&
    one.codes.some((code) => again.codes.includes(code)) &&
    stems(one).some((stem) => stems(again).includes(stem));
  const kept = mentions.filter(
    (again) =>
      again.by === 'code' ||
      again.minutes.length > 0 ||
      !isAsked(again) ||
      !mentions.some((one) => one !== again && isOf(again, one)),
  );
  return kept.length < mentions.length ? draftWith(draft, { mentions: kept }) : draft;
}
