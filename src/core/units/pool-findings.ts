import { authorities } from '../authorities.ts';
import type { Draft } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Allocation, Finding } from '../visit.ts';
import { ladder, minutesFor } from './ladder.ts';
import { count, range } from './unit-words.ts';

/** The figure that decided under each method, ties, the gap between the methods, the minutes to the next unit. */
export function poolFindings(draft: Draft, minutes: Record<string, number>): Finding[] {
  const names = Object.keys(minutes);
  const codes = names.filter((name) => !name.startsWith('open:'));
  const total = names.reduce((sum, name) => sum + (minutes[name] ?? 0), 0);
  const units = ladder(total);
  const method = draft.payer.unitMethod.method;
  const sum = names.length > 1 ? `${names.map((n) => minutes[n]).join(' + ')} = ${total}` : `${total}`;
  const found: Finding[] = [];
  if (method !== 'ama') {
    found.push(
      finding(
        'units.cms',
        'answer',
        codes,
        `CMS total time: ${sum} timed minutes make ${count(units)} (${range(units)}).`,
        authorities.totalTime,
      ),
    );
    if (draft.unitCounts.cms.length > 1) found.push(tie(draft.unitCounts.cms, codes));
  }
  if (method !== 'cms' && codes.length > 0) {
    const each = codes.map((c) => `${c} ${minutes[c]} min = ${ladder(minutes[c] ?? 0)}`).join(', ');
    found.push(
      finding('units.ama', 'answer', codes, `AMA, each code alone: ${each}.`, authorities.perService),
    );
  }
  if (method === 'unknown' && codes.some((c) => differs(draft.unitCounts, c))) {
    found.push(
      finding(
        'units.methods-differ',
        'warn',
        codes,
        'The two counts differ, and the method of this plan is not known: ask the plan which it uses. Neither is preferred here.',
        authorities.practice,
        'payer',
      ),
    );
  }
  const next = minutesFor(units + 1).least - total;
  found.push(
    finding(
      'units.next',
      'info',
      codes,
      `${next} more timed minute${next === 1 ? '' : 's'} in all would make ${count(units + 1)} under total time.`,
      authorities.totalTime,
    ),
  );
  return found;
}

const differs = (counts: Draft['unitCounts'], code: string): boolean =>
  new Set([...counts.cms, ...counts.ama].map((a) => a[code] ?? 0)).size > 1;

function tie(allocations: Allocation[], codes: string[]): Finding {
  const ways = allocations.map((a) => codes.map((c) => `${c} × ${a[c] ?? 0}`).join(', '));
  const shown = ways.slice(0, 4).join('; or ');
  const more = ways.length > 4 ? `; and ${ways.length - 4} more` : '';
  return finding(
    'units.tie',
    'info',
    codes,
    `Equal remainders: the clinic chooses between ${shown}${more}.`,
    authorities.totalTime,
  );
}
