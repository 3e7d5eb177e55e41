import { type Draft, type Mention, newMention, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { APART, distance } from '../nearness.ts';
import { severalPatients } from './several-patients.ts';

/** A cue nearer than this belongs to the service beside it; "group balance", "balance class", "TE one on one". */
const BESIDE = 4;

interface Cue {
  from: number;
  to: number;
  contact: 'group' | 'one-on-one';
}

/**
 * Says for each service whether the patient was alone with the provider. Group words with no service beside them are a
 * service themselves: "group 1:20-1:50".
 */
export function contact(draft: Draft, model: Model): Draft {
  const said = cues(draft, model);
  // "two patients" tells who was there; as a service it counts only where no other was named.
  let mentions = draft.mentions.filter((mention) => !isOnlyPeople(mention, said, model));
  for (const cue of said) {
    if (cue.contact === 'group' && mentions.some((mention) => isNameOfGroup(draft, mention, cue, model)))
      continue;
    const target = nearest(draft, mentions, cue, model);
    if (target)
      mentions = mentions.map((mention) =>
        mention === target ? withContact(mention, cue.contact, model) : mention,
      );
    else if (
      cue.contact === 'group' &&
      !mentions.some((mention) => mention.codes[0] === model.groupCode && isBeside(draft, mention, cue))
    ) {
      mentions = [...mentions, newMention(cue.from, cue.to, 'group', [model.groupCode])];
    }
  }
  return { ...draft, mentions: mentions.sort((a, b) => a.from - b.from) };
}

function cues(draft: Draft, model: Model): Cue[] {
  const words = seen(draft, 'people').map(({ from, to, value }) => ({
    from,
    to,
    contact: value as Cue['contact'],
  }));
  const patients = draft.counts
    .filter(({ noun, number }) => noun === 'patients' && number > 1)
    .map(({ from, to }) => ({ from, to, contact: 'group' as const }));
  const together = severalPatients(draft).map((span) => ({ ...span, contact: 'group' as const }));
  const all = [...words, ...patients, ...namedPatients(draft), ...together]
    .filter((cue) => !draft.mentions.some((mention) => isPartOfName(cue, mention, model)))
    .sort((a, b) => a.from - b.from);
  return all.filter(
    (cue, at) => !all.slice(0, at).some((other) => other.contact === cue.contact && other.to > cue.from),
  );
}

/** "class" in "class IV laser" names a machine. */
function isPartOfName(cue: Cue, mention: Mention, model: Model): boolean {
  const within =
    mention.from <= cue.from && cue.to <= mention.to && cue.to - cue.from < mention.to - mention.from;
  return within && !mention.codes.includes(model.groupCode) && !canBeShared(mention, model);
}

function isOnlyPeople({ codes, from, to }: Mention, said: readonly Cue[], { groupCode }: Model): boolean {
  return (
    codes.every((code) => code === groupCode) &&
    said.some((cue) => cue.contact === 'group' && cue.from <= from && to <= cue.to)
  );
}

/** "group 97150": the words and the code are one. */
function isNameOfGroup({ tokens }: Draft, mention: Mention, cue: Cue, { groupCode }: Model): boolean {
  return mention.by === 'code' && mention.codes[0] === groupCode && distance(tokens, mention, cue) < 1;
}

/** "patients #1 and #2", "patients A and B". */
function namedPatients({ tokens }: Draft): Cue[] {
  return tokens.flatMap((token, from) => {
    if (!/^(patients|pts)$/.test(token.text)) return [];
    const and = tokens.slice(from + 1, from + 5).findIndex(({ text }) => /^(and|&|\+)$/.test(text));
    const first = tokens.slice(from + 1, from + 1 + and);
    const named = and > 0 && first.every(({ text }) => /^(#|,|[a-d]|\d|,)$/.test(text));
    return named ? [{ from, to: from + and + 3, contact: 'group' as const }] : [];
  });
}

function nearest(draft: Draft, mentions: readonly Mention[], cue: Cue, model: Model): Mention | null {
  const fitting = mentions.filter(
    (mention) => mention.contact === null && canBeShared(mention, model) && !isCutOff(draft, mention, cue),
  );
  const near = fitting
    .map((mention) => ({ mention, far: distance(draft.tokens, mention, cue) }))
    .filter(({ mention, far }) => far < (overlaps(mention, cue) || fitting.length === 1 ? APART * 2 : BESIDE))
    .sort((a, b) => a.far - b.far);
  return near[0]?.mention ?? null;
}

/** A duration of its own between cue and service: "gait 9:00-9:20, class 9:20-9:50". */
function isCutOff({ durations, tokens }: Draft, mention: Mention, cue: Cue): boolean {
  const [first, second] = mention.from <= cue.from ? [mention, cue] : [cue, mention];
  const cut = durations.find(({ from, to }) => from >= first.to && to <= second.from);
  if (!cut) return false;
  const own = durations.some(({ from }) => from >= second.to && from - second.to < 4);
  return own && tokens.slice(cut.to, second.from).some(({ text }) => /^(,|;|\n|and|then|\+|\.)$/.test(text));
}

/** Whether a service is one that several patients may share: exercise and the like, not an adjustment or a hot pack. */
function canBeShared({ codes, open }: Mention, { ruleSet, cmtCodes, groupCode }: Model): boolean {
  if (codes.includes(groupCode)) return open !== null;
  return codes.some((code) => ruleSet.codes[code]?.contact === 'one_on_one' && !cmtCodes.includes(code));
}

/** An open word that was shared needs no answer any more: shared minutes are group treatment whatever was done. */
function withContact(mention: Mention, contact: Cue['contact'], { groupCode }: Model): Mention {
  if (contact === 'one-on-one') {
    const codes =
      mention.codes.length > 1 ? mention.codes.filter((code) => code !== groupCode) : mention.codes;
    return { ...mention, contact, codes, open: codes.length === 1 ? null : mention.open };
  }
  if (mention.open === null || mention.usual) return { ...mention, contact };
  return { ...mention, contact, codes: [groupCode], open: null, phrase: null };
}

function isBeside(draft: Draft, mention: Mention, cue: Cue): boolean {
  return overlaps(mention, cue) || distance(draft.tokens, mention, cue) < BESIDE;
}

function overlaps(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to;
}
