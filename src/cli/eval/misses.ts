import type { Answer } from '../../answer/answer.ts';
import type { Allocation } from '../../core/visit.ts';
import type { Expectation } from './expectation.ts';

/**
 * What an answer lacks of what was expected, one short sentence each.
 *
 * @returns an empty list where everything holds
 */
export function misses(answer: Answer, expect: Expectation): string[] {
  const text = answer.text.toLowerCase();
  const asks: string[] = answer.asks.map(({ id }) => id);
  const missed: (string | false)[] = [
    expect.status !== undefined &&
      !hasStatus(answer, expect.status) &&
      `status ${answer.status}, not ${expect.status}`,
    expect.first !== undefined &&
      answer.codes[0] !== expect.first &&
      `first ${answer.codes[0]}, not ${expect.first}`,
    ...(expect.codes_all ?? []).map((code) => !answer.codes.includes(code) && `without code ${code}`),
    expect.codes_any !== undefined &&
      !expect.codes_any.some((code) => answer.codes.includes(code)) &&
      `codes ${answer.codes.join(' ')}: none of ${expect.codes_any.join(' ')}`,
    ...(expect.codes_none ?? []).map((code) => answer.codes.includes(code) && `with code ${code}`),
    expect.cms !== undefined &&
      !sameSet(answer.unitCounts.cms, expect.cms) &&
      `cms ${JSON.stringify(answer.unitCounts.cms)}`,
    expect.ama !== undefined &&
      !sameSet(answer.unitCounts.ama, expect.ama) &&
      `ama ${JSON.stringify(answer.unitCounts.ama)}`,
    expect.verdict !== undefined &&
      answer.verdict !== expect.verdict &&
      `verdict ${answer.verdict}, not ${expect.verdict}`,
    ...modifierMisses(answer, expect),
    expect.asks_any !== undefined &&
      !expect.asks_any.some((id) => asks.includes(id)) &&
      `asks ${asks.join(' ')}: none of ${expect.asks_any.join(' ')}`,
    expect.text_any !== undefined &&
      !expect.text_any.some((part) => text.includes(part)) &&
      `text has none of "${expect.text_any.join('", "')}"`,
    ...(expect.text_none ?? []).map((part) => text.includes(part) && `text has "${part}"`),
  ];
  return missed.filter((miss): miss is string => miss !== false);
}

function hasStatus({ status }: Answer, expected: NonNullable<Expectation['status']>): boolean {
  return expected === 'not-out-of-scope' ? status !== 'out-of-scope' : status === expected;
}

/** Allocations as a set, zeros aside. */
function sameSet(found: readonly Allocation[], expected: readonly Allocation[]): boolean {
  const asSet = (all: readonly Allocation[]) => [...new Set(all.map(written))].sort().join(' or ');
  return asSet(found) === asSet(expected);
}

function written(allocation: Allocation): string {
  return Object.entries(allocation)
    .filter(([, units]) => units > 0)
    .map(([code, units]) => `${code}=${units}`)
    .sort()
    .join(' ');
}

/** Modifiers of all lines of a code together; a line's `instead` counts as named, `A|B` is met by either. */
function modifierMisses(answer: Answer, { modifiers, modifiers_none }: Expectation): (string | false)[] {
  const on = (code: string) =>
    answer.lines
      .filter((line) => line.code === code)
      .flatMap((line) => line.modifiers.flatMap((m) => [m.code, ...m.instead]));
  const wanted = Object.entries(modifiers ?? {}).flatMap(([code, list]) =>
    list.map((entry) => !entry.split('|').some((one) => on(code).includes(one)) && `no ${entry} on ${code}`),
  );
  const unwanted = Object.entries(modifiers_none ?? {}).flatMap(([code, list]) =>
    list.map((one) => on(code).includes(one) && `${one} on ${code}`),
  );
  return [...wanted, ...unwanted];
}
