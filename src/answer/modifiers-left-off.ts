import { allOf } from '../core/all-of.ts';
import { authorities } from '../core/authorities.ts';
import { eachOnce } from '../core/each-once.ts';
import { finding } from '../core/finding.ts';
import { gather } from '../core/gather.ts';
import { choosePayer } from '../core/payer/choose-payer.ts';
import type { ClaimLine, Finding, LineModifier } from '../core/visit.ts';
import { isBilled } from './words/lines/claim-line.ts';
import { conditionOf } from './words/modifiers/condition-of.ts';
import type { Told } from './words/told.ts';

/**
 * What becomes of lines from which a modifier was left off that they call for: "98941 and 97110 for UHC, no GP, will it deny".
 * Nothing where the services may not be billed together at all, since no modifier helps there.
 */
export function modifiersLeftOff(told: Told): Finding[] {
  const { answer, request } = told;
  if (answer.verdict === 'not-allowed') return [];
  return gather(request.leftOff ?? [], (code) => {
    const each = gather(answer.lines.filter(isBilled), (line) => {
      const modifier = line.modifiers.find((one) => one.code === code || one.instead.includes(code));
      return modifier && line.code !== null
        ? [{ code: line.code, text: becomes(code, modifier, line, told) }]
        : [];
    });
    return eachOnce(each.map(({ text }) => text)).map((text) => {
      const codes = eachOnce(each.filter((one) => one.text === text).map((one) => one.code));
      const source = told.ruleSet.modifiers[code]?.sources[0] ?? authorities.practice;
      return finding(
        `left-off.${code}`,
        'answer',
        codes,
        `Without ${code} on ${allOf(codes)} ${text}`,
        source,
      );
    });
  });
}

/** Denied where the modifier stands whatever is said; else the condition, on which it hangs. */
function becomes(code: string, modifier: LineModifier, line: ClaimLine, told: Told): string {
  const condition = conditionOf(modifier, line, told);
  if (modifier.when === 'always') return `a denial is likely: ${whoAsks(modifier, told)} asks for it.`;
  if (modifier.when === 'if-payer-asks')
    return `a denial is likely where the plan asks for it; no rule that is known here does: ask the payer.`;
  return modifier.basis.includes('ncci')
    ? `a denial is likely where the payer follows NCCI; ${code} goes on ${condition}.`
    : `a denial is likely where it belongs; it goes on ${condition}.`;
}

function whoAsks({ basis }: LineModifier, { request, context, ruleSet }: Told): string {
  if (basis.includes('ncci')) return 'the NCCI pair';
  if (basis.every((one) => one === 'clinic')) return 'the clinic’s own rule';
  const payer = request.payer ?? context.payer;
  const discipline = request.discipline ?? context.discipline;
  return choosePayer(ruleSet.payers, payer, discipline, request.state ?? null).name;
}
