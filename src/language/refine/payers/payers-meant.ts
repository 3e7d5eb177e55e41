import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** Right before the name of a payer, small words between, these say who does not pay. */
const denies: ReadonlySet<string> = new Set(
  'no not isnt wasnt arent aint neither without doesnt dont didnt never'.split(' '),
);
/** "Not on a regular Medicare plan", "she does not have an Advantage plan". */
const small: ReadonlySet<string> = new Set(
  'a an the any on with through under from by have has had regular traditional original straight plain'.split(
    ' ',
  ),
);
/** "No Medicare, its BCBS": with one of these, or nothing, behind the name it is the payer that is denied, and no rule of it. */
const closes = /^([-,.;:!)\n–—]|so|but|its|it|he|she|they|patient|pt|plan|case|pay|pays|here|or|nor)$/;
/** "Medicare no wait Aetna", "UHC, I mean Humana": with nothing else between two payers, and one of these among it, the second is meant. */
const around =
  /^([-,.;:]|no|nope|wait|sorry|oops|i|mean|meant|actually|its|it|is|scratch|strike|that|make|shes|hes|straight|regular|traditional|plain|original)$/;
const takesBack = /^(strike|wait|sorry|oops|mean|meant|actually|scratch)$/;
/** So many small words stand between at most. */
const FEW = 3;

/** "97110 GP yes or no, Aetna" asks, and so does "what doesn't UHC pay for", where the payer stands right behind. */
function isAsked(tokens: Draft['tokens'], at: number, from: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === 'no') return tokens[at - 1]?.text === 'or';
  return /^(doesnt|dont|didnt)$/.test(text) && at === from - 1;
}

/**
 * Without the payers that were denied or taken back: "no Medicare, its BCBS", "straight Medicare, not an Advantage plan". Where something
 * is asked of the one that was denied ("no Medicare modifier, right?") it is meant all the same.
 *
 * @param named the payers of the message
 */
export function payersMeant({ tokens }: Draft, named: readonly Sighting[]): readonly Sighting[] {
  const isDenied = ({ from, to }: Sighting): boolean => {
    let before = from - 1;
    while (before > from - 1 - FEW && small.has(tokens[before]?.text ?? '')) before -= 1;
    const behind = tokens[to];
    // "Neither Medicare nor UHC".
    const isNor =
      tokens[before]?.text === 'nor' && tokens.slice(0, before).some(({ text }) => text === 'neither');
    const isDenial = denies.has(tokens[before]?.text ?? '') && !isAsked(tokens, before, from);
    return (isNor || isDenial) && (behind === undefined || closes.test(behind.text));
  };
  const isTakenBack = ({ to }: Sighting): boolean => {
    let behind = to;
    while (around.test(tokens[behind]?.text ?? '')) behind += 1;
    return named.some(
      ({ from, to: end }) =>
        to < from &&
        from <= behind &&
        // "Medicare, actually, Aetna is secondary": something is told of the second.
        !/^(is|was|secondary|supplement)$/.test(tokens[end]?.text ?? '') &&
        tokens.slice(to, from).some(({ text }) => takesBack.test(text)),
    );
  };
  return named.filter((one) => !isDenied(one) && !isTakenBack(one) && !isByItself(tokens, one));
}

/** "The EMR auto adds 97010", "it auto-populates": what a program does by itself pays for nothing. */
function isByItself(tokens: Draft['tokens'], { from, to }: Sighting): boolean {
  if (to - from > 1 || tokens[from]?.text !== 'auto') return false;
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  return tells(tokens[at], 'payer-letters/by-itself');
}
