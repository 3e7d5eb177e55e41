import { authorities } from '../../core/authorities.ts';
import { eachOnce } from '../../core/each-once.ts';
import { either } from '../../core/either.ts';
import { levelFindings } from '../../core/evaluation/level-findings.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { limitsOf } from '../../core/limits/limits-of.ts';
import { worded } from '../../core/payer/worded.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { validOn } from '../../core/rules/valid-on.ts';
import { validityFindings } from '../../core/rules/validity-findings.ts';
import type { Day, Finding } from '../../core/visit.ts';
import { clockOf, contactOf } from '../words/code-words.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';

/** What a code is, how it is counted, what it is mistaken for. */
export function shapeExplain(asked: Asked): Shaped {
  const { decision, ruleSet, request } = asked;
  const codes = decision.codes;
  if (codes.length === 0) {
    if (request.unknownCodes.length > 0 || decision.findings.some((f) => f.id === 'units.total')) {
      return { status: 'answered', decision };
    }
    return {
      status: 'needs-input',
      decision: {
        ...decision,
        asks: [{ id: 'activity', text: 'Which code or service is it about?', choices: [] }],
      },
    };
  }
  const others = instead(codes, ruleSet);
  const findings = [
    ...gather(codes, (code) => notValid(code, decision.dateOfService, ruleSet)),
    ...gather(codes, (code) => aboutCode(code, ruleSet, codes.length === 1, decision.dateOfService)).filter(
      (found) => !isToldOfPayers(found, others),
    ),
    ...levelFindings(codes, ruleSet),
    ...others.map((other) => other.said),
    ...gather(others, (other) => aboutCode(other.code, ruleSet, false)),
  ];
  const asks = decision.asks.filter((ask) =>
    ['activity', 'attended', 'cmt-regions', 'visit-type'].includes(ask.id),
  );
  const named = [...new Set([...codes, ...others.map((other) => other.code)])];
  return { status: 'answered', decision: lookUp({ ...decision, codes: named }, findings, asks) };
}

/** That a code is not valid on the day comes before what it is: "is 97001 still valid". */
function notValid(code: string, day: Day, { codes }: RuleSet): Finding[] {
  const rule = codes[code];
  return rule && !validOn(rule, day)
    ? validityFindings(rule, day).map((said): Finding => ({ ...said, level: 'answer' }))
    : [];
}

/** What is billed in place of a code: what replaced it, or what a payer takes instead. */
function instead(codes: string[], ruleSet: RuleSet): { code: string; said: Finding }[] {
  return gather(codes, (code) => {
    const rule = ruleSet.codes[code];
    const replaced = (rule?.replacedBy ?? []).map((other) => ({
      code: other,
      said: finding(
        'code.replaced-by',
        'answer',
        [code, other],
        `${code} was replaced by ${other}.`,
        rule?.sources[0] ?? authorities.practice,
      ),
    }));
    const rows = gather(ruleSet.payers, (payer) =>
      gather(payer.coverage, (row) =>
        row.use && row.codes.includes(code) ? [{ payer, row, use: row.use }] : [],
      ),
    );
    const used = [...new Set(rows.map((r) => r.use))].map((other) => {
      const takers = rows.filter((r) => r.use === other);
      const names = takers.map((r) => r.payer.name).join('; ');
      return {
        code: other,
        said: finding(
          'code.payer-takes',
          'answer',
          [code, other],
          `${other} in place of ${code} for: ${names}.`,
          takers[0]?.row.sources[0] ?? authorities.practice,
          'payer',
        ),
      };
    });
    return [...replaced, ...used].filter((other) => !codes.includes(other.code));
  });
}

/** A look-alike that only other payers take: which they are is said in full. */
const isToldOfPayers = ({ id, codes }: Finding, others: readonly { code: string }[]): boolean =>
  id.startsWith('code.look-alike') &&
  codes.slice(1).every((code) => others.some((other) => other.code === code));

/**
 * The label, clock and contact of a code, and, where it is the only one, what tells it from its look-alikes.
 *
 * @param day also says Medicare's limit of units on that date
 */
export function aboutCode(code: string, ruleSet: RuleSet, alone: boolean, day?: Day): Finding[] {
  const rule = ruleSet.codes[code];
  if (!rule) return [];
  const source = rule.sources[0] ?? authorities.practice;
  const head = finding(
    'code.is',
    'answer',
    [code],
    `${code}: ${rule.label} ${clockOf(rule)} ${contactOf(rule)}`.trim(),
    source,
  );
  if (!alone) return [head];
  const whens = eachOnce(rule.lookAlikes.map(({ difference }) => difference));
  const alike = whens.map((when) => {
    const others = rule.lookAlikes.filter(({ difference }) => difference === when).map((other) => other.code);
    const text = `${either(others)} instead when ${when}.`;
    return finding('code.look-alike', 'info', [code, ...others], text, source);
  });
  const notes = rule.notes.map((note, i) =>
    finding(`code.note-${i + 1}`, 'info', [code], worded(note), note.sources[0] ?? source, note.layer),
  );
  const limit = day === undefined ? [] : limitsOf([code], day, ruleSet);
  return [head, ...limit, ...alike, ...notes];
}
