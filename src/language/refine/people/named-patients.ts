import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';
import { isTitle } from '../../is-title.ts';
import type { Cue } from './contact-cues.ts';

/** "patients #1 and #2", "patients A and B", "Mr A and Mrs B". */
export function namedPatients({ tokens }: Draft): Cue[] {
  return gather(tokens, (token, from) => {
    if (isTitle(token.text)) {
      const dot = tokens[from + 1]?.text === '.' ? 1 : 0;
      const and = from + 2 + dot;
      return /^(and|&|\+)$/.test(tokens[and]?.text ?? '') && isTitle(tokens[and + 1]?.text ?? '')
        ? [{ from, to: and + 2, contact: 'group' as const, ofPeople: true }]
        : [];
    }
    if (token.text !== 'patients' && token.text !== 'pts') return [];
    const and = tokens.slice(from + 1, from + 5).findIndex(({ text }) => /^(and|&|\+)$/.test(text));
    const first = tokens.slice(from + 1, from + 1 + and);
    const named = and > 0 && first.every(({ text }) => /^(#|,|[a-d]|\d|,)$/.test(text));
    return named ? [{ from, to: from + and + 3, contact: 'group' as const, ofPeople: true }] : [];
  });
}
