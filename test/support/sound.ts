import type { RuleSet } from '../../src/core/rule-set.ts';
import type { AskId, ClaimLine, Decision, Finding } from '../../src/core/visit.ts';
import { ruleSet } from './rule-set.ts';
import { checklistFaults } from './sound-checklist.ts';

/** A whole sentence, with its figures: no hole where a value was missing. */
const sentence = /^\S.{15,}[.?!"')]$/s;
const hole = /undefined|null|NaN|\[object|\$\{| {2}|Stryker/;
const codeShape = /^[0-9A-Z]\d{3}[0-9A-Z]$/;

const levels = ['answer', 'ask', 'warn', 'stop', 'info'];
const coverages = ['payable', 'excluded', 'bundled', 'unknown'];
const conditions = ['always', 'if-distinct', 'if-attested', 'if-payer-asks'];
const bases = ['ncci', 'cms', 'payer', 'article', 'clinic'];

/** Most telling first, as it is promised: what decides the code, then the units, then modifiers, then the rest. */
const asksInOrder: AskId[] = [
  ...(['activity', 'attended', 'cmt-regions', 'visit-type', 'other-code', 'group', 'minutes'] as const),
  ...(['clinician', 'region', 'separate-time', 'separate-exam', 'care-type', 'assistant', 'notice'] as const),
  ...(['threshold', 'discipline', 'payer', 'state', 'date'] as const),
];

/** Which layer may speak, by the rule that spoke. */
const layerOf: [rule: RegExp, layers: Finding['layer'][]][] = [
  [/^clinic\./, ['clinic']],
  [/^layers\./, ['clinic', 'national']],
  [/^payer\.method$/, ['payer', 'clinic']],
  [/^modifier\.plan-of-care/, ['payer', 'clinic']],
  [/^(call|payer)\./, ['payer']],
  [/^units\.methods-differ/, ['payer']],
  [/^limit\.(?!mue|is)/, ['payer']],
  [/^pair\.touching-region/, ['payer']],
  [/^(goal:|group\.shared)/, ['article']],
  [/^(giver|topic)\./, ['national', 'payer']],
  [/^modifier\./, ['national', 'payer', 'article', 'clinic']],
  [/./, ['national']],
];

/**
 * What is wrong with a decision whatever the visit was, in words: a finding that is no whole sentence, stands twice, speaks
 * for a layer that is not its own or cites what the rules do not list; a line that does not name the findings that speak of
 * it; a modifier without its condition or its basis; a question out of its order; a checklist that leaves something out.
 */
export function unsound(decision: Spoken, rules: RuleSet = ruleSet): string[] {
  const { findings, lines, asks, checklist } = decision;
  const ids = findings.map(({ id }) => id);
  return [
    ...repeated(ids),
    ...repeated(asks.map(({ id }) => id)),
    ...findings.flatMap((found) => findingFaults(found, rules)),
    ...lines.flatMap((line) => [...lineFaults(line, rules), ...becauseFaults(line, findings)]),
    ...asks
      .filter(
        ({ text, choices }) => !/\w{3}.*\?/.test(text) || choices.some((choice) => choice.trim() === ''),
      )
      .map(({ id, text }) => `${id} asks "${text}"`),
    ...(asks.every(({ id }, at) => at === 0 || place(asks[at - 1]?.id) < place(id))
      ? []
      : [`asks ${asks.map(({ id }) => id).join(', ')}`]),
    ...checklist
      .filter(({ text, source }) => text.trim() === '' || !listed(source, rules))
      .map(({ text, source }) => `the checklist says "${text}" by "${source}"`),
    ...(lines.length > 0 ? checklistFaults(decision, rules) : []),
  ];
}

type Spoken = Pick<Decision, 'findings' | 'lines' | 'asks' | 'checklist'>;

const place = (id: AskId | undefined): number => (id === undefined ? -1 : asksInOrder.indexOf(id));

const listed = (source: string, rules: RuleSet): boolean => Object.hasOwn(rules.sources, source);

function findingFaults({ id, level, text, codes, layer, source }: Finding, rules: RuleSet): string[] {
  const faults: [boolean, string][] = [
    [!sentence.test(text) || hole.test(text), `says "${text}"`],
    [!listed(source, rules), `cites "${source}"`],
    [!levels.includes(level), `is a "${level}"`],
    [!layerOf.find(([rule]) => rule.test(id))?.[1].includes(layer), `speaks for "${layer}"`],
    [codes.some((code) => !codeShape.test(code)), `is about "${codes.join('", "')}"`],
    [repeated(codes).length > 0, `names a code twice: ${codes.join(', ')}`],
    [!(codes.length > 0 ? /^[\w.-]+:.+$/ : /^[\w.-]+$/).test(id), 'is no id'],
  ];
  return faults.filter(([is]) => is).map(([, fault]) => `${id} ${fault}`);
}

function lineFaults(line: ClaimLine, rules: RuleSet) {
  const { code, choices, units, unitsChoices, coverage, modifiers } = line;
  const codes = code === null ? (choices ?? []).map((choice) => choice.code) : [code];
  const number = unitsChoices ?? [];
  const faults: [boolean, string][] = [
    [code !== null && choices !== undefined, 'is settled and has choices'],
    [choices?.length === 0, 'has no choices to choose from'],
    [
      choices?.some((choice) => choice.when !== whenOf(choice.code, rules)) ?? false,
      'has choices without a difference',
    ],
    [line.timed !== codes.every((one) => isTimed(one, rules)), `is ${line.timed ? '' : 'not '}timed`],
    [!coverages.includes(coverage), `is "${coverage}"`],
    [number.length === 1 || number.some((n, at) => n <= (number[at - 1] ?? -1)), `may be ${number}`],
    [units !== null && number.length > 0, `is ${units} and may be ${number}`],
    [repeated(modifiers.map((m) => m.code)).length > 0, 'carries a modifier twice'],
  ];
  const carried = modifiers.filter(
    (m) =>
      rules.modifiers[m.code] === undefined ||
      !conditions.includes(m.when) ||
      (m.when === 'always') !== (m.condition === null) ||
      (m.condition !== null && !asksInOrder.includes(m.condition)) ||
      m.basis.length === 0 ||
      m.basis.some((basis) => !bases.includes(basis)) ||
      m.instead.some((other) => other === m.code || rules.modifiers[other] === undefined),
  );
  const slots = modifiers.map((m) => rules.modifiers[m.code]?.slot ?? 99);
  return [
    ...faults.filter(([is]) => is).map(([, fault]) => fault),
    ...carried.map((m) => `carries ${JSON.stringify(m)}`),
    ...(slots.every((slot, at) => at === 0 || (slots[at - 1] ?? 0) <= slot)
      ? []
      : ['carries them in disorder']),
  ].map((fault) => `the line of ${code} ${fault}`);
}

/** Counted by its minutes: in the pool of 15-minute codes, or by a clock of its own. */
const isTimed = (code: string, rules: RuleSet): boolean =>
  rules.codes[code]?.clock === 'fifteen_pooled' ||
  ['opening', 'with', 'month', 'each'].includes(rules.codes[code]?.count?.kind ?? '');

/** What tells a code from the others of its line: the regions of an adjustment, else its short name. */
function whenOf(code: string, rules: RuleSet): string {
  const { spinalRegions: of, short = code } = rules.codes[code] ?? {};
  if (!of) return short;
  return of.from === of.to ? `${of.from} regions` : `${of.from} or ${of.to} regions`;
}

/** A line names all the findings that speak of its codes; one that stands on no claim only why it does not. */
function becauseFaults({ code, choices, units, because }: ClaimLine, findings: Finding[]): string[] {
  const codes = code === null ? (choices ?? []).map((choice) => choice.code) : [code];
  const speaking = findings.filter((f) => f.codes.some((one) => codes.includes(one))).map(({ id }) => id);
  const outside = because.filter((id) => !speaking.includes(id));
  const missing = speaking.filter((id) => !because.includes(id));
  const aside = units === 0 && because.every((id) => /^(giver\.|pair\.same-region:)/.test(id));
  return [
    ...outside.map((id) => `the line of ${code} names ${id}, which does not speak of it`),
    ...(aside ? [] : missing.map((id) => `the line of ${code} does not name ${id}`)),
    ...(aside && because.length === 0 ? [`the line of ${code} says nothing of why it is not billed`] : []),
  ];
}

const repeated = (ids: string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`);
