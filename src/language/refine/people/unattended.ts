import { APART, distance } from '../../book/nearness.ts';
import { clausesOf } from '../../clauses.ts';
import { covers } from '../../covers.ts';
import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../sentences.ts';
import { aloneWords } from './alone-words.ts';
import { gives } from './at-work.ts';
import { giversOf } from './givers.ts';

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
      .filter(isOfPatient(draft))
      // "Daughter by herself learned the lift": who was alone is no patient.
      .filter((words) => !seen(draft, 'caregivers', 'patient-away').some(covers(words)))
      .map(
        (words) =>
          inSentence(words)
            .map((mention) => ({ mention, far: distance(draft.tokens, mention, words) }))
            .filter(({ far }) => far < APART || isEnclosed(draft, words) || isOfOnly(draft, words))
            .filter(({ mention }) => !isEnclosed(draft, words) || mention.to <= openedAt(draft, words))
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

/**
 * Whether words for being alone tell how the patient was treated. In "PTA gave the rest by herself" the clinician was alone;
 * "so she can shop by herself" says what it is for.
 */
export function isOfPatient(draft: Draft): (words: Place) => boolean {
  const { tokens } = draft;
  const clauses = clausesOf(tokens);
  const shared =
    seen(draft, 'people', 'group').length > 0 ||
    draft.named.length > 0 ||
    draft.counts.some(({ noun }) => noun === 'patients');
  const clinicians = new Set(
    [...seen(draft, 'clinicians'), ...giversOf(draft)].map(({ from }) => clauses[from]),
  );
  // "My PTA took over and did 20 minutes on her own": who did it stands in the clause before.
  const goesOn = (clause: number): boolean => {
    const first = clauses.indexOf(clause);
    return /^(and|then)$/.test(tokens[first - 1]?.text ?? '') && gives.test(tokens[first]?.text ?? '');
  };
  const isClinician = (clause: number): boolean =>
    clinicians.has(clause) || (goesOn(clause) && clinicians.has(clause - 1));
  const isHoped = ({ from }: Place): boolean =>
    seen(draft, 'presence', 'able').some(
      (able) => able.to <= from && clauses[able.from] === clauses[from] && !isAsked(draft, able),
    );
  // "In the pool by herself with me".
  const isWithMe = ({ to }: Place): boolean =>
    tokens[to]?.text === 'with' && /^(me|us|therapist|pt|ot)$/.test(tokens[to + 1]?.text ?? '');
  // "15 min alone, then 30 in the group", "12 min alone with Mr. B": alone with the provider; "PTA 10 min alone": the provider.
  const isContrast = ({ from, to }: Place): boolean =>
    tokens[to - 1]?.text === 'alone' &&
    (shared || tokens[to]?.text === 'with' || isClinician(clauses[from] ?? 0));
  // "Did 30 min of TE on my own": who writes was alone.
  const isAskers = ({ from, to }: Place): boolean =>
    tokens.slice(from, to).some(({ text }) => /^(my|our|myself|ourselves)$/.test(text));
  // "Then I had her 12 by herself": who writes was there; "I had him ride by himself" is another matter.
  const isWithAsker = ({ from }: Place): boolean => {
    const words = tokens.slice(Math.max(0, from - 6), from).map(({ text }) => text);
    const at = words.findLastIndex((word) => /^(had|took|saw|kept|treated)$/.test(word));
    const behind = words.slice(at + 1);
    return (
      at > 0 && /^(i|we)$/.test(words[at - 1] ?? '') && behind.every((word) => isTimeOrPatient.test(word))
    );
  };
  // "The PTA, on her own, another 14": said of who stands before the comma.
  const isOfClinician = ({ from }: Place): boolean =>
    tokens[from - 1]?.text === ',' &&
    [...seen(draft, 'clinicians'), ...giversOf(draft)].some(({ to }) => to === from - 1);
  return (words) =>
    !isContrast(words) &&
    !isAskers(words) &&
    !isOfClinician(words) &&
    !isHoped(words) &&
    !isWithMe(words) &&
    !isWithAsker(words) &&
    !(
      tokens.slice(words.from, words.to).some(({ text }) => /^(by|on)$/.test(text)) &&
      isClinician(clauses[words.from] ?? 0)
    );
}

/** What may stand between "I had" and "by himself": "him 12 min". */
const isTimeOrPatient = /^(him|her|them|pt|the|for|about|min|mins|minutes|\d+)$/;

/** "Can I bill", "could that go out": asks. */
const isAsked = ({ tokens }: Draft, { to }: Place): boolean =>
  /^(i|we|you|u|this|that|it|these|those|the)$/.test(tokens[to]?.text ?? '');

interface Place {
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
