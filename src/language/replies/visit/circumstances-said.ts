import type { AskId } from '../../../core/visit.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { attested } from '../../request/attested.ts';
import { circumstanceMeant } from '../../request/circumstances-of.ts';
import { isNegated } from '../../request/is-negated.ts';
import type { Said } from '../answers/bare-answer.ts';
import { peopleAtOnce } from '../people/people-at-once.ts';

/** What a reply tells of the visit itself, whatever it names beside that. */
export function circumstancesSaid(draft: Draft): Said[] {
  const said: Said[] = [];
  if (draft.payer) said.push(['payer', draft.payer]);
  if (draft.discipline) said.push(['discipline', draft.discipline]);
  for (const [ask, answer] of Object.entries(attested(draft))) said.push([ask as AskId, answer]);
  const together = draft.durations.length === 0 ? peopleAtOnce(draft) : null;
  const people =
    seen(draft, 'people').findLast((one) => !saysNothing(one, draft)) ??
    draft.counts.find(({ noun, number }) => noun === 'patients' && number > 1);
  if (people) said.push(['group', 'value' in people ? people.value : 'group']);
  else if (together !== null) said.push(['group', 'group']);
  for (const sighting of seen(draft, 'circumstances')) {
    const meant = isNotActive(draft, sighting) ? 'care-maintenance' : circumstanceMeant(draft, sighting);
    const [about, what = ''] = meant?.split('-') ?? [];
    // "Two at the same time" speaks of patients, not of services.
    if (about === 'time' && together !== null) continue;
    if (about)
      said.push([about === 'region' ? 'region' : about === 'time' ? 'separate-time' : 'care-type', what]);
  }
  return said;
}

/** "Not active": of a visit that was talked about it is the other kind of care. */
const isNotActive = ({ tokens }: Draft, { from, value }: Sighting): boolean =>
  value === 'care-active' && isNegated(tokens, from);

/** "Just 20" says nothing of who else was there, as "just her" would. */
const saysNothing = ({ from, to }: Sighting, draft: Draft): boolean =>
  seen(draft, 'no-service', 'saying').some((one) => one.from <= from && to <= one.to);
