import { authorities } from '../authorities.ts';
import { choices } from '../choices.ts';
import { type Draft, type DraftLine, draftWith, lineWith } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { worded } from '../payer/worded.ts';
import type { GiverRule } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { minutesWords } from '../units/told/unit-words.ts';
import type { Ask, Finding } from '../visit.ts';

/**
 * Who gave it? What an aide or a student gave is not the clinician's one-on-one time: where this payer never takes it, it
 * is set aside before minutes are added up; where it takes it under conditions, they are asked or said. An assistant's
 * service is the assistant's in all its minutes, unless others were told.
 *
 * @see STUDENTS in rules/sources.yml; `whoGaveIt` of rules/documentation.yml
 */
export function sortByGiver(draft: Draft, ruleSet: RuleSet): Draft {
  if (!draft.lines.some(({ service }) => service.givenBy !== undefined)) return draft;
  const sorted = draft.lines.map((line) => ({
    line: withAssistant(settled(line, draft)),
    rule: ruleOf(line, draft, ruleSet),
  }));
  const given = gather(sorted, ({ line, rule }) => (rule ? [{ line, rule }] : []));
  const asks = [
    ...draft.asks,
    ...assistantAsk(
      sorted.map(({ line }) => line),
      draft,
    ),
  ];
  if (given.length === 0) return draftWith(draft, { lines: sorted.map(({ line }) => line), asks });
  const isAside = ({ rule }: { rule: GiverRule | undefined }): boolean =>
    rule?.billable === 'never' ||
    (rule?.billable === 'if-directed' && draft.visit.attested.clinician === 'no');
  return draftWith(draft, {
    lines: sorted.filter((one) => !isAside(one)).map(({ line }) => line),
    aside: [
      ...draft.aside,
      ...given.filter(isAside).map(({ line }) => lineWith(line, { units: 0, notBillable: true as const })),
    ],
    findings: [...draft.findings, ...given.map(({ line, rule }) => told(line, rule, isAside({ rule })))],
    asks: [...asks, ...directedAsk(given, draft)],
  });
}

/** The first row that names who gave it and this payer. */
function ruleOf(line: DraftLine, { payer }: Draft, ruleSet: RuleSet): GiverRule | undefined {
  return ruleSet.whoGaveIt?.find(
    (rule) => rule.who === line.service.givenBy && (!rule.payers || rule.payers.includes(payer.id)),
  );
}

function withAssistant(line: DraftLine): DraftLine {
  const { service } = line;
  if (service.givenBy !== 'assistant' || service.assistantMinutes !== null) return line;
  // An untimed service without minutes is the assistant's as a whole.
  const assistantMinutes = line.minutes ?? (line.rule?.clock === 'fifteen_pooled' ? null : 1);
  return lineWith(line, { service: { ...service, assistantMinutes } });
}

/** "PT and PTA, 30 minutes": a yes makes all of it the assistant's, a no the therapist's. */
function settled(line: DraftLine, { visit }: Draft): DraftLine {
  const { service } = line;
  if (service.givenBy !== 'either' || visit.attested.assistant !== 'yes') return line;
  return lineWith(line, { service: { ...service, givenBy: 'assistant' } });
}

function assistantAsk(lines: readonly DraftLine[], { visit }: Draft): Ask[] {
  if (visit.attested.assistant !== undefined || !lines.some(({ service }) => service.givenBy === 'either'))
    return [];
  const text =
    'Therapist and assistant are both named: did the assistant give these minutes alone? Where each gave a part, tell both times.';
  return [{ id: 'assistant', text, choices: choices.assistant.map((c) => c.label) }];
}

function told(line: DraftLine, rule: GiverRule, aside: boolean): Finding {
  const codes = line.code === null ? line.candidates : [line.code];
  const refused = line.minutes === null || line.minutes === 1 ? ' is not billed' : ' are not billed';
  const minutes = line.minutes === null ? '' : `${minutesWords(line.minutes)} of `;
  const lead = `${minutes}${codes.join(' or ')} given by ${rule.who === 'aide' ? 'an aide' : 'a student'}${aside ? refused : ''}`;
  return finding(
    `giver.${rule.who}`,
    aside ? 'stop' : 'warn',
    codes,
    `${lead}: ${worded(rule)}`,
    rule.sources[0] ?? authorities.practice,
    rule.billable === 'ask' ? 'payer' : 'national',
  );
}

function directedAsk(given: readonly { rule: GiverRule }[], { visit }: Draft): Ask[] {
  if (visit.attested.clinician !== undefined || !given.some(({ rule }) => rule.billable === 'if-directed'))
    return [];
  const text = 'Was the therapist in the room throughout, directing the student and treating nobody else?';
  return [{ id: 'clinician', text, choices: choices.clinician.map((c) => c.label) }];
}
