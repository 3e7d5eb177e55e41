import type { Decision } from '../../src/core/visit.ts';

const strictestFirst = ['not-allowed', 'unknown', 'allowed-with-modifier', 'allowed'];

/**
 * What is wrong with the codes and pairs of a decision, in words: a code named twice or left out, a pair that stands twice or
 * misses, a modifier on neither code, a verdict that is milder than a row of the table.
 */
export function pairFaults({ codes, lines, pairs, verdict }: Decision): string[] {
  const onLines = lines.flatMap(({ code, choices }) => code ?? (choices ?? []).map((choice) => choice.code));
  const named = pairs.map(({ column1, column2 }) => `${column1} ${column2}`);
  const rank = (one: string) => strictestFirst.indexOf(one);
  const settled = lines.map(({ code }) => code);
  // A pair of a code that is still open forbids nothing yet: then it is unknown at the mildest.
  const least = ({ column1, column2, verdict: said }: Decision['pairs'][number]) =>
    settled.includes(column1) && settled.includes(column2)
      ? rank(said)
      : Math.max(rank(said), rank('unknown'));
  const bare = Math.min(...pairs.map(least));
  const faults: [boolean, string][] = [
    [new Set(codes).size !== codes.length, `the codes are ${codes.join(', ')}`],
    [onLines.some((code) => !codes.includes(code)), `a code of ${onLines.join(', ')} is left out`],
    [new Set(named).size !== named.length, `the pairs are ${named.join(', ')}`],
    [(verdict === null) !== (pairs.length === 0), `the verdict is ${verdict} of ${pairs.length} pairs`],
    [verdict !== null && rank(verdict) > bare, `the verdict is ${verdict}, milder than a row`],
  ];
  return [
    ...faults.filter(([is]) => is).map(([, fault]) => fault),
    ...pairs
      .filter(
        ({ column1, column2, modifierOn, verdict: says, why, edition }) =>
          column1 === column2 ||
          (modifierOn !== null && modifierOn !== column1 && modifierOn !== column2) ||
          (modifierOn !== null) !== (says === 'allowed-with-modifier') ||
          (says === 'unknown') !== (why === 'outside-table' || why === 'outside-editions') ||
          (edition === null) !== (why === 'outside-editions'),
      )
      .map((pair) => `no pair is so: ${JSON.stringify(pair)}`),
  ];
}
