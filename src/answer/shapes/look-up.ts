import type { Ask, Decision, Finding } from '../../core/visit.ts';

/**
 * A decision turned into a look-up: no claim lines and no units, only what is said of the codes. Of what the core
 * found for a visit only warnings stay, and the pairs, which are looked up too.
 */
export function lookUp(decision: Decision, findings: Finding[], asks: Ask[] = decision.asks): Decision {
  const told = new Set(findings.map(({ id }) => id));
  const kept = decision.findings
    .filter((f) => !told.has(f.id))
    .filter((f) => f.level === 'stop' || f.level === 'warn' || f.id.startsWith('pair'))
    .filter((f) => !f.id.startsWith('units.') && (f.id !== 'edition.age' || decision.pairs.length > 0))
    .map((f): Finding => (f.level === 'answer' ? { ...f, level: 'info' } : f));
  return {
    ...decision,
    lines: [],
    unitCounts: { cms: [], ama: [] },
    asks,
    findings: [...findings, ...kept],
  };
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
