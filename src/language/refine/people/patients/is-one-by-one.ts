import { type Draft, seen } from '../../../draft.ts';
import { arePeopleTogether } from '../../../slots/counts-patients.ts';
import { tells } from '../../../words/word-lists.ts';
import { namesGroup } from './is-only-mine.ts';

/** Words behind several patients in which it stands that they came one after the other. */
const ONE_BY_ONE = 6;
const oneByOne =
  /^(were |was |are )?((one|1) (after|by|behind) (the other|another|one)|in turn|consecutively|in the (waiting|lobby)|(still )?in the (gym|building|clinic|next room) but (one|1|only|alone))/;

/** "Same thing with three patients this week": one after the other; "because two people": who treated. */
export function isOneByOne(draft: Draft, { from, to }: { from: number; to: number }): boolean {
  const { tokens, mentions } = draft;
  if (/^(because|cuz|since)$/.test(tokens[from - 1]?.text ?? '')) return true;
  const [first, second] = tokens.slice(to, to + 2).map(({ text }) => text);
  const behind = tokens
    .slice(to, to + ONE_BY_ONE)
    .map(({ text }) => text)
    .join(' ');
  if (areApart(draft)) return true;
  const mayBeGroup = mentions.some(({ open }) => open === 'group');
  if (!mayBeGroup && oneByOne.test(behind) && !tokens.some((word) => tells(word, 'people-words/with-us')))
    return true;
  // "Two people this morning. Deb had balance with me alone": the patients of a morning, where somebody was told of as alone.
  const isMorning = first === 'this' && /^(morning|afternoon|evening)$/.test(second ?? '');
  const isAlone = seen(draft, 'people').some(
    ({ value }) => value === 'one-on-one' || value === 'in-contrast',
  );
  if (isMorning && isAlone && !tokens.some((word) => tells(word, 'people-words/with-us'))) return true;
  return (
    /^(this|last|every|each|per|a)$/.test(first ?? '') && /^(week|month|year|day|quarter)$/.test(second ?? '')
  );
}

/** "Two patients, 15 min each, one after the other": said of them anywhere, where nothing puts them together. */
export function areApart(draft: Draft): boolean {
  const { tokens } = draft;
  const isApart = tokens.some(
    ({ text }, at) =>
      text === 'one' &&
      tokens[at + 1]?.text === 'after' &&
      /^(the|another)$/.test(tokens[at + 2]?.text ?? '') &&
      (tokens[at + 2]?.text === 'another' || tokens[at + 3]?.text === 'other'),
  );
  // "Two in the group, one after the other did squats": the group is told of by its name.
  const isGroup = seen(draft, 'people', 'group').some((cue) => namesGroup(draft, cue));
  return (isApart || areInARow(tokens) || isEachAlone(tokens)) && !isGroup && !arePeopleTogether(tokens);
}

/** "Two pts back to back", "no overlap". */
const areInARow = (tokens: Draft['tokens']): boolean =>
  tokens.some(({ text }, at) => {
    if (text === 'no') return /^(overlap|overlapping)$/.test(tokens[at + 1]?.text ?? '');
    return /^(patients|pts|people|clients)$/.test(text) && isBackToBack(tokens, at + 1);
  });

const isBackToBack = (tokens: Draft['tokens'], from: number): boolean =>
  ['back', 'to', 'back'].every((word, at) => tokens[from + at]?.text === word);

/** "Two patients, each was alone with me 15 minutes", "each one on one", "in separate rooms, each by themselves". */
const eachAlone =
  /\beach( (one|of them|patient|pt))?( (was|is|were|had|got|gets|seen|worked|treated|about|[0-9]{1,3}|min|mins|minutes)){0,8} (alone|one on one|1 on 1|one - on - one|one to one|individually|separately|by (themselves|himself|herself)|their own time)\b/;

const isEachAlone = (tokens: Draft['tokens']): boolean =>
  eachAlone.test(tokens.map(({ text }) => text).join(' '));
