import type { Discipline } from '../../../core/visit.ts';
import type { Draft } from '../../draft.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** Professions as they are called beside "billing"; "therapist" alone may be either. */
const professions: Record<string, Discipline> = {
  pt: 'pt',
  physio: 'pt',
  'physical therapist': 'pt',
  'physical therapy': 'pt',
  ot: 'ot',
  'occupational therapist': 'ot',
  'occupational therapy': 'ot',
  dc: 'chiropractic',
  chiro: 'chiropractic',
  chiropractor: 'chiropractic',
};

/** Before the words that tell it: "no, it's the PT billing", "what if the OT bills". */
const leads: ReadonlySet<string> = new Set('its it is and no if what so we'.split(' '));
/** Who is named, and before or behind it that they bill; nothing else. */
const ways = [
  /^(?:(?:the|our|a|an|my) )?([a-z ]{2,22}?) (?:(?:is|was|will|does|would) )?(?:billing|bills|billed|bill|claim)(?: (?:it|this|that|them|these|here|for it))?$/,
  /^(?:billed|billing|bill)(?: (?:it|this|that|them|these|here|for it))? (?:by|under|as|for|through) (?:(?:the|our|a|an|my) )?([a-z ]{2,22})$/,
];

/** "PT billing", "billed by the OT", "it's a chiro claim": who bills, of the visit as it stands. */
export function whoBills({ tokens }: Draft, { request, asks }: Conversation): Request | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ text }) => text);
  const told = words.slice(words.findIndex((word) => !leads.has(word))).join(' ');
  // Where it was asked, the profession alone tells it.
  const bare = asks.includes('discipline') ? [told] : [];
  const [found] = [...ways.map((way) => way.exec(told)?.[1] ?? ''), ...bare].filter((word) =>
    Object.hasOwn(professions, word),
  );
  return found === undefined ? null : { ...request, discipline: professions[found] ?? null };
}
