import type { Model } from '../../model.ts';
import type { Span } from '../../parts/spans.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';
import { isService, isTimed, type Thing, whole } from '../thing.ts';
import { isFigure, type Replacement } from './correction.ts';

/** A reason for which what was written stays, although words that take back stand behind it. */
interface Stay {
  says: string;
  stays: (told: Replacement) => boolean;
  /** The message goes on with what stands behind: no later step may read the words as taking anything back. */
  goesOn?: true;
}

/** No more units are told right behind a service. */
const MANY_UNITS = 4;
/** A number above this, put down for a service, is a modifier more likely than its time. */
const LONGEST = 50;

/** What was written stays where one of these holds. */
export const whatStays: readonly Stay[] = [
  {
    says: '"eval, actually TE 20": both are of a visit',
    stays: ({ turn, gone, meant }) => !turn.isSure && gone.evaluates !== meant.evaluates,
  },
  {
    says: '"97110 23 should be 2 units", "TE 30 should be 2?": units are what a time makes',
    stays: ({ draft: { tokens }, gone, meant }) =>
      isFigure(gone) &&
      /^(units|number)$/.test(meant.kind) &&
      figureOf(tokens, gone) >= fewestMinutes.aboveScores &&
      (meant.kind === 'units' || figureOf(tokens, meant) <= MANY_UNITS),
  },
  {
    says: '"97140 15, actually 59?": a modifier is asked for, and takes the place of no time',
    stays: ({ draft: { tokens }, model, gone, meant }) =>
      isFigure(gone) && meant.kind === 'number' && isModifier(tokens, meant, model),
    goesOn: true,
  },
  {
    says: '"20 min TE sorry 15 min gait": each time is of a service of its own',
    stays: ({ things, gone, meant }) =>
      !isService(meant) && isOfAnother(ownerOf(things, gone), ownerOf(things, meant)),
    goesOn: true,
  },
  {
    says: '"no manual today, sorry, just gait 19": nothing of it was told',
    stays: ({ draft: { tokens }, gone, meant }) =>
      isService(meant) && tells(tokens[gone.from - 1], 'correction-words/denies'),
  },
  {
    says: '"TE 30, oh wait no massage": what stands behind is denied',
    stays: ({ draft: { tokens }, gone, meant }) =>
      isService(meant) &&
      /^(no|nope)$/.test(tokens[meant.from - 1]?.text ?? '') &&
      isTimed(gone) &&
      !isTimed(meant),
  },
  {
    says: '"TE 25 MT 15, no wait, TE was 10": told again, and another step knows what to do with its time',
    stays: ({ things, start, meant }) =>
      isService(meant) && things.some(({ codes, from }) => from < start && codes === meant.codes),
  },
  {
    says: '"97110 20, ugh, 97140 15": a sigh takes no service back',
    stays: ({ draft: { tokens }, turn, meant }) =>
      isService(meant) && tokens.slice(turn.from, turn.to).every(({ text }) => text === 'ugh'),
    goesOn: true,
  },
  {
    says: '"TE 20, wait, manual 15", "TE 20, sorry, MT 10, gait 10": it may be one more',
    stays: ({ draft: { tokens }, turn, gone, meant }) =>
      isService(meant) &&
      !turn.isSure &&
      !meant.typed &&
      tokens.slice(turn.from, turn.to).every((token) => tells(token, 'correction-words/may-go-on')) &&
      isTimed(gone) &&
      (isTimed(meant) ? !isAsLong(tokens, gone, meant) : tokens[turn.from]?.text === 'wait'),
    goesOn: true,
  },
  {
    says: 'a name of no code puts nothing right',
    stays: ({ meant }) => isService(meant) && meant.codes === '',
  },
];

const isOfAnother = (one: Thing | undefined, other: Thing | undefined): boolean =>
  one !== undefined && other !== undefined && one.codes !== other.codes;

/** A number that no time is likely to be, or that is asked about, and a modifier: "actually 59", "wait 25?". */
function isModifier(tokens: readonly Token[], { from, to }: Span, { ruleSet }: Model): boolean {
  const text = tokens[from]?.text ?? '';
  return ruleSet.modifiers[text] !== undefined && (Number(text) > LONGEST || tokens[to]?.text === '?');
}

/** The service that a time stands beside. */
const ownerOf = (things: readonly Thing[], { from }: Span): Thing | undefined =>
  things.find(
    (one) => one.fromTime === from || (one.withTime !== null && one.to <= from && from < one.withTime),
  );

/** "20 min of TE, actually 20 min of NMR": the same time is told again. */
const isAsLong = (tokens: readonly Token[], gone: Thing, meant: Thing): boolean =>
  figureOf(tokens, whole(gone)) === figureOf(tokens, whole(meant));

/** The first number that is told there. */
const figureOf = (tokens: readonly Token[], { from, to }: Span): number =>
  Number(tokens.slice(from, to).find(({ text }) => /^\d{1,3}$/.test(text))?.text ?? 0);
