import { clinicSource } from '../clinic/clinic-rules.ts';
import { type Draft, type DraftLine, possibleCodes } from '../draft.ts';
import { finding } from '../finding.ts';
import { isUnderThreshold } from '../limits/threshold.ts';
import { said } from '../payer/said.ts';
import type { ModifierRule, ModifierUse, NeverOn } from '../rule-set/modifier-rule.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { applies } from './applies.ts';
import { fits } from './fits.ts';
import type { NamedModifier } from './named-modifier.ts';
import { typedOn } from './typed-on.ts';
import { usesCalledFor } from './uses-on.ts';

/** What the uses of rules/modifiers say of one line. */
export interface Listed {
  modifiers: NamedModifier[];
  findings: Finding[];
}

/**
 * The modifiers whose use stands in rules/modifiers, or in a clinic's own rules: on which codes, beside which others, for
 * which payers and disciplines, in which kind of care. A layer above the national one is named in its finding.
 */
export function listedModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): Listed {
  const listed: Listed = { modifiers: [], findings: [] };
  const [code] = possibleCodes(line);
  if (code === undefined) return listed;
  for (const { modifier, use } of usesCalledFor(code, line, draft.visit, ruleSet)) {
    if (!fits(use, modifier, line, draft, ruleSet)) continue;
    const never = modifier.neverOn.find((where) => applies(where, modifier, line, draft, ruleSet));
    if (never) {
      if (use.layer === 'clinic' && use.when !== 'never')
        listed.findings.push(refused(use, never, modifier, possibleCodes(line), ruleSet));
      continue;
    }
    if (use.hidden) {
      listed.findings.push(leftOut(use, modifier, possibleCodes(line), ruleSet));
      continue;
    }
    const typed = typedOn(line, draft.visit).includes(modifier.code);
    const elsewhere = speaksElsewhere(use, draft, ruleSet);
    if (elsewhere && !typed) continue;
    const answer = elsewhere ? undefined : attestation(use, draft, ruleSet);
    const text = said(use.text, use.source, ruleSet);
    // Two uses may say the same of one line, once unasked and once because somebody asked.
    if (!listed.findings.some((f) => f.text === text))
      listed.findings.push(
        finding(
          `modifier.${modifier.code}.${use.id}`,
          'info',
          possibleCodes(line),
          text,
          use.source,
          use.layer,
        ),
      );
    if (answer === 'no' || answer === 'unsure') continue;
    listed.modifiers.push({
      code: modifier.code,
      ...asAttested(use, answer),
      basis: [use.basis],
      // Another attestation may stand in its place only while this one is open.
      instead: answer === 'yes' ? [] : (use.instead ?? []),
      layer: use.layer,
      opens: [],
      ...(use.question === undefined ? {} : { question: use.question }),
      text: use.text,
      source: use.source,
    });
  }
  return listed;
}

/** A rule that the clinic leaves out is left out aloud. */
function leftOut(use: ModifierUse, { code }: ModifierRule, codes: string[], ruleSet: RuleSet): Finding {
  const text = `${code} on ${codes.join(', ')}: the clinic’s own rules leave this out: ${said(use.text, use.source, ruleSet)}`;
  return finding(`layers.${code}.${use.id}`, 'info', codes, text, clinicSource, 'clinic');
}

/** A clinic's own rule does not put a modifier where it never belongs; that is said, with both sides. */
function refused(
  use: ModifierUse,
  never: NeverOn,
  { code }: ModifierRule,
  codes: string[],
  ruleSet: RuleSet,
): Finding {
  const text = `The clinic’s own rule wants ${code} on ${codes.join(', ')} ("${use.text}"). The national rules: ${never.text} It is left out.`;
  return finding(`layers.${code}`, 'warn', codes, said(text, never.source, ruleSet), never.source);
}

/** A signed notice said of a visit speaks of the service that needs one, before any courtesy notice beside it. */
const speaksElsewhere = (use: ModifierUse, draft: Draft, ruleSet: RuleSet): boolean =>
  (use.after ?? []).some((code) => {
    const other = ruleSet.modifiers[code];
    return other?.uses.some((one) =>
      draft.lines.some((line) => one !== use && fits(one, other, line, draft, ruleSet)),
    );
  });

/** What a yes changes: the modifier stands, unless it is still the payer's to ask for. */
function asAttested(
  use: ModifierUse,
  answer: 'yes' | 'no' | 'unsure' | undefined,
): Pick<NamedModifier, 'when' | 'condition'> {
  if (answer !== 'yes' || use.when === 'never') return { when: use.when, condition: use.condition };
  return use.when === 'if-payer-asks'
    ? { when: use.when, condition: 'payer' }
    : { when: 'always', condition: null };
}

/** Charges that are under the yearly threshold say no, before anybody is asked; past it the need of care is still open. */
function figuresSay({ condition }: ModifierUse, { visit }: Draft, ruleSet: RuleSet): 'no' | undefined {
  return condition === 'threshold' && isUnderThreshold(visit, ruleSet) ? 'no' : undefined;
}

/** A person's yes or no to the condition; the kind of care, said of the visit, answers the question for it. */
function attestation(use: ModifierUse, draft: Draft, ruleSet: RuleSet): 'yes' | 'no' | 'unsure' | undefined {
  if (use.condition === null) return undefined;
  // Which units an assistant gave was said with their minutes.
  if (use.condition === 'assistant') return 'yes';
  if (use.condition === 'care-type' && draft.visit.care !== null) {
    return draft.visit.care === (use.care ?? 'active') ? 'yes' : 'no';
  }
  const answer = draft.visit.attested[use.condition] ?? figuresSay(use, draft, ruleSet);
  return use.answer === 'no' ? 'yes' : answer;
}
