import type { Signals } from '../signals/signals.ts';
import type { IntentRule } from './intent-rule.ts';
import { isMedicaresOwn } from './payers.ts';

/** One time, of which it is asked whether it counts at all: no units of it are. */
const isOfMinutes = (s: Signals): boolean =>
  s.topic?.ofMinutes === true && s.services === 0 && s.times === 1 && !s.asks('units', 'number');

export const subjectOfRules: IntentRule = {
  says: 'a subject that the rules speak of by itself',
  intent: ({ topic }) => topic?.intent ?? 'explain-code',
  topical: true,
  when: (s) =>
    s.topic !== null &&
    !(
      s.topic.intent === 'count-units' &&
      !s.topic.ofMinutes &&
      s.payer &&
      !isMedicaresOwn(s) &&
      !s.asks('compare', 'meaning')
    ) &&
    // Whom to ask beforehand is a matter of benefits, unless a payer or at least a code of ours is named.
    !(s.topic.profile === 'authorization' && !s.payer && s.typed === 0) &&
    // "Care plan in place. AT yes?": what is told before the modifier is no question.
    !(s.modifiers > 0 && s.services > 0 && s.topic.intent === 'document' && !s.asks('document')) &&
    !(s.modifiers > 0 && s.either && s.topic.intent !== 'find-modifier') &&
    // The most units of one code is a matter of the code, unless a plan is named.
    !(s.topic.id === 'daily-limit' && s.services === 1 && !s.planNamed) &&
    // "Can a PTA do 97140 for UHC, CQ?": the modifier is asked about last of all.
    !(s.modifierLast && s.typed > 0 && s.topic.intent !== 'find-modifier') &&
    // "Adjusted 3 regions, M99.01 M99.02 M99.03. What is the CPT": the diagnoses are told, and the adjustment asked for.
    !(s.topic.id === 'segmental-codes' && s.services > 0 && (s.counted || s.adjusted)) &&
    // "Can 76 be used for a third unit of ther ex": the modifier is asked about, and what it would be for only told.
    !(s.modifiers > 0 && s.services > 0 && s.topic.intent === 'count-units') &&
    // "Does Aetna follow NCCI for 97140 with 98941": the pair is asked about.
    !(s.topic.id === 'whose-edits' && s.services > 0) &&
    // "Cigna max units of therapy per day": the limits of one plan are its own.
    !(s.topic.ofLimits === true && s.planNamed && s.services === 0) &&
    // How many adjustments a payer covers in a year is a matter of its limits.
    !(s.visitsKnown && s.topic.id === 'medicare-chiropractic') &&
    // "Is the plan active for her, need copay and visit limit": what one patient's plan says.
    !(s.topic.id === 'visit-limit' && s.other('benefits/plan')) &&
    // "Max 4 regions is 98941": a level, and no limit.
    !(s.topic.id === 'daily-limit' && s.asks('regions')) &&
    // "52 timed minutes today, what is the most units": the minutes are counted.
    !(s.topic.ofLimits === true && s.minutes && s.services === 0 && s.asks('units')) &&
    // "Formal reassessment 97164 on a day we also did 97035": two lines, and no report.
    !(s.typed > 1 && s.topic.id === 'progress-report' && !s.asks('document', 'note')) &&
    // "Which license do I need to hire a massage therapist": who is taken on, and nothing that they bill.
    !(s.topic.id === 'who-may' && s.other('people') && s.services === 0) &&
    (!s.nextDoor || s.topic.ofNextDoor === true) &&
    (!s.foreignCode || s.topic.ofDiagnosis === true) &&
    !s.other('elsewhere') &&
    s.timed === 0 &&
    (!s.minutesAsked || isOfMinutes(s)) &&
    (s.services === 0 ||
      s.question ||
      s.topicOnly ||
      // "Maintenance care, UHC", "new or established patient": nothing but the name of the subject and who pays.
      (s.topicNames && s.typed === 0 && !s.minutes && s.words < 3) ||
      s.topic.keepsLines ||
      s.topic.intent === 'find-modifier') &&
    // "A temp doctor covered for me, which modifier": Q6 was described, and is told as the modifier.
    !(s.topic.id === 'substitute' && s.modifiers > 0) &&
    // "The note says 35 timed minutes in all. How many units": the minutes are counted.
    !(s.minutes && s.topic.intent === 'document' && s.asks('units')) &&
    // "I never leave the room for the whole 50 minutes. Units per lady?": a visit is counted.
    !(s.services > 0 && s.minutes && s.asks('units')) &&
    s.services < 3 &&
    !(s.services > 1 && !s.topic.ofSeveral && (s.asks('pair', 'compare') || s.topic.looksUp)) &&
    !(s.services > 0 && !s.topicAlone && s.asks('modifier', 'denial')) &&
    // "I set the stim and go write notes. What am I billing": what was told before the question is no subject of it.
    !(
      s.services > 0 &&
      s.topic.id === 'treatment-time' &&
      s.topicBefore &&
      s.asks('billing', 'which-code')
    ) &&
    // "What do I chart for unattended stim": the note is asked for, and how it was given only told.
    !(s.services > 0 && s.asks('document') && s.topic.intent === 'explain-code') &&
    // "Over the cap. What do we add to 97110": the line is asked for.
    !(s.typed > 0 && s.asks('goes-on')) &&
    // "Can a PTA bill 97164" asks for the rule; elsewhere a code to bill is asked for.
    !(s.services > 0 && !s.topicAlone && !s.topicNames && !s.topic.looksUp && s.asks('billing')) &&
    // "PT re-eval, redid the plan of care. which one is it": the code is asked for.
    !(
      s.services === 1 &&
      !s.topicAlone &&
      s.topic.intent === 'document' &&
      s.asks('compare', 'which-code')
    ) &&
    !(s.asks('modifier') && s.topic.intent !== 'find-modifier'),
};
