import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { twoAsked } from '../../two-asked.ts';
import { toldByNumber } from './told-by-number.ts';

/**
 * Answers "needled glute med, piriformis and QL: 20560 or 61?" by what was told: two codes that are asked about stand for no services
 * where the number told before them settles which one it is.
 */
export function oneOfTheTwo(draft: Draft, model: Model): Draft {
  const asked = twoAsked(draft);
  const told = asked && draft.mentions.find((mention) => mayBeEither(mention, asked));
  if (!asked || !told) return draft;
  const codes = toldByNumber(draft, mentionWith(told, { codes: asked.flatMap((one) => one.codes) }), model);
  if (codes.length !== 1) return draft;
  const settled = mentionWith(told, { codes, open: null, phrase: null });
  const others = draft.mentions.filter((mention) => !asked.includes(mention));
  return draftWith(draft, { mentions: others.map((mention) => (mention === told ? settled : mention)) });
}

/** Told before the codes, and either of them by its words. */
const mayBeEither = ({ open, codes, to }: Mention, [first, second]: readonly [Mention, Mention]): boolean =>
  open !== null &&
  to <= first.from &&
  [first, second].every((one) => one.codes.every((code) => codes.includes(code)));
