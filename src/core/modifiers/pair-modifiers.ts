import type { Draft, DraftLine, PairOutcome } from '../draft.ts';
import { possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import type { NamedModifier } from './named-modifier.ts';
import { openers, openingModifier } from './opening-modifier.ts';

const kinds = ['separate-exam', 'region', 'separate-time', 'status-change'] as const;

/**
 * The modifier that opens an edit pair, on the line that carries it: one for an exam of its own, one for another region,
 * one for minutes of their own. It waits for the attestation; said, it stands; denied, it is left out.
 *
 * A line whose partner is still open (CMT of unknown level) takes it only where every candidate pairs alike; one that is
 * open itself (an exam of unknown level) takes what each of its codes would.
 */
export function pairModifiers(line: DraftLine, draft: Draft, ruleSet: RuleSet): NamedModifier[] {
  const { coverage, code, candidates } = line;
  if (coverage === 'excluded') return [];
  if (code !== null) return ofCode(code, line, draft, ruleSet);
  const each = candidates.map((candidate) => ofCode(candidate, line, draft, ruleSet));
  const [first = [], ...others] = each;
  return first.filter((one) => others.every((other) => other.some((same) => areAlike(one, same))));
}

const areAlike = (one: NamedModifier, other: NamedModifier): boolean =>
  one.code === other.code && one.when === other.when && one.condition === other.condition;

/** What a line takes that has this code, or turns out to have it. */
function ofCode(code: string, line: DraftLine, draft: Draft, ruleSet: RuleSet): NamedModifier[] {
  const at = draft.lines.indexOf(line);
  const here = draft.outcomes.filter(
    (o) => o.opens !== null && o.pair.modifierOn === code && o.codes[o.lines.indexOf(at)] === code,
  );
  if (here.length === 0 || here.some((o) => o.verdict === 'not-allowed')) return [];
  const needed = gather(kinds, (kind) => {
    const outcomes = here.filter((o) => o.opens === kind);
    return outcomes.length > 0 ? [{ kind, outcomes, isSure: everyPartnerAlike(outcomes, at, draft) }] : [];
  });
  // One modifier says it for all partners: what another kind may ask for while a partner is open, it waits for as well.
  const isNeeded = needed.some(({ kind, isSure }) => kind !== 'separate-exam' && isSure);
  const each = gather(needed, ({ kind, outcomes, isSure }) =>
    isSure || (kind !== 'separate-exam' && isNeeded)
      ? [openingModifier(kind, outcomes, line, draft, ruleSet)]
      : [],
  );
  if (each.some((modifier) => modifier === null)) return [];
  return oneOpening(
    each.filter((modifier) => modifier !== null),
    ruleSet,
  );
}

/**
 * A line takes one modifier that says it was distinct, whatever the number of its partners. Where two kinds of
 * distinctness are needed, the modifier that says both stands, and for certain only when both were said.
 */
function oneOpening(modifiers: NamedModifier[], ruleSet: RuleSet): NamedModifier[] {
  const exam = modifiers.filter((m) => m.opens.includes('separate-exam'));
  const [first, ...more] = modifiers.filter((m) => !m.opens.includes('separate-exam'));
  if (!first) return exam;
  if (more.length === 0) return [...exam, first];
  const needed = gather([first, ...more], (m) => m.opens);
  const both = openers(ruleSet).find((rule) =>
    needed.every((kind) => rule.opens.some((opening) => opening.kind === kind)),
  );
  const open = [first, ...more].find((m) => m.condition !== null) ?? first;
  return both ? [...exam, { ...open, code: both.code, opens: needed, instead: [] }] : exam;
}

/** Whether some other line pairs so with all the codes that it may turn out to be. */
function everyPartnerAlike(outcomes: PairOutcome[], at: number, draft: Draft): boolean {
  return draft.lines.some((other, index) => {
    const partners = gather(outcomes, (o) => o.codes[o.lines.indexOf(index)] ?? []);
    return index !== at && partners.length > 0 && possibleCodes(other).every((c) => partners.includes(c));
  });
}
