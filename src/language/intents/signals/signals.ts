import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import type { IntentId } from '../../request.ts';

/** What the intent rules look at: numbers of things seen, and which turns of phrase. */
export interface Signals {
  services: number;
  /** Services named by their code. */
  typed: number;
  /** Services with minutes. */
  timed: number;
  /** Every service has its units told and no minutes, more than one or counted by time: "97110 x2, 97140 x1", "98943 x4". */
  unitsClaimed: boolean;
  /** How often a code goes on the claim is asked with the sign for it: "95851 x ?" */
  timesAsked: boolean;
  /** Services whose code is settled. */
  settled: number;
  /** An adjustment stands with the number of its regions. */
  counted: boolean;
  /** An exam or visit whose level is open: "what level" asks for its code. */
  levelOpen: boolean;
  modifiers: number;
  /** What a modifier attests was said: "ABN signed", "over the threshold". */
  attested: boolean;
  /** A modifier was typed behind a code: "97140-RT-LT". */
  modifierOnLine: boolean;
  /** A modifier stands in the sentence that asks, and nothing there asks about the services together. */
  modifierAsked: boolean;
  /** The message begins with a modifier: "25 on 99203 w/ 98940". */
  modifierFirst: boolean;
  /** The message ends with a modifier that is asked about: "97110 and 97140 KX?" */
  modifierLast: boolean;
  /** Corrective care or maintenance was named. */
  careSaid: boolean;
  /** Reason and remark codes of a denial. */
  denials: number;
  /** A payer paid fewer units than were billed, or another code. */
  paidOtherwise: boolean;
  /** A service that the message denies: "no CMT today". */
  denied: boolean;
  /** The message took back a part of itself: "98941, nope 98940". */
  putRight: boolean;
  /** What was done is told before the sentence that asks for its code, and none of it is counted by minutes: "adjusted the neck. What is the CPT?" */
  codeOfTold: boolean;
  /** It is told that something was adjusted. */
  adjusted: boolean;
  /** A part of the body is named. */
  body: boolean;
  /** The sentence that asks names a subject of the rules and no service: "are notices for Advantage plans?" */
  topicAlone: boolean;
  /** Subjects of the rules stand in sentences before the one with "what" or "which", and none in it. */
  topicBefore: boolean;
  /** Beside typed codes there is nothing but the name of a subject: "MUE on 97140". */
  topicOnly: boolean;
  /** All that sounds like a service is part of the name of a subject of the rules. */
  topicNames: boolean;
  /** Whether something may be done to a body: "ok to thrust". */
  safetyAsked: boolean;
  /** A question mark, a question word, or a turn of phrase by which people ask. */
  question: boolean;
  /** Every service has its minutes and nothing is asked: "both with me guarding" tells of a visit. */
  told: boolean;
  /** "97110 or 97530": one of two is asked for. */
  either: boolean;
  /** "97140 plus 98940?", "massage + cmt ok": two services put together in the sentence that asks. */
  joined: boolean;
  /** "97140 when 98941": the one of two services where the other is done. */
  onCondition: boolean;
  /** It was told whether the therapy was in the region that was adjusted. */
  regionCompared: boolean;
  /** Words of the message, services, numbers, payers, the date and thanks aside. */
  words: number;
  payer: boolean;
  /** Several payers of whom the same is asked: "Medicare vs Cigna". */
  payersBeside: boolean;
  /** It was told how much was spent on therapy this year. */
  spent: boolean;
  /** A segment of the spine is named: "C2", "L5". */
  segments: boolean;
  /** Every service is an adjustment of the spine or of a limb. */
  adjustedOnly: boolean;
  /** A payer other than original Medicare. */
  planNamed: boolean;
  /** A state was named, and rules of that payer differ by state. */
  stateOfPayer: boolean;
  /** The rules say of that payer what it covers at all. */
  coverageKnown: boolean;
  /** It is asked how many visits there are, and the rules say something of that payer's limits. */
  visitsKnown: boolean;
  /** A chiropractor, a therapist, an assistant is named. */
  clinician: boolean;
  /** The subject of rules/topics that is asked about. */
  topic: TopicRule | null;
  nextDoor: boolean;
  /** What is next door stands in the sentence that asks, and the services in the story before it. */
  nextDoorAsked: boolean;
  /** A code of what is next door was typed. */
  nextDoorCode: boolean;
  /** What is next door is a product, and words tell codes of ours apart: "teach her the TENS unit". */
  toldApart: boolean;
  /** Somebody is named: a patient of their own. */
  person: boolean;
  /** A person or a place is asked for, and no rule of who may do something. */
  whoOrWhere: boolean;
  /** What is asked is asked in no word of coding: neither a code nor a line or a rule. */
  somethingElse: boolean;
  /** A product is asked for as such: what it sounds like is no service. */
  product: boolean;
  /** A thing of the clinic is spoken of, and what becomes of it. */
  equipment: boolean;
  /** All that sounds like a service is part of the words of another field. */
  ofOthers: boolean;
  /** A code that rules/ do not have and that lies outside the therapy and chiropractic chapters. */
  foreignCode: boolean;
  minutes: boolean;
  /** How many times were told. */
  times: number;
  /** Minutes stand in the sentence that asks, not only in the story before it; of one sentence the same as `minutes`. */
  minutesAsked: boolean;
  /** The whole message is a greeting, thanks or a call for help: which. */
  courtesy: IntentId | null;
  /** Values of intents/vocabulary/questions.yml that were seen: in the sentence that asks, where that holds any. */
  asks(...cues: string[]): boolean;
  /** Values of intents/vocabulary/other-business.yml that were seen: in the sentence that asks, where that says what it is about. */
  other(...subjects: string[]): boolean;
}
