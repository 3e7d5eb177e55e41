import type { Discipline } from '../../core/visit.ts';
import type { Draft } from '../draft.ts';
import type { Request } from '../request.ts';
import type { Conversation } from './reply.ts';

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

const who = `(${Object.keys(professions).join('|')})`;
const small = '(?:(?:the|our|a|an|my) )?';
const object = '(?: (?:it|this|that|them|these|here|for it))?';
const billing = '(?:is |was |will |does |would )?(?:billing|bills|billed|bill|claim)';
/** Who is named, and before or behind it that they bill; nothing else. */
const ways = [
  new RegExp(`^(?:its |it is |and |no |if |what if |so )*${small}${who} ${billing}${object}$`),
  new RegExp(
    `^(?:its |it is |and |no |if |we |what if |so )*(?:billed|billing|bill)${object} (?:by|under|as|for|through) ${small}${who}$`,
  ),
];

/** "PT billing", "billed by the OT", "it's a chiro claim": who bills, of the visit as it stands. */
export function whoBills({ tokens }: Draft, { request }: Conversation): Request | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ text }) => text);
  const [found] = ways
    .flatMap((way) => way.exec(words.join(' ')) ?? [])
    .filter((word) => word in professions);
  return found === undefined ? null : { ...request, discipline: professions[found] ?? null };
}
