import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { tellsOfFinding } from './tells-of-finding.ts';

/** "Neck thru pelvis", "neck CMT through the sacrum", "cervical all the way down to the SI". */
const upTo =
  /^(region |spine |cmt |adj |adjustment |adjusted )?(all the way )?(thru|through|down (to|thru|through|into)|clear (to|down to))( to)?( the| his| her)?$/;

/** "From neck to pelvis", "atlas to sacrum adjusted": a bare "to" is a range where nothing near tells of what moved, was felt or seen. */
const bareTo = /^(region |spine )?(-|to|till|until)( the| his| her)?$/;
/** So many words before a range tell what it is of. */
const BEFORE = 5;
/** "C-L" and "cx-lx" are the ends of a range. */
const LETTERS = 2;

/** Where two parts of the spine are the ends of a range, those between them were meant as well. */
export function regionsBetween(draft: Draft, regions: readonly Sighting[], { ruleSet }: Model): Sighting[] {
  const { tokens } = draft;
  const spine = ruleSet.regions.filter(({ spinal }) => spinal).map(({ id }) => id);
  const all: Sighting[] = [];
  for (const [index, region] of regions.entries()) {
    const last = all.at(-1);
    const words = last ? tokens.slice(last.to, region.from).map(({ text }) => text) : [];
    const [first, end] = [spine.indexOf(last?.value ?? ''), spine.indexOf(region.value)];
    const isRange =
      last &&
      (upTo.test(words.join(' ')) ||
        isToldBy(draft, last, region, regions[index + 1]?.from ?? draft.tokens.length));
    // The occiput lies above the first of them.
    if (last && isRange && (first >= 0 || last.value === 'occiput') && end >= 0)
      for (const value of spine.slice(Math.min(first, end) + 1, Math.max(first, end)))
        all.push({ slot: 'region', value, from: last.to, to: region.from });
    all.push(region);
  }
  return all;
}

/**
 * Whether a bare "to" stands between the ends of what was worked on, and not of what was felt or found ("neck to low back hurts"). Names with a
 * hyphen are two: "cervical-lumbar adj".
 */
function isToldBy({ tokens }: Draft, first: Sighting, end: Sighting, next: number): boolean {
  const between = tokens.slice(first.to, end.from).map(({ text }) => text);
  if (!bareTo.test(between.join(' '))) return false;
  const isName = (from: number, to: number) =>
    tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && text.length > LETTERS);
  if (between.join('') === '-' && isName(first.from, first.to) && isName(end.from, end.to)) return false;
  // "Adjusted neck to low back, sore".
  let lead = first.from - 1;
  while (tells(tokens[lead], 'adjusting/between-adjusted')) lead -= 1;
  if (tells(tokens[lead], 'adjusting/adjusts')) return true;
  const isElsewhere = (word: Token) => tells(word, 'adjusting/wanders') || tellsOfFinding(word);
  const sentences = sentencesOf(tokens);
  const behind = tokens.slice(end.to, next).filter((_, at) => sentences[end.to + at] === sentences[end.from]);
  // "Neck to low back hurts, adjusted the neck": of what is named behind it.
  const isOfNext = sentences[next] === sentences[end.from];
  const isAdjusted = !isOfNext && behind.some((word) => tells(word, 'adjusting/adjusts'));
  return (
    !tokens.slice(Math.max(0, first.from - BEFORE), first.from).some(isElsewhere) &&
    (isAdjusted || !behind.slice(0, BEFORE).some(isElsewhere))
  );
}
