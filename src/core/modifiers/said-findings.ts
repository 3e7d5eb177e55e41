import { authorities } from '../authorities.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { said } from '../payer/said.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { applies } from './applies.ts';
import { disciplineOf } from './discipline-of.ts';
import { exclude } from './stand-together.ts';
import { usesOn } from './uses-on.ts';

/** What is to be said of a modifier on a line: `rest` follows "59 on 97140". */
interface Said {
  id: string;
  level: Finding['level'];
  rest: string;
  source: string;
}

/**
 * A modifier that the asker typed on a line or asked about, answered: that it never belongs there, that it contradicts
 * another, what it would attest, or that nothing calls for it. One that stands on its line needs no word.
 */
export function saidFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  return [
    ...gather(draft.lines, (line) =>
      gather(line.service.modifiersSaid, (typed) =>
        sayOf(typed, line, draft, ruleSet).map((one) => told(typed, [line], one, ruleSet)),
      ),
    ),
    ...gather(draft.visit.modifiersAsked ?? [], (asked) => answerAsked(asked, draft, ruleSet)),
  ];
}

/** A modifier asked about for the visit: why it stays off the lines; no word where some line takes it. */
function answerAsked(asked: string, draft: Draft, ruleSet: RuleSet): Finding[] {
  const lines = draft.lines.filter((line) => line.code !== null);
  if (lines.some((line) => line.service.modifiersSaid.includes(asked) || stands(asked, line))) return [];
  const each = gather(lines, (line) => sayOf(asked, line, draft, ruleSet).map((one) => ({ line, one })));
  return gather([...new Set(each.map(({ one }) => `${one.id} ${one.rest}`))], (same): Finding[] => {
    const these = each.filter(({ one }) => `${one.id} ${one.rest}` === same);
    const [first] = these;
    if (!first) return [];
    return [
      told(
        asked,
        these.map(({ line }) => line),
        { ...first.one, level: 'answer' },
        ruleSet,
      ),
    ];
  });
}

function told(
  typed: string,
  lines: DraftLine[],
  { id, level, rest, source }: Said,
  ruleSet: RuleSet,
): Finding {
  const codes = gather(lines, (line) => line.code ?? []);
  return finding(
    `modifier.${typed}.${id}`,
    level,
    codes,
    said(`${typed} on ${codes.join(' or ')}${rest}`, source, ruleSet),
    source,
  );
}

const stands = (code: string, line: DraftLine): boolean =>
  line.modifiers.some((m) => m.code === code || m.instead.includes(code));

function sayOf(typed: string, line: DraftLine, draft: Draft, ruleSet: RuleSet): Said[] {
  if (line.code === null || line.notBillable) return [];
  const rule = ruleSet.modifiers[typed];
  if (!rule) {
    const rest = ' is described by no rule here: check with the payer.';
    return [{ id: 'not-described', level: 'warn', rest, source: authorities.practice }];
  }
  const source = rule.sources[0] ?? authorities.practice;
  const never = rule.neverOn.find((where) => applies(where, rule, line, draft, ruleSet));
  if (never) return [{ id: 'never-here', level: 'stop', rest: `: ${never.text}`, source: never.source }];
  const rival = rivalOf(typed, rule, line, draft);
  if (rival) {
    // Of two that were typed the first says it for both.
    const told = line.service.modifiersSaid;
    if (told.includes(rival) && told.indexOf(rival) < told.indexOf(typed)) return [];
    const rest = ` never stands beside ${rival} on one line: keep one of them.`;
    return [{ id: 'never-together', level: 'stop', rest, source }];
  }
  if (stands(typed, line)) return asTyped(typed, rule, line);
  return [{ ...notStanding(rule, line, draft, ruleSet), source }];
}

/** Typing a modifier is no word for what it attests: it stays a condition until that is said. */
function asTyped(typed: string, rule: ModifierRule, line: DraftLine): Said[] {
  const there = line.modifiers.find((m) => m.code === typed || m.instead.includes(typed));
  if (!rule.attests || there?.condition === null || there?.condition === undefined) return [];
  const rest = ` says: ${rule.attests}. Typed alone it is not yet said to be so, and stays a condition.`;
  return [{ id: 'as-typed', level: 'info', rest, source: rule.sources[0] ?? authorities.practice }];
}

/** Another modifier typed or standing on the line that excludes this one. */
function rivalOf(typed: string, rule: ModifierRule, line: DraftLine, draft: Draft): string | undefined {
  const others = [
    ...line.service.modifiersSaid,
    ...line.modifiers.filter((m) => m.when === 'always').map((m) => m.code),
  ];
  return others.find((other) => other !== typed && exclude(rule, other, draft));
}

function notStanding(
  rule: ModifierRule,
  line: DraftLine,
  draft: Draft,
  ruleSet: RuleSet,
): Omit<Said, 'source'> {
  const attests = rule.attests ? ` It says: ${rule.attests}.` : '';
  if (rule.waitsFor.length > 0 && !line.modifiers.some((m) => rule.waitsFor.includes(m.code)))
    return {
      id: 'waits',
      level: 'warn',
      rest: ` stands only beside ${rule.waitsFor.join(' or ')}.${attests}`,
    };
  const at = draft.lines.indexOf(line);
  const pairs = draft.outcomes.filter((o) => o.lines.includes(at) && o.pair.why === 'row');
  if (!rule.opensPairs || pairs.length === 0)
    return {
      id: 'not-called-for',
      level: 'warn',
      rest: `: nothing in this visit calls for it${payersThatDo(rule, line, draft, ruleSet)}.${attests}`,
    };
  const shut = pairs.find((o) => o.pair.verdict === 'not-allowed');
  if (shut) {
    const rest = ` opens nothing: ${shut.pair.column1} and ${shut.pair.column2} are a pair with indicator 0.`;
    return { id: 'cannot-open', level: 'stop', rest };
  }
  if (pairs.some((o) => o.verdict === 'not-allowed')) {
    const rest = ` may not stand: what it says is not so in this visit.${attests}`;
    return { id: 'may-not-stand', level: 'stop', rest };
  }
  const elsewhere = pairs.find((o) => o.pair.modifierOn !== null && o.pair.modifierOn !== line.code);
  if (elsewhere) {
    const rest = `: it belongs on ${elsewhere.pair.modifierOn}, the other code of the pair; some payers read it nowhere else.${attests}`;
    return { id: 'other-line', level: 'warn', rest };
  }
  return { id: 'other-opener', level: 'warn', rest: ` opens the pair only if what it says is so.${attests}` };
}

/** Where no payer was named: those that ask for it on this code, or nothing where none does. */
function payersThatDo(
  rule: ModifierRule,
  line: DraftLine,
  { payer, visit }: Draft,
  ruleSet: RuleSet,
): string {
  if (payer.payer !== 'commercial' || line.code === null) return '';
  const uses = usesOn(line.code, ruleSet).filter(({ modifier }) => modifier === rule);
  const who = disciplineOf(line, visit);
  const names = ruleSet.payers
    .filter(
      ({ id, disciplines }) => disciplines.includes(who) && uses.some(({ use }) => use.payers?.includes(id)),
    )
    .map(({ name }) => name);
  return names.length === 0 ? '' : ` unless the payer is ${names.join(' or ')}`;
}
