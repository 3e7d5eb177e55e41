import { authorities } from '../../authorities.ts';
import type { Draft } from '../../draft.ts';
import { eachOnce } from '../../each-once.ts';
import { finding } from '../../finding.ts';
import { gather } from '../../gather.ts';
import type { Finding } from '../../visit.ts';
import { countedTwice } from '../share-together.ts';

/** Two clinicians with one patient at once: the minutes count once, and who bills them is settled between the two. */
export function togetherFindings(draft: Draft): Finding[] {
  const lines = draft.lines.filter(
    ({ service, rule }) => (service.togetherMinutes ?? 0) > 0 && rule?.clock === 'fifteen_pooled',
  );
  const codes = eachOnce(gather(lines, ({ code }) => code ?? []));
  if (codes.length === 0) return [];
  const minutes = Math.max(...lines.map(({ service }) => service.togetherMinutes ?? 0));
  const whose =
    countedTwice(draft.lines) > 0
      ? ' Each shared quarter hour is billed by one of the two, and they settle which.'
      : '';
  return [
    finding(
      'units.together',
      'answer',
      codes,
      `${minutes} minutes with two clinicians at once count once for this patient.${whose}`,
      authorities.treatmentTime,
    ),
  ];
}
