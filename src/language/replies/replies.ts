import type { Draft } from '../draft.ts';
import { choiceByPlace } from './answers/choice-by-place.ts';
import { needlesTold } from './answers/needles-told.ts';
import { otherOne } from './answers/other-one.ts';
import { settlesPhrase } from './answers/settles-phrase.ts';
import { takesReading } from './answers/takes-reading.ts';
import { turnedOver } from './answers/turned-over.ts';
import { changesBy } from './minutes/changes-by.ts';
import { fromTo } from './minutes/from-to.ts';
import { minutesOfEach } from './minutes/minutes-of-each.ts';
import { movesMinutes } from './minutes/moves-minutes.ts';
import { othersEach } from './minutes/others-each.ts';
import { partWasIdle } from './minutes/part-was-idle.ts';
import { partWasOther } from './minutes/part-was-other.ts';
import { sharesTotal } from './minutes/rest-of-total.ts';
import { restToOne } from './minutes/rest-to-one.ts';
import { swaps } from './minutes/swaps.ts';
import { timesByPlace } from './minutes/times-by-place.ts';
import { toldInParts } from './minutes/told-in-parts.ts';
import { whoseTime } from './minutes/whose-time.ts';
import { alsoGivenSo } from './people/also-given-so.ts';
import { assistantsPart } from './people/assistants-part.ts';
import { howEach } from './people/how-each.ts';
import { howManyCame } from './people/how-many-came.ts';
import { movesTo } from './people/moves-to.ts';
import { partInGroup } from './people/part-in-group.ts';
import { partOneOnOne } from './people/part-one-on-one.ts';
import { whoBills } from './people/who-bills.ts';
import { whoGave } from './people/who-gave.ts';
import { whoseShare } from './people/whose-share.ts';
import { countedAgain } from './places/counted-again.ts';
import { placeTold } from './places/place-told.ts';
import { regionTreated } from './places/region-treated.ts';
import { regionsAdjusted } from './places/regions-adjusted.ts';
import { asksHowItWas } from './questions/asks-how-it-was.ts';
import { asksWhy } from './questions/asks-why.ts';
import { comparedWith } from './questions/compared-with.ts';
import { onWhichLine } from './questions/on-which-line.ts';
import { sameFor } from './questions/same-for.ts';
import { timeAgain } from './questions/time-again.ts';
import { turnsTo } from './questions/turns-to.ts';
import type { Reply } from './reply.ts';
import { adds } from './services/adds.ts';
import { corrects } from './services/corrects.ts';
import { keepsOnly } from './services/keeps-only.ts';
import { namesAgain } from './services/names-again.ts';
import { namesIt } from './services/names-it.ts';
import { namesMissing } from './services/names-missing.ts';
import { namesUnread } from './services/names-unread.ts';
import { onlyThat } from './services/only-that.ts';
import { removes } from './services/removes.ts';
import { restores } from './services/restores.ts';
import { turnedBySaying } from './services/turned-by-saying.ts';
import { wasSeveral } from './services/was-several.ts';
import { changes } from './visit/changes.ts';
import { confirmsLines } from './visit/confirms-lines.ts';
import { goesBack } from './visit/goes-back.ts';
import { sumsUp } from './visit/sums-up.ts';

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
  { says: '"te 20, the others 10": the minutes of one, and of each other', whole: true, reply: othersEach },
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
