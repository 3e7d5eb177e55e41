import { type Draft, draftWith, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { deniedBefore } from '../described/denied-before.ts';

/** "Didn't write a report", "report not done". */
const notWritten =
  /^(a |the |any |up |separate |written )*reports? (was |is |were |has been )?(not|never|wasnt|isnt|hasnt been) (done|written|made|typed|finished)/;
const nobodyWrote = /^(didnt|never|not|havent|hasnt) (write|wrote|do|did|done|make|made|written|write up)$/;

/** Marks tests of which the message says that no report was written: "ROM both arms, no report". */
export function notReported(draft: Draft, { ruleSet }: Model): Draft {
  const { tokens, mentions } = draft;
  const isTest = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((code) => ruleSet.codes[code]?.family === 'test');
  const isDenied = tokens.some(({ text }, at) => {
    if (!/^reports?$/.test(text)) return false;
    const words = (from: number, to: number) =>
      tokens
        .slice(Math.max(0, from), to)
        .map((token) => token.text)
        .join(' ');
    const before = /^(a|the|any|separate|written)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    return (
      deniedBefore(draft, at) ||
      nobodyWrote.test(words(before - 2, before)) ||
      notWritten.test(words(at, at + 4))
    );
  });
  // "97750 without a report?" asks whether it can be.
  const isAsked = tokens.some(({ text }) => text === '?');
  if (!isDenied || isAsked) return draft;
  return draftWith(draft, {
    mentions: mentions.map((mention) =>
      isTest(mention.codes) ? mentionWith(mention, { unreported: true }) : mention,
    ),
  });
}
