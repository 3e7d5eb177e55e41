import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { Span } from '../../../parts/spans.ts';
import { aloneWords } from '../../people/contact/alone-words.ts';
import { canBeShared } from '../../people/contact/can-be-shared.ts';
import { contactCues } from '../../people/contact/contact-cues.ts';
import { isOfPatient } from '../../people/contact/is-of-patient.ts';
import { onlyService } from './only-service.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { type HowIn, partsTold } from './parts-told.ts';

type Company = 'group' | 'one-on-one' | 'alone';

/**
 * Divides the time of the only service where words say that a part of it was shared with other patients, or that nobody was there: the
 * shared part is a group service, and what the patient did alone counts for nothing.
 *
 * @example 'te 40, 25 one on one and the rest in a group' // 97110 with 25 minutes, and 97150
 */
export function partlyInCompany(draft: Draft, model: Model): Draft {
  // "Overlapped with another patient" says how a part of it was given, and names no other service.
  const isOnlyHow = ({ by, codes }: Mention) =>
    by !== 'code' && codes.every((code) => code === model.groupCode);
  const service = onlyService({ mentions: draft.mentions.filter((one) => !isOnlyHow(one)) });
  if (!service || service.contact !== null || !canBeShared(service, model)) return draft;
  // Whose part was shared is another matter: "half with the PTA and half a group".
  if (['assistant', 'aide', 'student'].some((who) => seen(draft, 'clinicians', who).length > 0)) return draft;
  const howIn = companyIn(draft, model);
  const divided = howIn && partsOfWhole(draft, partsTold(draft, howIn) ?? []);
  if (!divided) return draft;
  const { whole, parts, minutes } = divided;
  const of = (how: Company) => minutes.get(how) ?? 0;
  const own = whole.minutes - of('group') - of('alone');
  const shared = parts.find(({ how }) => how === 'group');
  if (own < 1 || of('group') + of('alone') < 1) return draft;
  const group = shared && newMention(shared.from, shared.to, 'group', [model.groupCode]);
  const time = { from: whole.from, to: whole.to, of: 'service', owner: service.from, minutes: own } as const;
  const codes = service.codes.filter((code) => code !== model.groupCode);
  return draftWith(draft, {
    mentions: group
      ? [
          mentionWith(service, { contact: minutes.has('one-on-one') ? 'one-on-one' : null, codes }),
          group,
        ].sort((a, b) => a.from - b.from)
      : [service],
    durations: group
      ? [
          time,
          {
            from: group.from,
            to: group.to,
            of: 'service',
            owner: group.from,
            minutes: of('group'),
            isOff: true,
          },
        ]
      : [time],
    shares: draft.shares.filter((share) => !parts.some((one) => overlaps(share, one))),
    sightings: draft.sightings.filter(
      ({ slot, value }) =>
        slot !== 'people' && slot !== 'presence' && !(slot === 'tell-apart' && value === model.groupCode),
    ),
  });
}

/** Who was there in a clause; null for a message that says so nowhere. */
function companyIn(draft: Draft, model: Model): HowIn<Company> | null {
  const cues = contactCues(draft, model);
  const alone = aloneWords(draft, model).filter(isOfPatient(draft));
  if (!cues.some(({ contact }) => contact === 'group') && alone.length === 0) return null;
  return ({ from, to }) => {
    const isHere = (one: Span) => one.from >= from && one.to <= to;
    const told = new Set<Company>(cues.filter(isHere).map(({ contact }) => contact));
    if (alone.some(isHere)) told.add('alone');
    if (told.size === 0 && draft.tokens.slice(from, to).some(({ text }) => /^(me|i|myself)$/.test(text)))
      told.add('one-on-one');
    const [company] = told;
    return told.size > 1 ? null : (company ?? 'none');
  };
}
