import { choices } from '../../../core/choices.ts';
import { unknownPlan } from '../../../core/payer/unknown-plan.ts';
import type { AskId } from '../../../core/visit.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import type { Said } from './bare-answer.ts';

const comparing = /^(different|diff|other|another|separate|elsewhere|same)$/;
/** What "different" and "same" settle, by the question that is open. */
const byDifference: Partial<Record<AskId, [different: string, same: string]>> = {
  region: ['other', 'same'],
  'separate-time': ['separate', 'same'],
  'separate-exam': ['yes', 'no'],
};

/** "Different", "same": a part of the choices of the question, which says nothing by itself; "wc" where the payer is asked for. */
export function inOneWord(
  { tokens, sightings }: Draft,
  asks: readonly AskId[],
  { ruleSet }: Model,
): Said[] | null {
  const words = tokens.filter((word) => word.kind !== 'sign' && !tells(word, 'beside-replies/in-words'));
  const [word, more] = words;
  if (more) return null;
  const isDenied = tokens.some(({ text }) => text === 'not');
  const isOther = /^(different|diff|other|another|separate|elsewhere)$/.test(word?.text ?? '') !== isDenied;
  const ask = asks.find((id) => Object.hasOwn(byDifference, id));
  if (ask && comparing.test(word?.text ?? '')) return [[ask, byDifference[ask]?.[isOther ? 0 : 1] ?? '']];
  if (word?.text === 'acute' && asks.includes('care-type') && !isDenied) return [['care-type', 'active']];
  const lettered = sightings
    .filter(({ slot }) => slot === 'phrase')
    .flatMap(({ value }) => ruleSet.ambiguous[Number(value)]?.noCode ?? [])
    .find(({ payer }) => payer !== undefined);
  return lettered?.payer && asks.includes('payer') ? [['payer', lettered.payer]] : null;
}

/** "PT": the label of a choice, and nothing else. */
export function asChosen(words: string, asks: readonly AskId[]): Said[] {
  for (const ask of asks) {
    const choice = choices[ask].find(({ label }) => label.toLowerCase() === words);
    if (choice) return [[ask, choice.value]];
  }
  return [];
}

/** "Yes", "no", "not sure": to the first question that takes such an answer. */
export function yesOrNo(draft: Draft, asks: readonly AskId[]): Said[] {
  const word =
    draft.tokens.find(({ kind, text }) => kind !== 'sign' && !/^(wait|oh|actually)$/.test(text))?.text ?? '';
  if (seen(draft, 'replies', 'no-answer').length > 0) return [];
  if (seen(draft, 'replies', 'unsure').length > 0) {
    if (
      asks.includes('payer') &&
      draft.tokens.some(({ text }) => /^(payer|insurance|plan|carrier)$/.test(text))
    )
      return [['payer', unknownPlan]];
    // Of how many regions were adjusted nobody is unsure by a choice: it stays open, and the next question is not answered.
    const open = asks.find(
      (id) => id === 'cmt-regions' || choices[id].some(({ value }) => value === 'unsure'),
    );
    return open ? [[open, 'unsure']] : [];
  }
  const answer = /^(yes|yeah|yep|yup|y|correct|right)$/.test(word)
    ? 'yes'
    : /^(no|nope|n|nah)$/.test(word)
      ? 'no'
      : null;
  // "No one was there" answers nothing by its first word.
  const isNobody = draft.tokens.some(
    ({ text }, at) =>
      text === 'one' &&
      /^(no)$/.test(draft.tokens[at - 1]?.text ?? '') &&
      draft.tokens[at + 1]?.text !== 'on',
  );
  if (!answer || (isNobody && draft.tokens.length > 2)) return [];
  const opposite: Partial<Record<AskId, Record<'yes' | 'no', string>>> = {
    region: { yes: 'other', no: 'same' },
    'separate-time': { yes: 'separate', no: 'same' },
    'care-type': { yes: 'active', no: 'maintenance' },
  };
  // "Yes she signed" tells of the notice, and not where the therapy went.
  const isOfNotice = draft.tokens.some(({ text }) => /^(signed|sign|signs|abn|notice|waiver)$/.test(text));
  const open = isOfNotice ? asks.filter((id) => id === 'notice') : asks;
  const ask = open.find((id) => opposite[id] || choices[id].some(({ value }) => value === 'yes'));
  return ask ? [[ask, opposite[ask]?.[answer] ?? answer]] : [];
}
