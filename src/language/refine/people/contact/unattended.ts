import { APART, distance } from '../../../book/nearness.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { covers } from '../../../parts/covers.ts';
import { sentencesOf } from '../../../parts/sentences.ts';
import { deniedBefore } from '../../described/denied-before.ts';
import { aloneWords } from './alone-words.ts';
import { isOfPatient } from './is-of-patient.ts';

/**
 * Says of a service that nobody stayed with the patient: "rows 15 min, supervision only". The words go to the nearest service
 * that asks for a clinician one-on-one; where another service stands nearer (stimulation left on) they were said of that.
 */
export function unattended(draft: Draft, model: Model): Draft {
  const sentences = sentencesOf(draft.tokens);
  // "Bike 8 min by herself. Balance 14": of the service of its own sentence, where one stands there.
  const inSentence = (words: Place): readonly Mention[] => {
    const here = draft.mentions.filter(({ from }) => sentences[from] === sentences[words.from]);
    return here.length > 0 ? here : draft.mentions;
  };
  const said = new Set(
    aloneWords(draft, model)
      // "Attended, not unattended".
      .filter(({ from }) => !deniedBefore(draft, from))
      // "Unattended: nothing", as a form has it.
      .filter(({ to }) => !isNothing(draft, to))
      .filter(isOfPatient(draft))
      // "Daughter by herself learned the lift": who was alone is no patient.
      .filter((words) => !seen(draft, 'caregivers', 'patient-away').some(covers(words)))
      .map(
        (words) =>
          timedBefore(draft, words) ??
          inSentence(words)
            .map((mention) => ({ mention, far: distance(draft.tokens, mention, words) }))
            .filter(({ far }) => far < APART || isEnclosed(draft, words) || isOfOnly(draft, words))
            .filter(
              ({ mention }) =>
                !isEnclosed(draft, words) ||
                mention.to <= openedAt(draft, words) ||
                // "TE 20 (bike 10 alone)": what has its time within the brackets.
                (mention.minutes.length > 0 && mention.from < words.to),
            )
            .sort((a, b) => a.far - b.far)
            .map(({ mention }) => mention)[0],
      ),
  );
  // "Pedaled the bike by himself": two words for the one service.
  const isSame = (mention: Mention) =>
    mention.minutes.length === 0 &&
    [...said].some(
      (one) =>
        one &&
        one !== mention &&
        // "AAROM pulleys 8 by herself": side by side also where both are settled.
        (mention.open !== null || isNextTo(one, mention)) &&
        (one.codes.join() === mention.codes.join() ||
          (isEnclosed(draft, mention) && one.to <= openedAt(draft, mention)) ||
          (isNextTo(one, mention) && one.codes.some((code) => mention.codes.includes(code)))),
    );
  return draftWith(draft, {
    mentions: draft.mentions
      .filter((mention) => said.has(mention) || !isSame(mention))
      .map((mention) =>
        said.has(mention) && mention.contact === null && needsClinician(mention, model)
          ? { ...settled(mention), contact: 'unattended' as const }
          : mention,
      ),
  });
}

/** "Stim 15 unattended TE 20": right behind the time of one service, where the next one begins that has its own. */
function timedBefore({ durations, mentions }: Draft, words: Place): Mention | undefined {
  const next = mentions.find(({ from }) => from === words.to);
  const hasTime = durations.some(({ from, owner }) => owner === next?.from && from >= (next?.to ?? 0));
  const before = durations.find(({ to, owner }) => to === words.from && owner !== undefined);
  return next && hasTime
    ? mentions.find(({ from, to }) => from === before?.owner && to <= words.from)
    : undefined;
}

/** "Bike warm up (alone) 8": words side by side. */
const isNextTo = (one: Place, other: Place): boolean => one.from === other.to || other.from === one.to;

/** So many words stand between a remark and its brackets. */
const NEAR = 5;

/** "NuStep 8 min (on his own), quad sets 12 min": words in brackets are said of what stands before them. */
const isEnclosed = ({ tokens }: Draft, { from, to }: Place): boolean =>
  tokens.slice(Math.max(0, from - NEAR), from).some(({ text }) => text === '(') &&
  tokens.slice(to, to + NEAR).some(({ text }) => text === ')');

/** Where the bracket opens in which the words stand: "bike 8 (warm up, unattended)" says both of the bike. */
const openedAt = ({ tokens }: Draft, { from }: Place): number =>
  tokens.findLastIndex(({ text }, at) => at < from && text === '(');

/** "Where should the bike go? He rode it on his own": "it" is the only service of the message, however far that stands. */
function isOfOnly({ tokens, mentions }: Draft, words: Place): boolean {
  const sentences = sentencesOf(tokens);
  const points = tokens.some(
    ({ text }, at) =>
      at < words.from && sentences[at] === sentences[words.from] && /^(it|that|this)$/.test(text),
  );
  return mentions.length === 1 && (mentions[0]?.to ?? 0) <= words.from && points;
}

export interface Place {
  from: number;
  to: number;
}

/** Between codes that are all one-on-one nothing is left to ask: minutes without a clinician are none of either. */
const settled = (mention: Mention): Mention =>
  mention.codes.length > 1
    ? mentionWith(mention, { codes: mention.codes.slice(0, 1), open: null, phrase: null })
    : mention;

/** Codes that are all one-on-one; a group was with its clinician. */
function needsClinician({ codes }: Mention, { ruleSet }: Model): boolean {
  const rules = codes.map((code) => ruleSet.codes[code]);
  return (
    rules.length > 0 &&
    rules.every(
      (rule) =>
        rule?.clock === 'fifteen_pooled' && (rule.contact === 'one_on_one' || rule.contact === 'attended'),
    )
  );
}

const isNothing = ({ tokens }: Draft, at: number): boolean =>
  /^(nothing|none|zero|0)$/.test(tokens[/^[:=-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at]?.text ?? '');
