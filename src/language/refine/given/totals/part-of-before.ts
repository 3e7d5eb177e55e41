import { type Draft, type Duration, draftWith, type Mention } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isPartTold } from './is-part-of.ts';

/**
 * Reads a part of the time of the service told right before: of "NMR 30, 10 of that sitting balance, MT 10" the same was given in it, so
 * that it lies within; of "TE 30, 10 of that manual, NMR 15" the TE has what the part leaves. Where two services share a time, or where it
 * is the only one beside another, the time is shared by the step that knows the whole.
 */
export function partOfBefore(draft: Draft): Draft {
  for (const part of draft.durations) {
    const named =
      part.by || part.of !== 'service' || !isPartTold(draft.tokens, part) ? null : namedIn(draft, part);
    const whole = draft.durations.findLast(({ to, of }) => /^(service|all)$/.test(of) && to <= part.from);
    const before = named && whole && ownerOf(draft, whole, part);
    if (!named || !before || whole.minutes <= part.minutes) continue;
    if (isSame(before, named))
      return draftWith(draft, {
        mentions: draft.mentions.filter((mention) => mention !== named),
        durations: draft.durations.filter((time) => time !== part),
      });
    if (draft.mentions.length < 3) continue;
    return draftWith(draft, {
      durations: draft.durations.map((time) =>
        time === whole
          ? { ...whole, of: 'service', minutes: whole.minutes - part.minutes, owner: before.from }
          : time === part
            ? { ...part, isOff: true, owner: named.from }
            : time,
      ),
    });
  }
  return draft;
}

/** The service of the part: the only one of its words, and without a time of its own. */
function namedIn({ tokens, mentions }: Draft, part: Duration): Mention | null {
  const clauses = clausesOf(tokens);
  const [only, second] = mentions.filter(
    ({ from }) => from >= part.to && clauses[from] === clauses[part.from],
  );
  const end = tokens[only?.to ?? 0];
  return only && !second && only.by !== 'code' && end?.kind !== 'number' ? only : null;
}

/** The service of the whole time, where it is one: in "TE n MT were 38, 15 of that MT" two share it. */
function ownerOf({ tokens, mentions, durations }: Draft, whole: Duration, part: Duration): Mention | null {
  const owner = mentions.findLast(({ to }) => to <= part.from);
  const other = owner && mentions.findLast(({ to }) => to <= owner.from);
  if (!owner || durations.some(({ from }) => from >= owner.to && from > whole.from && from < part.from))
    return null;
  const isTimed = other && durations.some(({ from }) => from >= other.to && from < owner.from);
  const isJoined =
    other &&
    !isTimed &&
    tokens.slice(other.to, owner.from).every(({ text }) => /^([&+/,]|and|n)$/.test(text));
  // "45 min: TE 10, 5 of that on the bike": a time before the service, and another behind, is no time of it.
  const gap =
    owner.to <= whole.from ? tokens.slice(owner.to, whole.from) : tokens.slice(whole.to, owner.from);
  return isJoined || gap.some(({ text }) => /^[.,;:\n(]$/.test(text)) ? null : owner;
}

/** "Gait 45, 15 of that was balance" may be of either, and is left to what tells them apart. */
const isSame = (one: Mention, { codes, open }: Mention): boolean =>
  open === null && one.codes.join() === codes.join();
