import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, seen } from '../../../draft.ts';
import { sentencesOf } from '../../../parts/sentences.ts';

/** "T spine was sore but I left it alone", "poked at the knee but didnt adjust it": told of in a sentence of its own, and spared. */
const spared =
  /\b(left|leaving|let) (it|that|them|this|those) (alone|be)\b|\b(was|were) (left alone|spared|not touched|untouched)\b|\b(didnt|did not|didn ' t|never|wouldnt|would not|couldnt|could not) (actually |really )?(touch|touched|adjust|adjusted|thrust|manipulate|manipulated|move|moved|crack|cracked|pop|popped|do) (it|that|them|those|there|any|one)\b|\bbut (it )?(was |were |is )?(not|wasnt|werent) (adjusted|manipulated|touched|moved)\b/;

/** Whether of the places of a list it is told that nothing was done there: "on the knee, not the neck", "poked at the knee but didnt adjust it". */
export function isSpared(draft: Draft, list: readonly Sighting[]): boolean {
  const { tokens, mentions, sightings } = draft;
  const [first] = list;
  if (isUntouched(draft, list)) return true;
  const sentences = sentencesOf(tokens);
  const to = list.at(-1)?.to ?? 0;
  // What is told of the next region or service is said of that: "the ankle, spine was clear so I left it alone".
  const next = Math.min(
    tokens.length,
    ...[...mentions, ...seen({ sightings }, 'region')].map(({ from }) => from).filter((from) => from >= to),
    ...[tokens.findIndex(({ text }, place) => place >= to && text === 'spine')].filter((from) => from >= to),
  );
  const behind = tokens.slice(to, next).filter((_, at) => sentences[to + at] === sentences[to]);
  if (spared.test(behind.map(({ text }) => text).join(' '))) return true;
  const at = (first?.from ?? 0) - 1;
  const before = /^(the|her|his|my|their|in|on)$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
  return tokens[before]?.text === 'not';
}

const untouched =
  /\b((didnt|did not|didn ' t|never|not) (touch|touched|adjust|adjusted|thrust)|skipped|left out)$/;

/** Whether it is told right before a list: "didn't touch the lumbar". */
export function isUntouched({ tokens }: Draft, [first]: readonly Sighting[]): boolean {
  const at = first?.from ?? 0;
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  while (/^(the|her|his|my|any|in|on)$/.test(before.at(-1) ?? '')) before.pop();
  return untouched.test(before.join(' '));
}
