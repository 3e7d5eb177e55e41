import type { Service } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { openPhrasesOf, toService } from '../../request/to-request.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { isAsked } from '../meant/is-asked.ts';
import type { Conversation } from '../reply.ts';

/** "TE and NMR", "half TE half balance" after "rehab 30 min": what was open were several services, which share its time. */
export function wasSeveral(draft: Draft, { request }: Conversation, model: Model): Request | null {
  const { tokens, mentions, payer, date } = draft;
  const isTold =
    mentions.length > 1 && mentions.every(({ minutes, by }) => minutes.length === 0 && by !== 'group');
  if (!isTold || payer !== null || date !== null || isAsked(draft)) return null;
  const isOther = tokens.some(
    (word, at) =>
      !tells(word, 'beside-replies/was-several') && !mentions.some(({ from, to }) => from <= at && at < to),
  );
  const timed = request.services.flatMap((service, at) => (isTimed(service, model) ? [at] : []));
  const [at = -1, second] = timed;
  const whole = request.services[at];
  const isOpen = whole !== undefined && whole.codes.length > 1 && whole.minutes !== null;
  if (isOther || !isOpen || second !== undefined) return null;
  const services = mentions.map(toService);
  if (!services.every((one) => isTimed(one, model))) return null;
  const isEven =
    draft.shares.some(({ part }) => part === 'even') ||
    tokens.filter(({ text }) => text === 'half').length === services.length;
  const each = (whole.minutes ?? 0) / services.length;
  const minutes = isEven && Number.isInteger(each) ? each : null;
  const told = services.map((one): Service => ({ ...one, minutes, contact: one.contact ?? whole.contact }));
  const added = openPhrasesOf(draft).map((open) => ({ ...open, service: open.service + at }));
  const others = request.openPhrases.filter(({ service }) => service !== at);
  return {
    ...request,
    services: request.services.toSpliced(at, 1, ...told),
    totalMinutes: minutes === null ? whole.minutes : request.totalMinutes,
    openPhrases: [
      ...others.map((open) =>
        open.service > at ? { ...open, service: open.service + told.length - 1 } : open,
      ),
      ...added,
    ],
  };
}

const isTimed = ({ codes }: Service, { ruleSet }: Model): boolean =>
  codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
