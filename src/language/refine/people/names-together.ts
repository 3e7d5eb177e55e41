import { gather } from '../../../core/gather.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Cue } from './contact-cues.ts';

const isTogether = /^(together|both|simultaneously|once)$/;

/** "Ann and Bob together 15 doing balance": of the names only their places are kept; beside a word for who treats they are clinicians. */
export function namesTogether(draft: Draft): Cue[] {
  const { tokens, named } = draft;
  const clinicians = seen(draft, 'clinicians');
  return gather(named, ({ of, from }, at) => {
    const other = named[at + 1];
    if (!other || other.of === of || other.from !== from + 1) return [];
    if (!/^(and|&|\+|n)$/.test(tokens[from]?.text ?? '')) return [];
    if (clinicians.some((one) => Math.abs(one.from - from) < 4)) return [];
    const until = tokens.slice(other.from, other.from + 4).findIndex(({ text }) => isTogether.test(text));
    return until < 0 ? [] : [{ from, to: other.from + until + 1, contact: 'group' as const, ofPeople: true }];
  });
}
