import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { either } from '../either.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { said } from '../payer/said.ts';
import type { ModifierRule } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { applies } from './applies.ts';
import { notStanding, type SaidOf } from './not-standing.ts';
import { exclude } from './stand-together.ts';

/** What is to be said of a modifier on a line, with its source. */
type Said = SaidOf & { source: string };

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
  const { lines } = draft;
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
  const codes = eachOnce(gather(lines, possibleCodes));
  return finding(
    `modifier.${typed}.${id}`,
    level,
    codes,
    said(`${typed} on ${either(codes)}${rest}`, source, ruleSet),
    source,
  );
}

const stands = (code: string, line: DraftLine): boolean =>
  line.modifiers.some((m) => m.code === code || m.instead.includes(code));

function sayOf(typed: string, line: DraftLine, draft: Draft, ruleSet: RuleSet): Said[] {
  if (possibleCodes(line).length === 0 || line.notBillable) return [];
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
  return notStanding(rule, line, draft, ruleSet).map((one) => ({ ...one, source }));
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
