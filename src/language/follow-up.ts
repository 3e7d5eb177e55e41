import type { Draft } from './draft.ts';
import { signalsOf } from './intents/signals-of.ts';
import type { Model } from './model.ts';
import { adds } from './replies/adds.ts';
import { asksOfItself } from './replies/asks-of-itself.ts';
import { asksWhy } from './replies/asks-why.ts';
import { assistantsPart } from './replies/assistants-part.ts';
import { changes } from './replies/changes.ts';
import { changesBy } from './replies/changes-by.ts';
import { corrects } from './replies/corrects.ts';
import { goesBack } from './replies/goes-back.ts';
import { howManyCame } from './replies/how-many-came.ts';
import { minutesOfEach } from './replies/minutes-of-each.ts';
import { namesAgain } from './replies/names-again.ts';
import { namesIt } from './replies/names-it.ts';
import { namesMissing } from './replies/names-missing.ts';
import { namesUnread } from './replies/names-unread.ts';
import { needlesTold } from './replies/needles-told.ts';
import { onWhichLine } from './replies/on-which-line.ts';
import { onlyThat } from './replies/only-that.ts';
import { otherOne } from './replies/other-one.ts';
import { partInGroup } from './replies/part-in-group.ts';
import { partOneOnOne } from './replies/part-one-on-one.ts';
import { partWasOther } from './replies/part-was-other.ts';
import { placeTold } from './replies/place-told.ts';
import { regionTreated } from './replies/region-treated.ts';
import { regionsAdjusted } from './replies/regions-adjusted.ts';
import { removes } from './replies/removes.ts';
import type { Conversation, Reply } from './replies/reply.ts';
import { sharesTotal } from './replies/rest-of-total.ts';
import { restores } from './replies/restores.ts';
import { sameFor } from './replies/same-for.ts';
import { settlesPhrase } from './replies/settles-phrase.ts';
import { withShortNames } from './replies/short-names.ts';
import { sumsUp } from './replies/sums-up.ts';
import { swaps } from './replies/swaps.ts';
import { takesReading } from './replies/takes-reading.ts';
import { toldAsVisit } from './replies/told-as-visit.ts';
import { turnedOver } from './replies/turned-over.ts';
import { turnsTo } from './replies/turns-to.ts';
import { beforeTheRule, isOfVisit } from './replies/visit-before.ts';
import { whoBills } from './replies/who-bills.ts';
import { whoGave } from './replies/who-gave.ts';
import { whoseTime } from './replies/whose-time.ts';
import type { Request } from './request.ts';

/** A longer message that names no service is a question of its own. */
const LONGEST_REPLY = 14;

/** One word or two that settle what was asked: "unattended", "by machine". */
const isBare = ({ tokens }: Draft): boolean => tokens.filter(({ kind }) => kind !== 'sign').length <= 2;

/** How a message may continue a conversation; the first that fits counts. */
const replies: readonly Reply[] = [
  { says: '"code a visit": one of the ways to take what was not understood', reply: takesReading },
  { says: '"why?": the reasons of the same answer', reply: asksWhy },
  { says: '"so what do I bill": the visit as it stands, as a claim', reply: sumsUp },
  { says: '"undo that": the visit as it stood before', reply: goesBack },
  { says: '"just C and T": which regions were adjusted', whole: true, reply: regionsAdjusted },
  {
    says: '"it was the shoulder, not the spine": which part of the body was treated or adjusted',
    reply: regionTreated,
  },
  {
    says: '"machine": a choice of the open question, or a service among its codes',
    whole: isBare,
    reply: settlesPhrase,
  },
  { says: '"the neck": where the therapy went', whole: true, reply: placeTold },
  { says: '"new needles at 15": whether needles were newly placed', whole: true, reply: needlesTold },
  { says: '"15": the part of the minutes that the assistant gave', reply: assistantsPart },
  { says: '"the first 10 one on one": a part of a group was not shared', reply: partOneOnOne },
  { says: '"actually only 2 showed up": how many were in the group', whole: true, reply: howManyCame },
  { says: '"15 of it was in a group": a part of the minutes was shared', reply: partInGroup },
  { says: '"10 of it was gait": a part of the minutes was another service', reply: partWasOther },
  { says: '"PT billing": who bills', whole: true, reply: whoBills },
  { says: '"what if the PTA did it": who gave the therapy, or which minutes of it', reply: whoGave },
  { says: '"does it go on 97140": the line of the modifier that was asked about', reply: onWhichLine },
  { says: '"swap them": the minutes of two services change places', reply: swaps },
  { says: '"no, the other one": what was chosen of two is turned round', reply: otherOne },
  { says: '"no, unattended": another way in which a service was given', whole: true, reply: turnedOver },
  { says: '"ther ex": the service that was asked for', reply: namesMissing },
  { says: '"gait": what was done in minutes whose words named nothing', reply: namesUnread },
  { says: '"10 more te": the minutes of a service by how much they change', reply: changesBy },
  { says: '"30 min": a time that may be of any service, and whose it was', whole: true, reply: whoseTime },
  { says: '"it was massage": what an open service was', whole: true, reply: namesIt },
  { says: '"keep the ice": what was just taken out is there again', reply: restores },
  { says: '"no, just the TE": the last change holds of no other', reply: onlyThat },
  { says: '"15 each": the minutes of every service', whole: true, reply: minutesOfEach },
  { says: '"half and half": of the total that was told before', whole: true, reply: sharesTotal },
  { says: '"drop the ice", "no CMT": a service is taken out', reply: removes },
  { says: '"I meant 97112", "make the 97110 30 min": a service is corrected', reply: corrects },
  { says: '"what about 97530?": the same question of another service', reply: sameFor },
  { says: '"it was the Game Ready": a service of the visit by another name', reply: namesAgain },
  { says: '"and 97140 15 min": a service is added', reply: adds },
  { says: '"what do I write?": something else is asked of the same visit', reply: turnsTo },
  {
    says: '"22", "one on one", "and for medicare?": something about the visit is said or changed',
    reply: changes,
  },
];

interface Continued {
  request: Request;
  isWhole: boolean;
}

/**
 * Reads a message as the continuation of a conversation.
 *
 * @returns the changed request and whether every word of the message was of it, or null where the message is a question of its own, which inherits nothing
 */
export function followUp(draft: Draft, thread: Conversation, model: Model): Continued | null {
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  if (words === 0 || words > LONGEST_REPLY) return null;
  const { other } = signalsOf(draft, model);
  if (other('best-paid', 'money', 'care', 'people', 'desk', 'elsewhere', 'world', 'diagnosis', 'orders'))
    return null;
  if (takesReading(draft, thread) === null && asksOfItself(draft, model)) return null;
  const visit = beforeTheRule(thread);
  if (visit !== null && isOfVisit(draft, visit))
    return continued(draft, visit, model) ?? continued(draft, thread, model);
  return continued(draft, thread, model) ?? continued(draft, visit, model);
}

/** The first reply that a message is to a conversation; null where it is none, or where there is nothing to go on from. */
function continued(message: Draft, thread: Conversation | null, model: Model): Continued | null {
  if (thread === null || isEmpty(thread)) return null;
  const draft = withShortNames(message, thread.request);
  for (const { reply, whole } of replies) {
    const request = reply(draft, thread, model);
    if (!request) continue;
    const told = withoutPart({ ...toldAsVisit(request, draft, thread), sure: true }, thread);
    return { request: told, isWhole: typeof whole === 'function' ? whole(draft) : whole === true };
  }
  return null;
}

/** Of which service a part or a time was is asked only as long as the services stand as they did. */
function withoutPart(request: Request, { request: before }: Conversation): Request {
  const isOpen = request.sharedPart !== undefined || request.timeToPlace !== undefined;
  if (!isOpen || request.services === before.services) return request;
  const { sharedPart: _, timeToPlace: __, ...settled } = request;
  return settled;
}

/** Nothing was named and nothing asked that a reply could go on from. */
function isEmpty({ request, asks }: Conversation): boolean {
  return request.services.length + request.modifiers.length + asks.length === 0 && request.topic == null;
}
