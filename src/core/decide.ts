import { span } from './cmt/span.ts';
import { type Draft, type DraftLine, possibleCodes } from './draft.ts';
import { eachOnce } from './each-once.ts';
import { gather } from './gather.ts';
import { inOrder } from './in-order.ts';
import { verdictOfVisit } from './pairs/verdict-of-visit.ts';
import { said } from './payer/said.ts';
import type { CodeRule } from './rule-set/code-rule.ts';
import type { RuleSet } from './rule-set.ts';
import { goesByMinutes } from './units/clocks/count-by-clock.ts';
import type { Ask, AskId, ClaimLine, Decision, Finding, Pair } from './visit.ts';

/** Most telling first: what decides the code, then the units, then modifiers, then the rest. */
const askOrder: readonly AskId[] = [
  'activity',
  'attended',
  'cmt-regions',
  'visit-type',
  'other-code',
  'group',
  'minutes',
  'clinician',
  'region',
  'separate-time',
  'separate-exam',
  'care-type',
  'assistant',
  'notice',
  'threshold',
  'discipline',
  'payer',
  'state',
  'date',
];

/** The finished draft as the decision that goes out. */
export function decide(draft: Draft, ruleSet: RuleSet): Decision {
  const findings = findingsTold(draft.findings, ruleSet);
  return {
    dateOfService: draft.visit.dateOfService,
    payer: { id: draft.visit.payer, unitMethod: draft.payer.unitMethod.method },
    codes: eachOnce([
      ...gather(draft.lines, (line) => line.code ?? []),
      ...gather(draft.lines, possibleCodes),
      ...draft.named,
    ]),
    lines: draft.lines.map((line) => claimLine(line, findings, ruleSet)),
    unitCounts: draft.unitCounts,
    pairs: distinctPairs(draft.outcomes.map((outcome) => outcome.pair)),
    verdict: verdictOfVisit(draft),
    asks: inOrder(firstOfEach(draft.asks), ({ id }) => askOrder.indexOf(id)),
    findings,
    checklist: draft.checklist,
  };
}

/** Each question once, as it was put first. */
const firstOfEach = (asks: Ask[]): Ask[] =>
  asks.filter(({ id }, at) => asks.findIndex((ask) => ask.id === id) === at);

/** A code that stands on two lines pairs once. */
const distinctPairs = (pairs: Pair[]): Pair[] =>
  pairs.filter(
    (pair, at) => pairs.findIndex((p) => p.column1 === pair.column1 && p.column2 === pair.column2) === at,
  );

/** Each finding once, with the words that one without a document must carry. */
function findingsTold(findings: Finding[], ruleSet: RuleSet): Finding[] {
  const ids = new Set<string>();
  const told: Finding[] = [];
  for (const one of findings) {
    const before = ids.size;
    if (ids.add(one.id).size === before) continue;
    const text = said(one.text, one.source, ruleSet);
    told.push(text === one.text ? one : { ...one, text });
  }
  return told;
}

function claimLine(line: DraftLine, findings: Finding[], ruleSet: RuleSet): ClaimLine {
  const codes = possibleCodes(line);
  const choices = line.candidates.map((code) => ({ code, when: whenOf(code, ruleSet) }));
  // One after another: a spread that adds what may be absent costs as much as ten lines.
  const claim = { code: line.code } as ClaimLine;
  if (choices.length > 0) claim.choices = choices;
  claim.timed = line.rule ? isTimed(line.rule) : codes.every((c) => isTimed(ruleSet.codes[c]));
  claim.minutes = line.minutes;
  claim.units = line.units;
  if (line.unitsChoices.length > 0) claim.unitsChoices = line.unitsChoices;
  claim.coverage = line.coverage;
  claim.modifiers = line.modifiers;
  claim.because = [];
  for (const one of findings)
    if (namesAny(one.codes, codes) && speaksOf(one, line)) claim.because.push(one.id);
  return claim;
}

function namesAny(named: readonly string[], codes: readonly string[]): boolean {
  for (const code of codes) if (named.includes(code)) return true;
  return false;
}

/** A line that was set aside stands there for one reason only. */
const speaksOf = (f: Finding, line: DraftLine): boolean =>
  line.notBillable
    ? /^(giver\.|unreported)/.test(f.id)
    : !line.setAside || f.id.startsWith('pair.same-region:');

/** Minutes make its units: in the 15-minute pool or by a clock of its own. */
const isTimed = (rule: CodeRule | undefined): boolean =>
  rule?.clock === 'fifteen_pooled' || goesByMinutes(rule?.count);

const whenOf = (code: string, ruleSet: RuleSet): string => {
  const rule = ruleSet.codes[code];
  if (!rule) return code;
  return rule.spinalRegions ? span(rule) : rule.short;
};
