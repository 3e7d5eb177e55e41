import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { twoAsked } from '../../two-asked.ts';
import { toldByNumber } from './told-by-number.ts';

/**
 * Answers "needled glute med, piriformis and QL: 20560 or 61?" and "stairs 15 min, 97116 or 97530?" by what was told: two codes that
 * are asked about stand for no services where the number told before them settles which one it is, or where the time was told
 * of one service that may be either.
 */
export function oneOfTheTwo(draft: Draft, model: Model): Draft {
  const asked = twoAsked(draft);
  const told = asked && draft.mentions.find((mention) => mayBeEither(mention, asked));
  if (!asked || !told) return draft;
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

/** Told before the codes: either of them by its words, or one of them that its name settles. */
const mayBeEither = (
  { by, open, codes, to }: Mention,
  [first, second]: readonly [Mention, Mention],
): boolean => {
  if (by === 'code' || to > first.from) return false;
  const isIn = (one: Mention): boolean => one.codes.every((code) => codes.includes(code));
  return open === null ? isIn(first) !== isIn(second) : isIn(first) && isIn(second);
};
