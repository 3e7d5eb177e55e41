import type { Answer } from '../answer.ts';

/** The count by each method, ties and what the next unit would take, as sentences; empty where nothing is timed. */
export function unitsText(answer: Answer): string[] {
  const order = [
    'units.cms',
    'units.ama',
    'units.methods-differ',
    'units.tie',
    'units.total',
    'units.take',
    'units.next',
  ];
  return order.flatMap((rule) =>
    answer.findings.filter((f) => f.id === rule || f.id.startsWith(`${rule}:`)).map((f) => f.text),
  );
}
