import type { Draft } from '../../draft.ts';

/** Words between the verb that asks and the modifier at most: "does it get a cq". */
const SPAN = 5;

/** Whether a message ends with a modifier that is asked about: "97110 and 97140 KX?", "does it get cq". */
export function isModifierLast({ tokens, modifiers }: Draft): boolean {
  const hasMark = tokens.at(-1)?.text === '?';
  const end = tokens.length - (hasMark ? 1 : 0);
  return modifiers.some(
    ({ from, to }) =>
      to === end &&
      (hasMark ||
        tokens.slice(Math.max(0, from - SPAN), from).some(({ text }) => /^(does|do|should)$/.test(text))),
  );
}
