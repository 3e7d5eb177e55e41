import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';

const opens = /^(im|am|as|hi|hey|hello|its|this|just)$/;
const follows = /^(here|:|,|-|\.|with|w|on|in|at)$/;

/**
 * "Student PT here: …", "I'm a PTA, …": who writes says who that is.
 *
 * @returns whether words are nothing but the writer's own name of a calling
 */
export function ofWriter(draft: Draft): (sighting: Sighting) => boolean {
  const text = (at: number) => draft.tokens[at]?.text ?? '';
  const askers = seen(draft, 'clinicians').filter(({ from, to }) => {
    const before = /^(a|an|the|new|only|just)$/.test(text(from - 1)) ? from - 2 : from - 1;
    const isFirst = before < 0 || opens.test(text(before));
    return isFirst && follows.test(text(to));
  });
  return ({ from, to }) => askers.some((one) => one.from <= from && to <= one.to);
}
