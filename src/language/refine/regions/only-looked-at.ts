import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

const it = /^(it|that|them|those|too|also|both|as|well|[,.;!?\n])$/;
const denies = /^(not|no|never|didnt|wasnt|werent|dont|couldnt|wouldnt|without|nt)$/;
/** So many words stand between a joint and what was done to it after all. */
const FEW = 8;

/**
 * Whether a joint of the limbs is told of beside an adjustment only for how it feels or since somebody looked at it: "adjusted C2 and L3;
 * the wrist hurts". "Checked the knee and adjusted it" tells of an adjusted one.
 */
export function isOnlyLookedAt(draft: Draft, { value, from, to }: Sighting, { ruleSet }: Model): boolean {
  const { tokens } = draft;
  if (!ruleSet.regions.some(({ id, spinal }) => id === value && !spinal)) return false;
  let behind = to;
  while (tells(tokens[behind], 'adjusting/before-complaint')) behind++;
  let before = from - 1;
  while (tells(tokens[before], 'adjusting/behind-looking')) before--;
  const isTold = tells(tokens[behind], 'adjusting/complaint') || tells(tokens[behind], 'adjusting/looked-at');
  if (!isTold && !tells(tokens[before], 'adjusting/looked-at')) return false;
  // "Wrist sore, C5 and L4 adjusted": those were.
  const next = seen(draft, 'region').find((region) => region.from >= to)?.from ?? tokens.length;
  return !tokens
    .slice(to, Math.min(to + FEW, next))
    .some(
      (word, at) =>
        (tells(word, 'adjusting/adjusts') || /^thrust(ed|s)?$/.test(word.text)) &&
        isDoneToIt(tokens, to + at),
    );
}

/** "… and adjusted it", "… so we adjusted that too"; not "… but not adjusted". */
function isDoneToIt(tokens: Draft['tokens'], at: number): boolean {
  const isDenied = tokens.slice(Math.max(0, at - 3), at).some(({ text }) => denies.test(text));
  return !isDenied && (tokens[at + 1] === undefined || it.test(tokens[at + 1]?.text ?? ''));
}
