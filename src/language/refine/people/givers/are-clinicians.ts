import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';

/** "PT and PTA were both with the same pt. 4 units for 2 people": those who treated, where one patient is told of. */
export function areClinicians(draft: Draft, { from, to }: { from: number; to: number }): boolean {
  const { tokens } = draft;
  // "At the same time by two people".
  if (tokens[from - 1]?.text === 'by') return true;
  // "Can 2 people bill?", "two people treated her".
  const isTreating =
    /^(treated|saw|worked|adjusted|had)$/.test(tokens[to]?.text ?? '') &&
    /^(her|him|on|with|the|one|same)$/.test(tokens[to + 1]?.text ?? '');
  if (isTreating || tells(tokens[to], 'at-work/bills')) return true;
  const isPeople = /^(people|persons|ppl|us|therapists|PTs|OTs)$/.test(tokens[to - 1]?.raw ?? '');
  const isOne = tokens.some(
    ({ text }, at) =>
      (/^(same|one|1)$/.test(text) && /^(pt|patient|client)$/.test(tokens[at + 1]?.text ?? '')) ||
      // "PT and PTA worked on him together"
      (/^(on|with)$/.test(text) && /^(him|her)$/.test(tokens[at + 1]?.text ?? '')),
  );
  return (
    isPeople && isOne && seen(draft, 'clinicians').some(({ value }) => /^(assistant|together)$/.test(value))
  );
}
