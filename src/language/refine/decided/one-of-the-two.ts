import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { byNumber } from './tell-apart.ts';

/**
 * Answers "needled glute med, piriformis and QL: 20560 or 61?" by what was told: two codes that are asked about stand for no services
 * where the number told before them settles which one it is.
 */
export function oneOfTheTwo(draft: Draft, model: Model): Draft {
  const asked = twoAsked(draft);
  const told = asked && draft.mentions.find((mention) => mayBeEither(mention, asked));
  if (!asked || !told) return draft;
  const codes = byNumber(draft, mentionWith(told, { codes: asked.flatMap((one) => one.codes) }), model);
  if (codes.length !== 1) return draft;
  const settled = mentionWith(told, { codes, open: null, phrase: null });
  const others = draft.mentions.filter((mention) => !asked.includes(mention));
  return draftWith(draft, { mentions: others.map((mention) => (mention === told ? settled : mention)) });
}

/** "20560 or 61": the only two codes that were typed, with "or" between them or read of one place. */
function twoAsked({ tokens, mentions }: Draft): [Mention, Mention] | null {
  const [first, second, third] = mentions.filter(({ by }) => by === 'code');
  if (!first || !second || third) return null;
  const between = tokens.slice(Math.min(first.to, second.from), second.to);
  const isEither = tokens.slice(first.from, second.to).some(({ text }) => /^(or|vs)$/.test(text));
  return isEither && between.length < 4 ? [first, second] : null;
}

/** Told before the codes, and either of them by its words. */
const mayBeEither = ({ open, codes, to }: Mention, [first, second]: readonly [Mention, Mention]): boolean =>
  open !== null &&
  to <= first.from &&
  [first, second].every((one) => one.codes.every((code) => codes.includes(code)));
