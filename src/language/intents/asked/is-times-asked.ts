import type { Draft } from '../../draft.ts';

/** "Does 98943 go four times", "once per joint or once a day"; "twice a week" is how often somebody comes. */
const ofPlaces =
  /\b((go|goes|bill|billed|bills|charge|charged|count|counts|listed|list|put|down|on|in|it) (twice|(two|three|four|five|six|[2-6]) times)|(once|one|1|unit|line) (per|for each|for every|each) (joint|limb|side|foot|ankle|knee|shoulder|arm|leg|hand|wrist|region|area|body part|place|spot))\b(?! (a|per|each|every) (week|day|month))/;

const asks = /\b(does|do|is|are|can|should|would|could|or)\b/;

/** Whether it is asked how often a code goes on a claim: "95851 x ?", "97110 x what", "both knees: does 97010 go twice". */
export function isTimesAsked({ mentions, tokens }: Draft): boolean {
  if (mentions.length === 0) return false;
  const isSign = ({ by, to }: Draft['mentions'][number]) =>
    by === 'code' &&
    /^[x*]$/.test(tokens[to]?.text ?? '') &&
    /^(\?|what|how)$/.test(tokens[to + 1]?.text ?? '');
  const text = tokens.map((token) => token.text).join(' ');
  const told = ofPlaces.exec(text);
  return mentions.some(isSign) || (told !== null && asks.test(text.slice(0, told.index)));
}
