import { gather } from '../../../core/gather.ts';
import { covers } from '../../covers.ts';
import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { isPatients, isTitle } from '../../patient-nouns.ts';
import { isSharedPart } from '../../slots/is-spent-elsewhere.ts';
import { isAtWork } from './at-work.ts';
import { severalPatients } from './several-patients.ts';

/** Words behind several patients in which it stands that they came one after the other. */
const ONE_BY_ONE = 6;
const oneByOne =
  /^(were |was |are )?((one|1) (after|by|behind) (the other|another|one)|in turn|consecutively|in the (waiting|lobby)|(still )?in the (gym|building|clinic|next room) but (one|1|only|alone))/;

/** Words of a visit in which several patients were treated together after all. */
const withUs = /^(both|us|them|they|between|together|same|simultaneously|overlapping|once|cued)$/;

/** Words that tell whether the patient was alone with the provider. */
export interface Cue {
  from: number;
  to: number;
  contact: 'group' | 'one-on-one';
  /** A statement about the people ("3 patients at once"), not a word for the service ("group", "class"). */
  ofPeople: boolean;
}

/**
 * Finds the words about patients, in the order of the message. Words such as "alone" tell it only in contrast, beside words
 * for a group: by themselves they may also mean that nobody stood by.
 */
export function contactCues(draft: Draft, model: Model): Cue[] {
  if (!tellsOfPeople(draft)) return [];
  const words = seen(draft, 'people')
    .filter(({ value }) => value !== 'in-contrast')
    .filter(
      (cue) =>
        !isPractice(draft, cue) && !isOnlooker(draft, cue) && !isMeanwhile(draft, cue) && !isAway(draft, cue),
    )
    .map(({ from, to, value }) => ({ from, to, contact: value as Cue['contact'], ofPeople: false }));
  const patients = draft.counts
    .filter(
      (count) =>
        count.noun === 'patients' &&
        count.number > 1 &&
        !isOneByOne(draft, count) &&
        !areClinicians(draft, count) &&
        !isMeanwhile(draft, count) &&
        !isOnlooker(draft, count),
    )
    .map(({ from, to }) => ({ from, to, contact: 'group' as const, ofPeople: true }));
  const together = severalPatients(draft).map((span) => ({
    ...span,
    contact: 'group' as const,
    ofPeople: true,
  }));
  const plain = [
    ...words,
    ...patients,
    ...namedPatients(draft),
    ...namesTogether(draft),
    ...sharedParts(draft),
    ...together,
  ];
  const contrast = plain.some(({ contact }) => contact === 'group')
    ? seen(draft, 'people', 'in-contrast')
        .filter((cue) => !isOfNobody(draft, cue))
        .map(({ from, to }) => ({ from, to, contact: 'one-on-one' as const, ofPeople: false }))
    : [];
  const all = [...plain, ...contrast]
    .filter((cue) => !draft.mentions.some((mention) => isPartOfName(cue, mention, model)))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(
    (cue, at) =>
      !all
        .slice(0, at)
        .some((other) => other.to > cue.from && (other.contact === cue.contact || other.to >= cue.to)),
  );
}

/** "Neither gets me solo". */
const isOfNobody = ({ tokens }: Draft, { from }: { from: number }): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ text }) => /^(neither|nobody|none)$/.test(text));

/** Most messages hold no such word. */
const tellsOfPeople = ({ sightings, counts, tokens, named, durations }: Draft): boolean =>
  durations.some(({ to }) => isSharedPart(tokens, to)) ||
  named.length > 1 ||
  sightings.some(({ slot }) => slot === 'people') ||
  counts.some(({ noun }) => noun === 'patients') ||
  tokens.some(({ text }) => text === 'both' || isPatients(text) || isTitle(text));

/** "Same thing with three patients this week": one after the other; "because two people": who treated. */
function isOneByOne({ tokens, mentions }: Draft, { from, to }: { from: number; to: number }): boolean {
  if (/^(because|cuz|since)$/.test(tokens[from - 1]?.text ?? '')) return true;
  const [first, second] = tokens.slice(to, to + 2).map(({ text }) => text);
  const behind = tokens
    .slice(to, to + ONE_BY_ONE)
    .map(({ text }) => text)
    .join(' ');
  const mayBeGroup = mentions.some(({ open }) => open === 'group');
  if (!mayBeGroup && oneByOne.test(behind) && !tokens.some(({ text }) => withUs.test(text))) return true;
  return (
    /^(this|last|every|each|per|a)$/.test(first ?? '') && /^(week|month|year|day|quarter)$/.test(second ?? '')
  );
}

/** "I was w another pt": who was somewhere else treated nobody together. */
const isAway = (draft: Draft, cue: { from: number; to: number }): boolean =>
  seen(draft, 'presence', 'unattended').some(covers(cue));

/** "Student did all of it while I treated another patient": where a helper gave it, who writes was with somebody else meanwhile. */
function isMeanwhile(draft: Draft, { from }: { from: number }): boolean {
  const { tokens } = draft;
  const words = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ text }) => text)
    .join(' ');
  const others = seen(draft, 'clinicians').filter(({ value }) => /^(aide|student|assistant)$/.test(value));
  const isGiver = others.some((one) => one.to < from && isAtWork(draft, one));
  return (
    isGiver && /\b(while|as|when) (i|we|the pt|pt|the therapist|the ot|me) [a-z]+( with| on)?$/.test(words)
  );
}

/** "PT and PTA were both with the same pt. 4 units for 2 people": those who treated, where one patient is told of. */
function areClinicians(draft: Draft, { to }: { to: number }): boolean {
  const { tokens } = draft;
  const isPeople = /^(people|persons|ppl|us|therapists|PTs|OTs)$/.test(tokens[to - 1]?.raw ?? '');
  const isOne = tokens.some(
    ({ text }, at) =>
      (/^(same|one|1)$/.test(text) && /^(pt|patient|client)$/.test(tokens[at + 1]?.text ?? '')) ||
      // "PT and PTA worked on him together"
      (/^(on|with)$/.test(text) && /^(him|her)$/.test(tokens[at + 1]?.text ?? '')),
  );
  return (
    isPeople && isOne && seen(draft, 'clinicians').some(({ value }) => /^(assistant|together)$/.test(value))
  );
}

/** "With another lady watching": who looks on, helps or drives is no second patient. */
function isOnlooker({ tokens }: Draft, { to }: { to: number }): boolean {
  // "Another patient was on the table": it was somebody else's turn.
  const place = tokens
    .slice(to, to + 4)
    .map(({ text }) => text)
    .join(' ');
  const isOne = tokens[to - 1]?.text === 'patient' || tokens[to - 1]?.text === 'pt';
  if (
    isOne &&
    /^(was|is) on the (table|plinth|mat)/.test(place) &&
    !tokens.some(({ text }) => withUs.test(text))
  )
    return true;
  return tokens
    .slice(to, to + 2)
    .some(({ text }) =>
      /^(watch|watching|watched|help|helping|helped|assisting|assisted|drove|driving|waiting|waited|holding|held|guarding|observing|present|visiting|asking|asked|wanting|requesting)$/.test(
        text,
      ),
    );
}

/** "A PT in our group", "group practice", "the group NPI": colleagues, not patients; "in our group session" they are patients. */
function isPractice(draft: Draft, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Laser class IV" is a kind of machine.
  if (text(from) === 'class' && /^(iv|iii|ii|iiib|4|3|3b)$/.test(text(to))) return true;
  if (isColleague(tokens, { from, to }) || isNameOfPractice(draft, from)) return true;
  const ours =
    /^(our|my|medical|provider|same)$/.test(text(from - 1)) ||
    tokens.slice(from, to).some((token) => /^(our|my)$/.test(token.text));
  const people = /^(session|class|exercise|exercises|therapy|treatment|of|was|had|did|today)$/.test(text(to));
  return /^(practice|npi|tin|member|members)$/.test(text(to)) || (ours && !people);
}

const isTogether = /^(together|both|simultaneously|once)$/;

const tookOver = /^(inherited|evaluated|evaled|eval|reeval|seen|treated|done|started|written|signed|over)$/;
const stands = /^(covering|cover|covered|filling|subbing|in|sub|substituting)$/;

/** "Covering for another PT", "inherited from another pt", "evaluated by another PT": who treats, and no second patient. */
function isColleague(tokens: Draft['tokens'], { from, to }: { from: number; to: number }): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  if (text(to - 1) !== 'pt' || to - from > 2) return false;
  return (
    (/^(by|from)$/.test(text(from - 1)) && tookOver.test(text(from - 2))) ||
    (text(from - 1) === 'for' && stands.test(text(from - 2))) ||
    /^(evaled|evaluated|wrote|writes|charted|documented|billed)$/.test(text(to))
  );
}

/** "Client B (ortho PT group)", "chiropractic group": the word ends the name of a business. */
function isNameOfPractice(draft: Draft, from: number): boolean {
  const { tokens } = draft;
  if (!/^(group|grp)$/.test(tokens[from]?.text ?? '')) return false;
  if (seen(draft, 'sounds-like-service', 'practice').some((name) => name.from < from && from < name.to))
    return true;
  const before = tokens.slice(Math.max(0, from - 6), from);
  const isNamed = (at: number) => /^[A-Z#0-9]/.test(before[at + 1]?.raw ?? '');
  return (
    /^(pt|ot|therapy|rehab|medical|medicine|care)$/.test(before.at(-1)?.text ?? '') &&
    before.some(({ text }, at) => /^(client|account|practice)$/.test(text) && isNamed(at))
  );
}

/** "class" in "class IV laser" names a machine. */
function isPartOfName(cue: Cue, mention: Mention, model: Model): boolean {
  const within =
    mention.from <= cue.from && cue.to <= mention.to && cue.to - cue.from < mention.to - mention.from;
  return within && !mention.codes.includes(model.groupCode) && !canBeShared(mention, model);
}

/** "10 of them Sue was doing hers and I was going back and forth". */
const sharedParts = ({ tokens, durations }: Draft): Cue[] =>
  durations
    .filter(({ to }) => isSharedPart(tokens, to))
    .map(({ to }) => ({ from: to, to: to + 2, contact: 'group' as const, ofPeople: false }));

/** "Ann and Bob together 15 doing balance": of the names only their places are kept; beside a word for who treats they are clinicians. */
function namesTogether(draft: Draft): Cue[] {
  const { tokens, named } = draft;
  const clinicians = seen(draft, 'clinicians');
  return gather(named, ({ of, from }, at) => {
    const other = named[at + 1];
    if (!other || other.of === of || other.from !== from + 1) return [];
    if (!/^(and|&|\+|n)$/.test(tokens[from]?.text ?? '')) return [];
    if (clinicians.some((one) => Math.abs(one.from - from) < 4)) return [];
    const until = tokens.slice(other.from, other.from + 4).findIndex(({ text }) => isTogether.test(text));
    return until < 0 ? [] : [{ from, to: other.from + until + 1, contact: 'group' as const, ofPeople: true }];
  });
}

/** "patients #1 and #2", "patients A and B", "Mr A and Mrs B". */
function namedPatients({ tokens }: Draft): Cue[] {
  return gather(tokens, (token, from) => {
    if (isTitle(token.text)) {
      const dot = tokens[from + 1]?.text === '.' ? 1 : 0;
      const and = from + 2 + dot;
      return /^(and|&|\+)$/.test(tokens[and]?.text ?? '') && isTitle(tokens[and + 1]?.text ?? '')
        ? [{ from, to: and + 2, contact: 'group' as const, ofPeople: true }]
        : [];
    }
    if (token.text !== 'patients' && token.text !== 'pts') return [];
    const and = tokens.slice(from + 1, from + 5).findIndex(({ text }) => /^(and|&|\+)$/.test(text));
    const first = tokens.slice(from + 1, from + 1 + and);
    const named = and > 0 && first.every(({ text }) => /^(#|,|[a-d]|\d|,)$/.test(text));
    return named ? [{ from, to: from + and + 3, contact: 'group' as const, ofPeople: true }] : [];
  });
}

/** Whether a service is one that several patients may share: exercise and the like, not an adjustment or a hot pack. */
export function canBeShared({ codes, open }: Mention, { ruleSet, cmtCodes, groupCode }: Model): boolean {
  if (codes.includes(groupCode)) return open !== null;
  // "3 kids in the sensory room 40 min": shared minutes are group treatment whatever was done in them.
  if (codes.length === 0) return open !== null;
  return codes.some((code) => ruleSet.codes[code]?.contact === 'one_on_one' && !cmtCodes.includes(code));
}
