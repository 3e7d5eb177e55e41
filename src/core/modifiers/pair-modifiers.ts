import type { Draft, DraftLine, PairOutcome } from '../draft.ts';
import { possibleCodes } from '../draft.ts';
import { askOf } from '../pairs/distinctness-asks.ts';
import type { AskId, LineModifier } from '../visit.ts';

/**
 * The modifier that opens an edit pair, on the line that carries it: 25 on an exam, 59 (or XS) for another region,
 * 59 (or XU, XE) for separate minutes. It waits for the attestation; said, it stands; denied, it is left out.
 *
 * A line whose partner is still open (CMT of unknown level) takes it only where every candidate pairs alike.
 */
export function pairModifiers(line: DraftLine, draft: Draft): LineModifier[] {
  if (line.coverage === 'excluded') return [];
  const at = draft.lines.indexOf(line);
  const here = draft.outcomes.filter(
    (o) => o.opens !== null && o.lines.includes(at) && o.pair.modifierOn === line.code,
  );
  if (here.some((o) => o.verdict === 'not-allowed')) return [];
  const each = (['separate-exam', 'region', 'separate-time', 'status-change'] as const).flatMap((kind) => {
    const outcomes = here.filter((o) => o.opens === kind);
    return outcomes.length > 0 && everyPartnerAlike(outcomes, at, draft)
      ? [forKind(kind, outcomes, draft)]
      : [];
  });
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

/** Whether some other line pairs so with all the codes that it may turn out to be. */
function everyPartnerAlike(outcomes: PairOutcome[], at: number, draft: Draft): boolean {
  const code = draft.lines[at]?.code;
  return draft.lines.some((other, index) => {
    const partners = outcomes
      .filter((o) => o.lines.includes(index))
      .map((o) => (o.pair.column1 === code ? o.pair.column2 : o.pair.column1));
    return index !== at && partners.length > 0 && possibleCodes(other).every((c) => partners.includes(c));
  });
}

/** What may stand in place of 59, for each kind of distinctness that it would say. */
const alternativesOf = { region: ['XS'], 'separate-time': ['XU', 'XE'], 'status-change': ['XU'] };

/** Null where a person denied, or could not say, what the modifier would attest. */
function forKind(
  kind: Exclude<PairOutcome['opens'], null>,
  outcomes: PairOutcome[],
  draft: Draft,
): LineModifier | null {
  const { visit, payer } = draft;
  const condition: AskId = askOf[kind];
  const said = saidOf(kind, outcomes, draft);
  if (!said && (visit.attested[condition] === 'no' || visit.attested[condition] === 'unsure')) return null;
  const basis: LineModifier['basis'] = ['ncci'];
  const settled = said ? { when: 'always' as const, condition: null } : null;
  if (kind === 'separate-exam')
    return { code: '25', ...(settled ?? { when: 'if-attested', condition }), basis, instead: [] };
  const alternatives = alternativesOf[kind];
  const preferred = payer.distinctModifier.prefers === 'XS' ? (alternatives[0] ?? '59') : '59';
  const instead = ['59', ...alternatives].filter((code) => code !== preferred);
  if (payer.distinctModifier.prefers === 'none')
    return { code: preferred, when: 'if-payer-asks', condition: 'payer', basis, instead };
  return { code: preferred, ...(settled ?? { when: 'if-distinct', condition }), basis, instead };
}

/** Whether the asker said what the modifier attests: of these services, or of the visit. */
function saidOf(kind: PairOutcome['opens'], outcomes: PairOutcome[], { visit }: Draft): boolean {
  if (kind === 'region') return outcomes.every((o) => o.region === 'other');
  if (kind === 'separate-time')
    return visit.timeOfServices === 'separate' || visit.attested['separate-time'] === 'yes';
  return visit.attested['separate-exam'] === 'yes';
}
