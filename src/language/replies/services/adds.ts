import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { settleValue } from '../../request/settle.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { IntentId, Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { peopleAtOnce } from '../people/people-at-once.ts';
import type { Conversation } from '../reply.ts';
import { circumstancesSaid } from '../visit/circumstances-said.ts';

const opening = /^(and|also|plus|add|\+|&|with|w)$/;
/** "Does 97140 go with that": words that stand for the visit, behind a word that joins. */
const joined = /^(with|to|beside|alongside|besides)$/;
const pointing = /^(it|that|this|them|these|those)$/;

/**
 * Adds services to the visit where the message is worded like an addition: "and 97140 15 min", "also ice", "we forgot
 * the ultrasound", "does 97140 go with that".
 */
export function adds(draft: Draft, { request }: Conversation, model: Model): Request | null {
  if (draft.mentions.length === 0 || isHowGiven(draft)) return null;
  const isJoined = draft.tokens.some(
    ({ text }, at) =>
      pointing.test(text) && (joined.test(draft.tokens[at - 1]?.text ?? '') || isBeforeNamed(draft, at)),
  );
  const isAdded = isAddition(draft) || saysMore(draft);
  if (!isAdded && !isJoined) return null;
  const before = request.services.length;
  // "Add ice" behind a question of a rule is of the visit, and no longer of the rule; "and 97110?" asks it of another code.
  const { topic, ...visit } = request;
  const isOfRule = topic !== undefined && seen(draft, 'replies', 'adds').length === 0;
  const added: Request = {
    ...(isOfRule ? request : visit),
    intent: isOfRule ? request.intent : intentAfter(draft, request, isJoined),
    services: [...request.services, ...draft.mentions.map(toService)],
    payer: draft.payer ?? request.payer,
    openPhrases: [
      ...request.openPhrases,
      ...openPhrasesOf(draft).map((open) => ({ ...open, service: open.service + before })),
    ],
  };
  // "With 98941, same region" tells of the visit as well; how many were there is of the services that are named.
  const told = circumstancesSaid(draft).filter(
    ([ask]) => ask === 'region' || ask === 'separate-time' || ask === 'care-type',
  );
  return told.reduce((visit, [ask, value]) => settleValue(visit, ask, value, model.ruleSet), added);
}

/** "Also ice", "we forgot the US". "There was a MT too" adds where the service stands right behind, and "there was a denial on MT" tells of it. */
const saysMore = ({ mentions, ...draft }: Draft): boolean =>
  seen(draft, 'replies', 'adds').some(
    ({ from, to }) =>
      draft.tokens[from]?.text !== 'there' ||
      draft.tokens[to - 1]?.text === 'also' ||
      mentions.some((one) => one.by !== 'group' && (one.from === to || isTimeBefore(draft, to, one.from))),
  );

/** "There was a 10 min MT". */
const isTimeBefore = ({ tokens }: Pick<Draft, 'tokens'>, from: number, to: number): boolean =>
  to > from &&
  tokens
    .slice(from, to)
    .every(({ text }) =>
      /^(\d{1,3}|a|an|min|mins|minutes?|of|quick|short|brief|little|bit|some)$/.test(text),
    );

/** "So with group of 3", "ok and in a group", "another patient was there too": how the visit was given, and nothing beside it; "and group 15" has a time of its own. */
const isHowGiven = (draft: Draft): boolean =>
  draft.mentions.every(({ by, minutes }) => by === 'group' && minutes.length === 0) &&
  (tells(draft.tokens[0], 'beside-replies/before-addition') ||
    draft.tokens[0]?.text === 'with' ||
    peopleAtOnce(draft) !== null);

/** "Can I bill that with 98941": the visit, and what is named beside it. */
const isBeforeNamed = ({ tokens, mentions }: Draft, at: number): boolean =>
  joined.test(tokens[at + 1]?.text ?? '') &&
  mentions.some(
    ({ from }) => from === at + 2 || (from === at + 3 && /^(a|an|the)$/.test(tokens[at + 2]?.text ?? '')),
  );

/** Whether a message begins as an addition does: "and …", "oh, with …". */
export function isAddition({ tokens }: Draft): boolean {
  const first =
    tokens.find(
      (word) =>
        (word.kind !== 'sign' && !tells(word, 'beside-replies/before-addition')) || /^[+&]$/.test(word.text),
    ) ?? tokens[0];
  return opening.test(first?.text ?? '');
}

/** A service with minutes makes it a visit; "does it go with that" asks about the pair; else the question stays. */
function intentAfter(draft: Draft, { intent }: Request, isJoined: boolean): IntentId {
  if (intent === 'count-units') return intent;
  if (draft.mentions.some(({ minutes }) => minutes.length > 0)) return 'code-visit';
  if (isJoined || seen(draft, 'questions', 'pair').length > 0) return 'check-pair';
  return intent === 'check-pair' || intent === 'find-modifier' || intent === 'document'
    ? intent
    : 'code-visit';
}
