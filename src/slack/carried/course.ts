import type { AskId } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';

/** Who answered each attestation, by Slack's id of the person: never guessed, and never for somebody else. */
export type SaidBy = Partial<Record<AskId, string>>;

/** A choice that somebody pressed. */
export interface Step {
  ask: AskId;
  choice: string;
  /** Slack's id of who pressed it. */
  by: string;
}

/** How an answer came about: the request as it was first asked, and what was pressed since. */
export interface Course {
  first: Request;
  /** Who attested what in words, in the question or in a reply. */
  saidBy: SaidBy;
  steps: readonly Step[];
  /** Who shared it with a channel; absent where nobody did. */
  sharedBy?: string;
}

/** The course of a request that was just asked, in which nobody's word is known. */
export const firstAsked = (request: Request): Course => ({ first: request, saidBy: {}, steps: [] });

/** The questions whose answer is a person's word for something that only they can know. */
const attestations: readonly AskId[] = [
  'region',
  'separate-time',
  'separate-exam',
  'care-type',
  'notice',
  'threshold',
  'assistant',
  'clinician',
];

/** What a request says to a question that attests something; null where nobody said anything. */
function attested(
  { regionOfTherapy, timeOfServices, care, attested: answers }: Request,
  ask: AskId,
): string | null {
  const said: Partial<Record<AskId, string | null>> = {
    region: regionOfTherapy,
    'separate-time': timeOfServices,
    'care-type': care,
  };
  return said[ask] ?? answers[ask] ?? null;
}

/**
 * Who answered each attestation, after somebody said something in words: what is new or has changed is theirs.
 *
 * @param before what was understood before, and who had said it; null for a first question
 */
export function saidInWords(
  before: { request: Request; saidBy?: SaidBy } | null,
  after: Request,
  user: string,
): SaidBy {
  return Object.fromEntries(
    attestations.flatMap((ask) => {
      const now = attested(after, ask);
      if (now === null) return [];
      const isOld = before !== null && attested(before.request, ask) === now;
      const who = isOld ? before.saidBy?.[ask] : user;
      return who === undefined ? [] : [[ask, who]];
    }),
  );
}

/** Who answered each attestation in the end: a press counts more than what was said before it. */
export function saidInAll({ saidBy, steps }: Pick<Course, 'saidBy' | 'steps'>): SaidBy {
  const pressed = steps.filter(({ ask }) => attestations.includes(ask));
  return { ...saidBy, ...Object.fromEntries(pressed.map(({ ask, by }) => [ask, by])) };
}
