import { gather } from '../../../core/gather.ts';
import { type Draft, seen } from '../../draft.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { isTitle } from '../../people/is-title.ts';
import type { Label } from './told-under.ts';

/** What all of several patients had: "A and B together 20 min". */
export const JOINT = 'all of them';

const patient = /^(patient|pt|client)$/;
/** Letters that stand for patients. */
const letters = new Set('abcd');
/** Behind a letter that stands for a patient; "B knees" are both. */
const behindLetter =
  /^(and|&|\+|did|does|got|had|was|were|has|together|both|at|alone|for|have|get|gets|joins|joined|comes|came|leaves|left|[,.:?!;)])$/;
const behindName = /^(did|got|had|has|received)$/;
const shortest = 4;

/**
 * Finds the words that stand for one of several patients, in the order of the message: names, of which no word is kept, "patient
 * A", "Mr B", "the second patient". What joins two of them is told of both.
 */
export function patientsTold(draft: Draft): Label[] {
  const ordinal = seen(draft, 'patients')
    .filter(({ value }) => /^(first|second|third)$/.test(value))
    .map(({ value, from, to }) => ({ of: value, from, to }));
  const clinicians = new Set(seen(draft, 'clinicians').map(({ from }) => from));
  // "Ann (PTA) did 20" is who treated.
  const isClinician = ({ to }: Label) => clinicians.has(to) || clinicians.has(to + 1);
  const labels = [...draft.named, ...ordinal, ...lettersTold(draft), ...surnames(draft)]
    .filter((label) => !isClinician(label))
    .sort((a, b) => a.from - b.from);
  return joined(draft, labels);
}

/** "Patient A", "Mr. B"; letters alone where one of them is A and another one follows. */
function lettersTold({ tokens }: Draft): Label[] {
  const told = gather(tokens, ({ text, raw }, from) => {
    if (!letters.has(text)) return [];
    const before = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
    const isTitled = patient.test(tokens[before]?.text ?? '') || isTitle(tokens[before]?.text ?? '');
    const next = tokens[from + 1];
    const isAlone =
      raw !== text &&
      !/^(part|plan|hep|hepatitis)$/.test(tokens[from - 1]?.text ?? '') &&
      (next === undefined || next.kind === 'number' || behindLetter.test(next.text));
    return isTitled || isAlone ? [{ of: text, from, to: from + 1 }] : [];
  });
  const kinds = new Set(told.map(({ of }) => of));
  return kinds.size > 1 && kinds.has('a') ? told : [];
}

/** "Jones 15 min TE, Smith 20 min TE": words nobody knows, with a capital, that begin a part in which something was given. */
function surnames(draft: Draft): Label[] {
  const { tokens, mentions } = draft;
  const clauses = clausesOf(tokens);
  const common = new Set(seen(draft, 'patients', 'surname').map(({ from }) => from));
  return gather(tokens, ({ text, raw, known, kind }, from) => {
    const begins = from === 0 || clauses[from - 1] !== clauses[from];
    if (
      !begins ||
      kind !== 'word' ||
      (known !== null && !common.has(from)) ||
      raw === text ||
      text.length < shortest
    )
      return [];
    const next = tokens[from + 1];
    const isFollowed = next?.kind === 'number' || behindName.test(next?.text ?? '');
    const isGiven = mentions.some((one) => one.from > from && clauses[one.from] === clauses[from]);
    return isFollowed && isGiven ? [{ of: `named ${from}`, from, to: from + 1 }] : [];
  });
}

const behindBoth = 20;

/** "Then pt B joins and both exercise": what is told behind whoever joins is of all of them. */
function joinsIn(tokens: Draft['tokens'], { to }: Label): boolean {
  if (!/^(joins|joined|comes|came|arrives|arrived)$/.test(tokens[to]?.text ?? '')) return false;
  return tokens
    .slice(to, to + behindBoth)
    .some(({ text }) => /^(both|together|simultaneously|same)$/.test(text));
}

/** "A and B", "Mr A & Mrs B", "him and one other patient": nothing but a joining word between two. */
function joined({ tokens }: Draft, labels: readonly Label[]): Label[] {
  const isJoined = (one: Label | undefined, other: Label | undefined): boolean => {
    if (!one || !other || one.of === other.of || one.to >= other.from) return false;
    const between = tokens.slice(one.to, other.from).map(({ text }) => text);
    return between.every(
      (text) =>
        /^(and|&|\+|with|one|1|an|a|another|[.,/]|)$/.test(text) || isTitle(text) || patient.test(text),
    );
  };
  return labels.map((label, at) =>
    joinsIn(tokens, label) || isJoined(labels[at - 1], label) || isJoined(label, labels[at + 1])
      ? { ...label, of: JOINT }
      : label,
  );
}
