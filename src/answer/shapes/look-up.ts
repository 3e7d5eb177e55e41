import type { Ask, Decision, Finding } from '../../core/visit.ts';

/**
 * A decision turned into a look-up: no claim lines and no units, only what is said of the codes, with the findings of
 * the look-up first and what the core said of pairs and codes behind them.
 */
export function lookUp(decision: Decision, findings: Finding[], asks: Ask[] = decision.asks): Decision {
  const kept = decision.findings.filter(
    (f) => !f.id.startsWith('units.') && !f.id.startsWith('payer.method'),
  );
  return { ...decision, lines: [], unitCounts: { cms: [], ama: [] }, asks, findings: [...findings, ...kept] };
}

/** A decision that says nothing of codes: for what is not ours, and for help. */
export function silent(decision: Decision, findings: Finding[]): Decision {
  return {
    ...decision,
    codes: [],
    lines: [],
    unitCounts: { cms: [], ama: [] },
    pairs: [],
    verdict: null,
    asks: [],
    checklist: [],
    findings,
  };
}
