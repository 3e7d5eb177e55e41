import type { Draft, DraftLine, PairOutcome } from '../draft.ts';
import { possibleCodes } from '../draft.ts';
import type { AskId, LineModifier } from '../visit.ts';

/**
 * The modifier that opens an edit pair, on the line that carries it: 25 on an exam, 59 (or XS) for another region,
 * 59 (or XU, XE) for separate minutes. It waits for the attestation; said, it stands; denied, it is left out.
 *
 * A line whose partner is still open (CMT of unknown level) takes it only where every candidate pairs alike.
 */
export function pairModifiers(line: DraftLine, draft: Draft): LineModifier[] {
  if (line.coverage === 'excluded') return [];
  const here = draft.outcomes.filter(
    (o) => o.opens !== null && line.code !== null && o.pair.modifierOn === line.code,
  );
  if (here.some((o) => o.verdict === 'not-allowed')) return [];
  const kinds = (['separate-exam', 'region', 'separate-time'] as const).filter((kind) => {
    const outcomes = here.filter((o) => o.opens === kind);
    return outcomes.length > 0 && everyPartnerAlike(outcomes, line, draft);
  });
  const each = kinds.map((kind) => forKind(kind, draft));
  if (each.some((modifier) => modifier === null)) return [];
  return oneOpening(each.filter((modifier) => modifier !== null));
}

/**
 * A line takes one modifier that opens edits, whatever the number of its partners. Where two kinds of distinctness are
 * needed, 59 says both, and stands for certain only when both were said.
 */
function oneOpening(modifiers: LineModifier[]): LineModifier[] {
  const exam = modifiers.filter((m) => m.code === '25');
  const [first, ...more] = modifiers.filter((m) => m.code !== '25');
  if (!first) return exam;
  if (more.length === 0) return [...exam, first];
  const open = [first, ...more].find((m) => m.condition !== null) ?? first;
  return [...exam, { ...open, code: '59', instead: [] }];
}

function everyPartnerAlike(outcomes: PairOutcome[], line: DraftLine, draft: Draft): boolean {
  const partners = outcomes.map((o) => (o.pair.column1 === line.code ? o.pair.column2 : o.pair.column1));
  return draft.lines.some(
    (other) =>
      other !== line &&
      possibleCodes(other).length > 0 &&
      possibleCodes(other).every((c) => partners.includes(c)),
  );
}

/** Null where a person denied, or could not say, what the modifier would attest. */
function forKind(kind: Exclude<PairOutcome['opens'], null>, draft: Draft): LineModifier | null {
  const { visit, payer } = draft;
  const basis: LineModifier['basis'] = ['ncci'];
  const condition: AskId = kind;
  const attested = visit.attested[condition];
  if (attested === 'no' || attested === 'unsure') return null;
  const said =
    attested === 'yes' ||
    (kind === 'region' && visit.regionOfTherapy === 'other') ||
    (kind === 'separate-time' && visit.timeOfServices === 'separate');
  const settled = said ? { when: 'always' as const, condition: null } : null;
  if (kind === 'separate-exam')
    return { code: '25', ...(settled ?? { when: 'if-attested', condition }), basis, instead: [] };
  const alternatives = kind === 'region' ? ['XS'] : ['XU', 'XE'];
  const preferred = payer.distinctModifier.prefers === 'XS' ? (alternatives[0] ?? '59') : '59';
  const instead = ['59', ...alternatives].filter((code) => code !== preferred);
  return { code: preferred, ...(settled ?? { when: 'if-distinct', condition }), basis, instead };
}
