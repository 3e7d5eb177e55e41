import { type Draft, type Mention, mentionWith, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { changeService } from '../../request/change-service.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit, withoutServices } from '../visit/in-the-visit.ts';
import { replaced } from './replaced.ts';

/**
 * Takes services out of the visit: "drop the ice", "no CMT", "97140 not done", "not the massage, gait". What else is
 * named takes the place of the only one that went, else it is added.
 */
export function removes(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const denied = new Set(draft.denied);
  for (const mention of [...draft.mentions].sort((a, b) => a.from - b.from))
    if (isTakenOut(draft, mention, denied)) denied.add(mention);
  const places = [
    ...[...denied].map((mention) => placeInVisit(mention, request)).filter((at) => at >= 0),
    ...(draft.mentions.length + denied.size === 0 ? shortlyNamed(draft, request) : []),
    ...(draft.mentions.length + denied.size === 0 ? notAdjusted(draft, request, model) : []),
  ];
  if (places.length === 0) return null;
  const rest = draft.mentions
    .filter((mention) => !denied.has(mention))
    .map((one) => notThat(one, [...denied]));
  const again = rest.filter((mention) => placeInVisit(mention, request) >= 0);
  if (again.length > 0) {
    // "Drop NMR and make TE 36".
    if (again.length < rest.length || again.some(({ minutes }) => minutes.length === 0)) return null;
    const left = withoutServices(request, places);
    return again.reduce((now, one) => replaced(now, placeInVisit(one, now), one, model), left);
  }
  const [gone = 0] = places;
  const before = request.services[gone];
  const [only] = rest;
  // "No MT, add ice" takes nobody's place, and no minutes.
  const isAdded = seen(draft, 'replies', 'adds').length > 0;
  if (places.length === 1 && rest.length === 1 && only && before && !isAdded) {
    const minutes = toService(only).minutes ?? before.minutes;
    const services = request.services.map((service, at) =>
      at === gone
        ? { ...toService(only), minutes, contact: toService(only).contact ?? before.contact }
        : service,
    );
    const open = openPhrasesOf({ mentions: [only] }).map((open) => ({ ...open, service: gone }));
    return {
      ...request,
      services,
      openPhrases: [...request.openPhrases.filter(({ service }) => service !== gone), ...open],
    };
  }
  const kept = withTimeOfRest(withoutServices(request, places), draft, model);
  const added = openPhrasesOf({ mentions: rest });
  return {
    ...kept,
    services: [...kept.services, ...rest.map(toService)],
    openPhrases: [
      ...kept.openPhrases,
      ...added.map((open) => ({ ...open, service: open.service + kept.services.length })),
    ],
  };
}

/** "No CMT, 20 min": the time of the only service with one that is left. */
function withTimeOfRest(request: Request, { durations, mentions }: Draft, { ruleSet }: Model): Request {
  const [time, second] = durations;
  const [at, other] = request.services.flatMap(({ codes }, place) =>
    codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled') ? [place] : [],
  );
  if (!time || second || mentions.length > 0 || at === undefined || other !== undefined) return request;
  const services = changeService(request.services, at, (one) => ({ ...one, minutes: time.minutes }));
  return { ...request, services };
}

/** "MT, not massage": of what a word may be without what was denied. */
function notThat(mention: Mention, denied: readonly Mention[]): Mention {
  const left = mention.codes.filter((code) => !denied.some(({ codes }) => codes.join() === code));
  const isNarrower = left.length > 0 && left.length < mention.codes.length;
  return isNarrower
    ? mentionWith(mention, { codes: left, open: left.length > 1 ? mention.open : null })
    : mention;
}

/** "Take off the us", "no us": an everyday word that is short for a service of the visit, and closes the message. */
function shortlyNamed(draft: Draft, request: Request): number[] {
  const { tokens } = draft;
  const [last] = draft.sightings.filter(
    ({ slot, from, to }) =>
      slot === 'shorthand' && to === tokens.length && from > 0 && tokens[from]?.text !== 'me',
  );
  if (!last) return [];
  const takesOut = [...seen(draft, 'replies', 'removes'), ...seen(draft, 'negation', 'answered-no')];
  const isNext = takesOut.some(
    ({ from, to }) =>
      from === 0 &&
      to <= last.from &&
      tokens.slice(to, last.from).every((word) => tells(word, 'beside-replies/removes')),
  );
  const at = placeInVisit({ codes: [last.value] }, request);
  return isNext && at >= 0 ? [at] : [];
}

/** "We didn't adjust today". */
function notAdjusted({ tokens }: Draft, { services }: Request, model: Model): number[] {
  const isSaid = tokens.some(
    ({ text }, at) =>
      /^(adjust|adjusted|adjusting)$/.test(text) &&
      /^(didnt|not|never|wasnt|no)$/.test(tokens[at - 1]?.text ?? '') &&
      tokens
        .slice(at + 1)
        .every(
          (token) =>
            token.kind === 'sign' ||
            /^(today|her|him|them|though|actually|this|time|visit)$/.test(token.text),
        ),
  );
  return isSaid ? services.flatMap((one, at) => (isAdjustment(one, model) ? [at] : [])) : [];
}

/** A word that takes out stands right before it, one that says "not done" right behind, or it follows one taken out. */
function isTakenOut(draft: Draft, mention: Mention, denied: ReadonlySet<Mention>): boolean {
  const { tokens } = draft;
  // "Cut the te to 10" leaves it there.
  if (mention.minutes.length > 0 && tokens[mention.to]?.text === 'to') return false;
  const isBetween = (from: number, to: number) =>
    from <= to && tokens.slice(from, to).every((word) => tells(word, 'beside-replies/removes'));
  const before = [
    ...seen(draft, 'replies', 'removes'),
    ...seen(draft, 'negation', 'undone'),
    ...seen(draft, 'negation', 'not'),
  ];
  const behind = seen(draft, 'negation', 'left-undone');
  // "Take the 97112 off".
  const isBetweenParts =
    tokens.slice(0, mention.from).some(({ text }) => /^(take|pull|leave|get)$/.test(text)) &&
    /^(off|out|away)$/.test(tokens[mention.to]?.text ?? '');
  const lists = seen(draft, 'replies', 'removes').length > 0;
  return (
    isBetweenParts ||
    before.some(({ to }) => isBetween(to, mention.from)) ||
    behind.some(({ from }) => isBetween(mention.to, from)) ||
    (lists && [...denied].some((other) => isBetween(other.to, mention.from)))
  );
}
