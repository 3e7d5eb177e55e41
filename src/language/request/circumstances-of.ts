import type { Visit } from '../../core/visit.ts';
import type { Sighting } from '../book/find-phrases.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { namesTogether } from '../refine/people/patients/names-together.ts';
import { severalPatients } from '../refine/people/patients/several-patients.ts';
import { tells } from '../words/word-lists.ts';
import { isNegated } from './is-negated.ts';
import { regionOfTherapy } from './region-of-therapy.ts';

/** Whether therapy was in the region adjusted, services in one stretch of time, and what kind of care it is. */
type Circumstances = Pick<Visit, 'regionOfTherapy' | 'timeOfServices' | 'care'>;

/** The circumstances of a visit: as they are said, else as regions and words that compare tell them; null where nothing does. */
export function circumstancesOf(draft: Draft, model: Model): Circumstances {
  return {
    regionOfTherapy: said(draft, 'region-', model) ?? regionOfTherapy(draft, model),
    timeOfServices: said(draft, 'time-', model) ?? sameStretch(draft),
    care: said(draft, 'care-', model),
  };
}

/** What is said where a circumstance is denied: "not in the same region" is another one. */
const opposites: Record<string, string> = {
  'region-same': 'region-other',
  'time-same': 'time-separate',
  'care-maintenance': 'care-active',
};

/** "Not in the", "aren't the", right before; other circumstances hold their own "not" in their phrase. */
function isDenied({ tokens, sightings }: Draft, from: number): boolean {
  const same = sightings.find(
    (one) => one.slot === 'circumstances' && one.from === from && one.value in opposites,
  );
  if (!same) return false;
  // "No maintenance", and nothing of it behind: "no maintenance ABN on file" denies the notice.
  const isAlone = /^([,.;:?!()\n]|)$/.test(tokens[same.to]?.text ?? '');
  return isNegated(tokens, from) || (tokens[from - 1]?.text === 'no' && isAlone);
}

/** "Not maintenance but palliative", "why is it not maintenance": neither says which care it was; "this is active care, not maintenance" does. */
function isOpen(tokens: Draft['tokens'], from: number): boolean {
  const opens = (at: number) => at === 0 || /^([.,;:?!]|why|so|and|or|but)$/.test(tokens[at - 1]?.text ?? '');
  return (
    tokens.slice(from, from + 4).some(({ text }) => text === 'but') ||
    tokens.some(
      ({ text }, at) =>
        at < from &&
        from - at <= 5 &&
        (/^(why|if|whether)$/.test(text) || (/^(is|isnt)$/.test(text) && opens(at))),
    )
  );
}

/** So far behind patients who were treated together it stands that it was at the same time. */
const NEAR = 12;

/** The circumstance that was said last: "region-other" gives `other`. */
function said<T extends Visit['regionOfTherapy'] | Visit['timeOfServices'] | Visit['care']>(
  draft: Draft,
  prefix: string,
  model: Model,
): T | null {
  const circumstances = seen(draft, 'circumstances').filter(({ value }) => value.startsWith(prefix));
  if (circumstances.length === 0) return null;
  const ofPatients = [
    ...severalPatients(draft),
    ...namesTogether(draft),
    // "Pt B joins and both exercise 10:20-10:50 same time".
    ...seen(draft, 'people', 'if-patients').map(({ from }) => ({ from, to: from + NEAR })),
  ];
  // "Same region different diagnosis": a word belongs to the phrase that it ends.
  const isBegun = ({ from }: { from: number }) =>
    circumstances.some((other) => other.from < from && from < other.to);
  const sighting = circumstances.findLast(
    (one) => !ofPatients.some(isAround(one.from, one.to)) && !isBegun(one),
  );
  if (!sighting || (sighting.value === 'time-same' && isOfModality(draft, sighting.from, model))) return null;
  return (circumstanceMeant(draft, sighting)?.slice(prefix.length) as T | undefined) ?? null;
}

/** What a circumstance says where it stands: "not maintenance" is active care; where its denial is a question, nothing. */
export function circumstanceMeant(draft: Draft, { from, value }: Sighting): string | undefined {
  if (!isDenied(draft, from)) return value;
  return isOpen(draft.tokens, from) ? undefined : opposites[value];
}

/** "MHP same time, TE 23": said of a pack that may lie there while something else is done, and of nothing behind it. */
function isOfModality({ mentions, tokens }: Draft, from: number, { ruleSet }: Model): boolean {
  const own = mentions.findLast(({ to }) => to <= from);
  if (!own || mentions.length < 3) return false;
  // "IFC 15 concurrent; STM 12".
  const between = tokens.slice(own.to, from).map(({ text }) => text);
  return (
    between.every((text) => /^(at|the|on|during|in|for|pack|all|min|mins|minutes|\d+)$/.test(text)) &&
    own.codes.every((code) => ruleSet.codes[code]?.family === 'modality-supervised')
  );
}

function isAround(from: number, to: number): (span: { from: number; to: number }) => boolean {
  return (span) => span.from <= from && to <= span.to;
}

/** "The very same 15 min block": one stretch of time, for the services and not for several patients. */
function sameStretch(draft: Draft): Visit['timeOfServices'] {
  const { tokens } = draft;
  const at = tokens.findIndex(
    ({ text }, here) =>
      text === 'same' &&
      tokens
        .slice(here + 1, here + 4)
        .some(
          (next, further, near) =>
            tells(next, 'time-words/stretch') &&
            near
              .slice(0, further)
              .every(
                (token) =>
                  token.kind === 'number' || token.text === '-' || tells(token, 'time-words/stretch'),
              ),
        ),
  );
  if (at < 0 || severalPatients(draft).some(isAround(at, at + 1))) return null;
  return isNegated(tokens, at) ? 'separate' : 'same';
}
