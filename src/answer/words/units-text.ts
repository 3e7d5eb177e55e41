import type { Answer } from '../answer.ts';

/** The count by each method, ties and what the next unit would take, as sentences; empty where nothing is timed. */
export function unitsText(answer: Answer): string[] {
  const order = [
    'units.own-clock',
    'units.by-area',
    'units.once',
    'units.together',
    'units.cms',
    'units.ama',
    'units.methods-differ',
    'units.tie',
    'units.total',
    'units.splits',
    'units.assistant',
    'units.take',
    'units.next',
  ];
  return order.flatMap((rule) =>
    answer.findings
      .filter((f) => new RegExp(`^${rule}([:.]|$)`).test(f.id) && f.level !== 'stop')
      .map((f) => f.text),
  );
}
