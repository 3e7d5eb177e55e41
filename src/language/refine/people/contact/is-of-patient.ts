import { type Draft, seen } from '../../../draft.ts';
import { clausesOf } from '../../../parts/clauses.ts';
import { isAssistantWord } from '../../../people/is-assistant-word.ts';
import { tells } from '../../../words/word-lists.ts';
import { giversOf } from '../givers/givers.ts';
import type { Place } from './unattended.ts';

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
  // "PTA ran the quad sets by herself for 30": a step before may have taken the words that tell who gave it.
  const assistantWords = tokens.flatMap((token, from) => (isAssistantWord(token) ? [{ from }] : []));
  const clinicians = new Set(
    [...seen(draft, 'clinicians'), ...giversOf(draft), ...assistantWords].map(({ from }) => clauses[from]),
  );
  // "My PTA took over and did 20 minutes on her own": who did it stands in the clause before.
  const goesOn = (clause: number): boolean => {
    const first = clauses.indexOf(clause);
    return /^(and|then)$/.test(tokens[first - 1]?.text ?? '') && tells(tokens[first], 'at-work/gives');
  };
  // "PTA afterwards: ther ex 12 min by herself".
  const isLabelled = (clause: number): boolean => tokens[clauses.indexOf(clause)]?.text === ':';
  // "PTA ran the quad sets and leg press by herself": what is listed behind it is theirs as well.
  const isListed = (clause: number): boolean => {
    const first = clauses.indexOf(clause);
    const opens = tokens[clauses.indexOf(clause - 1)];
    return (
      opens !== undefined &&
      isAssistantWord(opens) &&
      /^(and|&|,|[+])$/.test(tokens[first - 1]?.text ?? '') &&
      draft.mentions.some(({ from }) => from === (tokens[first]?.text === 'the' ? first + 1 : first))
    );
  };
  const isClinician = (clause: number): boolean =>
    clinicians.has(clause) ||
    ((goesOn(clause) || isLabelled(clause) || isListed(clause)) && clinicians.has(clause - 1));
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
