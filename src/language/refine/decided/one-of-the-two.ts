import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { twoAsked } from '../../slots/codes/two-asked.ts';
import { toldByNumber } from './told-by-number.ts';

/**
 * Answers "needled glute med, piriformis and QL: 20560 or 61?" and "stairs 15 min, 97116 or 97530?" by what was told: two codes that
 * are asked about stand for no services where the number told before them settles which one it is, or where the time was told
 * of one service that may be either.
 */
export function oneOfTheTwo(draft: Draft, model: Model): Draft {
  const asked = twoAsked(draft);
  if (!asked) return draft;
  const told = draft.mentions.find((mention) => mayBeEither(mention, asked));
  if (!told) return withOneTime(draft, asked, model);
  const codes = toldByNumber(draft, mentionWith(told, { codes: asked.flatMap((one) => one.codes) }), model);
  const minutes = [told, ...asked].map((one) => one.minutes).find(({ length }) => length > 0) ?? [];
  if (codes.length !== 1 && minutes.length === 0) return draft;
  const meant =
    codes.length === 1
      ? mentionWith(told, { codes, open: null, phrase: null })
      : mentionWith(told, {
          codes: told.codes.filter((code) => asked.some((one) => one.codes.includes(code))),
          // What the word mostly means is what is in doubt.
          ...(told.open === null ? {} : { usual: null }),
        });
  const others = draft.mentions.filter((mention) => !asked.includes(mention));
  return draftWith(draft, {
    mentions: others.map((mention) => (mention === told ? { ...meant, minutes } : mention)),
  });
}

/**
 * "97110 or 97530 for squats 20 min?": where nothing but the only time is told behind the two, it is the time of one service, which may
 * be either. Between a code and the group's it is decided by how many were there.
 */
function withOneTime(draft: Draft, asked: readonly [Mention, Mention], { groupCode }: Model): Draft {
  const [time, second] = gather(draft.mentions, ({ minutes }) => minutes);
  const codes = gather(asked, (one) => one.codes);
  const isOfThem = (one: Mention): boolean => one.codes.some((code) => codes.includes(code));
  const areSettled = asked.every(({ open }) => open === null) && codes.length === asked.length;
  if (time === undefined || second !== undefined || !areSettled || !draft.mentions.every(isOfThem))
    return draft;
  const [meant] = asked.filter((one) => !one.codes.includes(groupCode));
  if (!meant) return draft;
  const isShared = draft.mentions.some(({ by, contact }) => by === 'group' || contact === 'group');
  const contact = isShared ? 'group' : (draft.mentions.find((one) => one.contact)?.contact ?? null);
  if (codes.includes(groupCode))
    // Not told how many were there, the two are compared, and nothing is counted.
    return draftWith(draft, {
      mentions: contact
        ? [mentionWith(meant, { contact, minutes: [time] })]
        : asked.map((one) => mentionWith(one, { minutes: [] })),
    });
  const [name, other] = namedOf(draft, codes);
  const told = name !== undefined && other === undefined ? [name] : codes;
  const open = told.length === 1 ? null : 'activity';
  return draftWith(draft, {
    mentions: [mentionWith(meant, { codes: told, open, contact, minutes: [time] })],
  });
}

/** "97530 or 97535: dressing practice for 25 min": which of the two the words beside them name. */
const namedOf = ({ sightings }: Draft, codes: readonly string[]): string[] => [
  ...new Set(
    sightings
      .filter(({ slot, value }) => /^(name|activity)$/.test(slot) && codes.includes(value))
      .map(({ value }) => value),
  ),
];

/** Told before the codes: either of them by its words, or one of them that its name settles. */
const mayBeEither = (
  { by, open, codes, to }: Mention,
  [first, second]: readonly [Mention, Mention],
): boolean => {
  if (by === 'code' || to > first.from) return false;
  const isIn = (one: Mention): boolean => one.codes.every((code) => codes.includes(code));
  return open === null ? isIn(first) !== isIn(second) : isIn(first) && isIn(second);
};
