import type { Draft } from '../../draft.ts';
import { readAs, readingsOf } from '../../request/readings.ts';
import type { Request } from '../../request.ts';
import { tokenize } from '../../words/tokens.ts';
import type { Conversation } from '../reply.ts';

/** "Code a visit": one of the ways that were offered to take what was not understood. */
export function takesReading({ tokens }: Draft, { request }: Conversation): Request | null {
  const said = wordsOf(tokens);
  const reading = readingsOf(request).find(({ label }) => wordsOf(tokenize(label)) === said);
  return reading === undefined ? null : readAs(request, reading.label);
}

const wordsOf = (tokens: Draft['tokens']): string =>
  tokens
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text }) => text)
    .join(' ');
