import { gather } from '../../core/gather.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import { longest, type Span } from '../parts/spans.ts';
import { nameServices } from '../refine/named/name-services.ts';
import { readNumber } from '../words/numbers/number-words.ts';
import { daysNamed } from './days-named.ts';
import { placesTold } from './places-told.ts';
import { serviceTold } from './service-told.ts';
import type { Kind, Thing } from './thing.ts';

/** What a message tells of which one thing may stand in the place of another, in its order; a thing may be of two kinds. */
export function thingsTold(draft: Draft, model: Model): Thing[] {
  const { tokens } = draft;
  const named = nameServices(draft, model);
  const services = named.mentions.map((mention) => serviceTold(named, mention, model));
  const isOf = ({ from }: Span) =>
    services.some((one) => one.typed && one.from <= from && from < (one.withTime ?? one.to));
  const at = (kind: Kind, spans: readonly (Span & { last?: number })[]): Thing[] =>
    spans.map(({ from, to, last = from }) => ({
      kind,
      from,
      to,
      last,
      withTime: null,
      fromTime: null,
      codes: '',
      typed: false,
      evaluates: false,
    }));
  const times = draft.durations;
  const counts = (noun: string) => draft.counts.filter((count) => count.noun === noun);
  const units = gather([...tokens.keys()], (from) => unitsAt(draft, from));
  const others = company(draft);
  const isCounted = ({ from }: Span) =>
    [...draft.counts, ...times, ...units, ...others].some((one) => one.from <= from && from < one.to);
  return [
    ...services,
    ...at('modifier', modifiers(draft, model, isOf)),
    ...at('time', times),
    ...at(
      'number',
      gather([...tokens.keys()], (from) =>
        /^\d{1,3}$/.test(tokens[from]?.text ?? '') && !isCounted({ from, to: from + 1 })
          ? [{ from, to: from + 1 }]
          : [],
      ),
    ),
    ...at('units', [...counts('units'), ...units]),
    ...at('regions', counts('regions')),
    ...at('muscles', counts('muscles')),
    ...at('payer', longest(seen(draft, 'payers'))),
    ...at('place', placesTold(draft)),
    ...at('clinician', longest([...seen(draft, 'clinicians'), ...words(draft, whoTreats)])),
    ...at('company', others),
    ...at('presence', words(draft, presence)),
    ...at('day', daysNamed(draft)),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
}

const whoTreats =
  /^(pt|ot|pta|ota|cota|dc|dr|doc|doctor|chiro|chiropractor|lmt|therapist|assistant|aide|tech|student|intern)s?$/;

const presence = /^(attended|unattended|supervised|unsupervised|active|maintenance)$/;

/** "x 3". */
const unitsAt = ({ tokens }: Draft, from: number): Span[] =>
  tokens[from]?.text === 'x' && /^\d$/.test(tokens[from + 1]?.text ?? '') ? [{ from, to: from + 2 }] : [];

/** Those of the message, and those typed behind a code. */
function modifiers(
  { tokens, modifiers: seenAlone }: Draft,
  { ruleSet }: Model,
  isOf: (one: Span) => boolean,
): Span[] {
  return gather([...tokens.keys()], (from) => {
    const { text = '', raw = '' } = tokens[from] ?? {};
    const isOne = text.length === 2 && ruleSet.modifiers[text.toUpperCase()] !== undefined;
    const before = tokens[from - 1];
    // "97110 GP 59".
    const isBehindOne =
      before !== undefined &&
      before.raw !== before.text &&
      ruleSet.modifiers[before.raw] !== undefined &&
      !/^min/.test(tokens[from + 1]?.text ?? '');
    // "59 I mean xs".
    const isPutRight =
      /^(mean|meant|wait|sorry|oops|that|to|be|was|correction|actually)$/.test(before?.text ?? '') &&
      !/^(at|co|\d\d)$/.test(text);
    const isMeant =
      isBehindOne ||
      isPutRight ||
      seenAlone.some((one) => one.from === from) ||
      (isOne && (isOf({ from, to: from + 1 }) || tokens[from - 1]?.text === '-' || raw !== text));
    return isOne && isMeant ? [{ from, to: from + 1 }] : [];
  });
}

/** "Group of 3", "1:1". */
function company(draft: Draft): Span[] {
  const { tokens } = draft;
  const spans = [...seen(draft, 'people'), ...draft.counts.filter(({ noun }) => noun === 'patients')];
  return longest(spans.filter(({ from }) => tokens[from]?.text !== 'no')).map(({ from, to }) => ({
    from,
    to: tokens[to]?.text === 'of' && readNumber(tokens, to + 1) ? to + 2 : to,
  }));
}

/** Words of which the vocabularies may say nothing here, as "PT". */
const words = ({ tokens }: Draft, meant: RegExp): Span[] =>
  gather([...tokens.keys()], (from) =>
    meant.test(tokens[from]?.text ?? '') ? [{ from, to: from + 1 }] : [],
  );
