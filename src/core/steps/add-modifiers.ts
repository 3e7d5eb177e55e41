import { authorities } from '../authorities.ts';
import { choices } from '../choices.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { finding } from '../finding.ts';
import { disciplineModifiers } from '../modifiers/discipline-modifiers.ts';
import { inLineOrder } from '../modifiers/in-line-order.ts';
import { listedModifiers } from '../modifiers/listed-modifiers.ts';
import { pairModifiers } from '../modifiers/pair-modifiers.ts';
import { saidFindings } from '../modifiers/said-findings.ts';
import { worded } from '../payer/worded.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Ask, Finding, LineModifier } from '../visit.ts';

/**
 * Step 4b: modifiers, each with its condition and its basis. What the national table opens comes first; where the
 * article, the payer or the clinic names the same modifier, the bases stand together. An attestation is never added
 * unless the asker said what it attests.
 *
 * @see the founding article, step 4; NCCI Policy Manual, chapter I, section E
 */
export function addModifiers(draft: Draft, ruleSet: RuleSet): Draft {
  const found: Finding[] = [];
  const lines = draft.lines.map((line): DraftLine => {
    const listed = listedModifiers(line, draft, ruleSet);
    found.push(...listed.findings);
    const all = [
      ...pairModifiers(line, draft),
      ...disciplineModifiers(line, draft, ruleSet),
      ...listed.modifiers,
    ];
    return { ...line, modifiers: inLineOrder(fitting(merge(all), ruleSet), ruleSet) };
  });
  const withLines = { ...draft, lines };
  return {
    ...withLines,
    findings: [
      ...draft.findings,
      ...found,
      ...saidFindings(withLines, ruleSet),
      ...disciplineFindings(withLines),
    ],
    asks: [...draft.asks, ...conditionAsks(lines, draft, ruleSet)],
  };
}

/** One entry a modifier: the firmer condition stands, the bases of all are kept. */
function merge(modifiers: LineModifier[]): LineModifier[] {
  const merged: LineModifier[] = [];
  for (const modifier of modifiers) {
    const at = merged.findIndex((m) => m.code === modifier.code || m.instead.includes(modifier.code));
    const earlier = merged[at];
    if (!earlier) merged.push(modifier);
    else merged[at] = { ...earlier, basis: [...new Set([...earlier.basis, ...modifier.basis])] };
  }
  return merged;
}

/** Modifiers that may not stand on one line: what stands already (`always`) wins, else the earlier one. */
function fitting(modifiers: LineModifier[], ruleSet: RuleSet): LineModifier[] {
  const firm = modifiers.filter((m) => m.when === 'always');
  return modifiers.filter(
    (m) => m.when === 'always' || !firm.some((f) => ruleSet.modifiers[f.code]?.notWith.includes(m.code)),
  );
}

function disciplineFindings(draft: Draft): Finding[] {
  const tagged = draft.lines.filter((line) =>
    line.modifiers.some((m) => ['GP', 'GO', 'GN'].includes(m.code)),
  );
  const codes = tagged.flatMap((line) => (line.code === null ? [] : [line.code]));
  if (codes.length === 0) return [];
  const { disciplineModifier, name } = draft.payer;
  return [
    finding(
      'modifier.plan-of-care',
      'info',
      codes,
      `${name}: ${worded(disciplineModifier)}`,
      disciplineModifier.sources[0] ?? authorities.practice,
      'payer',
    ),
  ];
}

/** The questions of conditions that no pair has asked yet, each once. */
function conditionAsks(lines: DraftLine[], draft: Draft, ruleSet: RuleSet): Ask[] {
  const asked = new Set(draft.asks.map((ask) => ask.id));
  const asks: Ask[] = [];
  for (const line of lines) {
    for (const modifier of line.modifiers) {
      const id = modifier.condition;
      if (
        id === null ||
        id === 'payer' ||
        !ruleSet.modifiers[modifier.code]?.attests ||
        asked.has(id) ||
        asks.some((ask) => ask.id === id)
      )
        continue;
      asks.push({
        id,
        text: conditionQuestion(modifier, line, ruleSet),
        choices: choices[id].map((c) => c.label),
      });
    }
  }
  return asks;
}

function conditionQuestion(modifier: LineModifier, line: DraftLine, ruleSet: RuleSet): string {
  if (modifier.condition === 'care-type')
    return 'Is this active (corrective) care or maintenance, in the clinician’s words?';
  const attests = ruleSet.modifiers[modifier.code]?.attests ?? 'its condition';
  return `${modifier.code} on ${line.code ?? 'the line'} says: ${attests}. Is that so?`;
}
