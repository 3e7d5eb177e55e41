import type { Draft, Mention, Who } from '../../draft.ts';
import type { Request } from '../../request.ts';
import { tells } from '../../words/word-lists.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';
import type { Told } from './giver-told.ts';

/** "Chiro did the te", "the PT ran it": somebody of a profession is who treated, where a visit is talked about. */
export function profession({ tokens }: Draft): Told | null {
  const at = tokens.findIndex((word) => tells(word, 'beside-replies/professions'));
  const isFirst = tokens
    .slice(0, Math.max(at, 0))
    .every((word) => word.kind === 'sign' || tells(word, 'beside-replies/giver-told'));
  return at >= 0 && isFirst && tells(tokens[at + 1], 'beside-replies/gives')
    ? { from: at, to: at + 1, who: 'therapist' }
    : null;
}

/** "PT did the te, PTA did the nmr": who gave each of the services that are named; null where one of them has nobody. */
export function giversOfEach(draft: Draft, request: Request): Map<number, Who> | null {
  const { mentions } = draft;
  const givers = new Map<number, Who>();
  for (const mention of mentions) {
    const at = placeInVisit(mention, request);
    const giver = mention.giver ?? (isOfProfession(draft, mention) ? 'therapist' : null);
    if (at < 0 || giver === null) return null;
    givers.set(at, giver);
  }
  return mentions.length > 1 ? givers : null;
}

/** "Pt did the 97112": right before the service. */
function isOfProfession({ tokens }: Draft, { from }: Mention): boolean {
  const verb = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return tells(tokens[verb], 'beside-replies/gives') && tells(tokens[verb - 1], 'beside-replies/professions');
}
