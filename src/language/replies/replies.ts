import type { Draft } from '../draft.ts';
import { adds } from './adds.ts';
import { alsoGivenSo } from './also-given-so.ts';
import { asksHowItWas } from './asks-how-it-was.ts';
import { asksWhy } from './asks-why.ts';
import { assistantsPart } from './assistants-part.ts';
import { changes } from './changes.ts';
import { changesBy } from './changes-by.ts';
import { choiceByPlace } from './choice-by-place.ts';
import { comparedWith } from './compared-with.ts';
import { confirmsLines } from './confirms-lines.ts';
import { corrects } from './corrects.ts';
import { countedAgain } from './counted-again.ts';
import { fromTo } from './from-to.ts';
import { goesBack } from './goes-back.ts';
import { howEach } from './how-each.ts';
import { howManyCame } from './how-many-came.ts';
import { keepsOnly } from './keeps-only.ts';
import { minutesOfEach } from './minutes-of-each.ts';
import { movesMinutes } from './moves-minutes.ts';
import { movesTo } from './moves-to.ts';
import { namesAgain } from './names-again.ts';
import { namesIt } from './names-it.ts';
import { namesMissing } from './names-missing.ts';
import { namesUnread } from './names-unread.ts';
import { needlesTold } from './needles-told.ts';
import { onWhichLine } from './on-which-line.ts';
import { onlyThat } from './only-that.ts';
import { otherOne } from './other-one.ts';
import { partInGroup } from './part-in-group.ts';
import { partOneOnOne } from './part-one-on-one.ts';
import { partWasIdle } from './part-was-idle.ts';
import { partWasOther } from './part-was-other.ts';
import { placeTold } from './place-told.ts';
import { regionTreated } from './region-treated.ts';
import { regionsAdjusted } from './regions-adjusted.ts';
import { removes } from './removes.ts';
import type { Reply } from './reply.ts';
import { sharesTotal } from './rest-of-total.ts';
import { restToOne } from './rest-to-one.ts';
import { restores } from './restores.ts';
import { sameFor } from './same-for.ts';
import { settlesPhrase } from './settles-phrase.ts';
import { sumsUp } from './sums-up.ts';
import { swaps } from './swaps.ts';
import { takesReading } from './takes-reading.ts';
import { timeAgain } from './time-again.ts';
import { timesByPlace } from './times-by-place.ts';
import { toldInParts } from './told-in-parts.ts';
import { turnedBySaying } from './turned-by-saying.ts';
import { turnedOver } from './turned-over.ts';
import { turnsTo } from './turns-to.ts';
import { wasSeveral } from './was-several.ts';
import { whoBills } from './who-bills.ts';
import { whoGave } from './who-gave.ts';
import { whoseShare } from './whose-share.ts';
import { whoseTime } from './whose-time.ts';

/** One word or two that settle what was asked: "unattended", "by machine". */
const isBare = ({ tokens }: Draft): boolean => tokens.filter(({ kind }) => kind !== 'sign').length <= 2;

/** "No one was with her": words that tell two services apart, and no other. */
const tellsApart = ({ tokens, sightings }: Draft): boolean =>
  tokens.every(
    ({ kind }, at) =>
      kind === 'sign' ||
      sightings.some(({ slot, from, to }) => slot === 'tell-apart' && from <= at && at < to),
  );

/** How a message may continue a conversation; the first that fits counts. */
export const replies: readonly Reply[] = [
  { says: '"code a visit": one of the ways to take what was not understood', reply: takesReading },
  { says: '"why?": the reasons of the same answer', reply: asksWhy },
  { says: '"so what do I bill": the visit as it stands, as a claim', reply: sumsUp },
  { says: '"ok so 98940 and 97110 x1": the lines of the visit said over', whole: true, reply: confirmsLines },
  { says: '"undo that": the visit as it stood before', reply: goesBack },
  { says: '"just C and T": which regions were adjusted', whole: true, reply: regionsAdjusted },
  {
    says: '"it was the shoulder, not the spine": which part of the body was treated or adjusted',
    reply: regionTreated,
  },
  { says: '"the second one": a choice of the question by its place', reply: choiceByPlace },
  { says: '"te and nmr": what was open were several services', whole: true, reply: wasSeveral },
  {
    says: '"machine": a choice of the open question, or a service among its codes',
    whole: (draft) => isBare(draft) || tellsApart(draft),
    reply: settlesPhrase,
  },
  { says: '"3 muscles": how many were treated', whole: true, reply: countedAgain },
  { says: '"the neck": where the therapy went', whole: true, reply: placeTold },
  { says: '"new needles at 15": whether needles were newly placed', whole: true, reply: needlesTold },
  { says: '"and 53?": the units of another time', whole: true, reply: timeAgain },
  { says: '"15": the part of the minutes that the assistant gave', reply: assistantsPart },
  { says: '"10 of the te": of which service the assistant gave a part', whole: true, reply: whoseShare },
  { says: '"was it group": how it was is asked, and nothing told', reply: asksHowItWas },
  { says: '"te and nmr were group": how each service was given', whole: true, reply: howEach },
  { says: '"the first 10 one on one": a part of a group was not shared', reply: partOneOnOne },
  { says: '"actually only 2 showed up": how many were in the group', whole: true, reply: howManyCame },
  { says: '"15 of it was in a group": a part of the minutes was shared', reply: partInGroup },
  { says: '"10 of it was gait": a part of the minutes was another service', reply: partWasOther },
  { says: '"te 23, rest mt": one has what the others leave of the time', reply: restToOne },
  { says: '"30 te 15 nmr": the one time was that of several', reply: toldInParts },
  { says: '"10 min rest": nobody was treated in a part', whole: true, reply: partWasIdle },
  { says: '"PT billing": who bills', whole: true, reply: whoBills },
  { says: '"what if the PTA did it": who gave the therapy, or which minutes of it', reply: whoGave },
  { says: '"does it go on 97140": the line of the modifier that was asked about', reply: onWhichLine },
  { says: '"swap them": the minutes of two services change places', reply: swaps },
  { says: '"no, the other one": what was chosen of two is turned round', reply: otherOne },
  { says: '"no, unattended": another way in which a service was given', whole: true, reply: turnedOver },
  { says: '"with stim" after needles: words that make another service of one', reply: turnedBySaying },
  { says: '"from 30 to 20", "I wrote 20, it was 25": a time as it was told, and as it was', reply: fromTo },
  { says: '"ther ex": the service that was asked for', reply: namesMissing },
  { says: '"gait": what was done in minutes whose words named nothing', reply: namesUnread },
  { says: '"move 5 from te to mt": minutes of one were of another', reply: movesMinutes },
  { says: '"10 more te": the minutes of a service by how much they change', reply: changesBy },
  { says: '"last one 10": the minutes of a service by its place', reply: timesByPlace },
  { says: '"30 min": a time that may be of any service, and whose it was', whole: true, reply: whoseTime },
  { says: '"it was massage": what an open service was', whole: true, reply: namesIt },
  { says: '"keep the ice": what was just taken out is there again', reply: restores },
  { says: '"and te": what was last told of one is told of another as well', reply: alsoGivenSo },
  { says: '"no, the TE": what was last told of one was of another', reply: movesTo },
  { says: '"no, just the TE": the last change holds of no other', reply: onlyThat },
  { says: '"te only": the others are taken out', whole: true, reply: keepsOnly },
  { says: '"15 each": the minutes of every service', whole: true, reply: minutesOfEach },
  { says: '"half and half": of the total that was told before', whole: true, reply: sharesTotal },
  { says: '"drop the ice", "no CMT": a service is taken out', reply: removes },
  { says: '"I meant 97112", "make the 97110 30 min": a service is corrected', reply: corrects },
  { says: '"vs 97110": the code beside another one', reply: comparedWith },
  { says: '"what about 97530?": the same question of another service', reply: sameFor },
  { says: '"it was the Game Ready": a service of the visit by another name', reply: namesAgain },
  { says: '"and 97140 15 min": a service is added', reply: adds },
  { says: '"what do I write?": something else is asked of the same visit', reply: turnsTo },
  {
    says: '"22", "one on one", "and for medicare?": something about the visit is said or changed',
    reply: changes,
  },
];
