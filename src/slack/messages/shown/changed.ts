import type { AskId } from '../../../core/visit.ts';
import type { Request } from '../../../language/request.ts';

/** How a settled question is called in "Now: …". */
export const nouns: Record<AskId, string> = {
  minutes: 'minutes',
  activity: 'service',
  payer: 'payer',
  group: 'how it was given',
  'cmt-regions': 'spinal regions adjusted',
  region: 'region of the therapy',
  attended: 'attendance',
  'other-code': 'other code',
  discipline: 'discipline',
  assistant: 'given by an assistant',
  'visit-type': 'kind or level of visit',
  'care-type': 'care',
  notice: 'notice on file',
  threshold: 'above the threshold',
  'separate-time': 'minutes of the services',
  'separate-exam': 'separate exam',
  clinician: 'clinician',
  state: 'state',
  date: 'date of service',
};

/**
 * What a button has settled, in words.
 * @param before as it stood until then: what was not surely understood has its reading settled
 * @example changed('cmt-regions', '3–4', request) // "spinal regions adjusted “3–4”"
 */
export function changed(ask: AskId, choice: string, { sure }: Pick<Request, 'sure'>): string {
  return `${sure ? nouns[ask] : 'read as'} “${choice}”`;
}
