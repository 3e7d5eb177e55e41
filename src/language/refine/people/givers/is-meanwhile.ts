import { type Draft, seen } from '../../../draft.ts';
import { isAtWork } from './at-work.ts';

/** "Student did all of it while I treated another patient": where a helper gave it, who writes was with somebody else meanwhile. */
export function isMeanwhile(draft: Draft, { from }: { from: number }): boolean {
  const { tokens } = draft;
  const words = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ text }) => text)
    .join(' ');
  const others = seen(draft, 'clinicians').filter(({ value }) => /^(aide|student|assistant)$/.test(value));
  const isGiver = others.some((one) => one.to < from && isAtWork(draft, one));
  return (
    isGiver && /\b(while|as|when) (i|we|the pt|pt|the therapist|the ot|me) [a-z]+( with| on)?$/.test(words)
  );
}
