/** Dollars said to have been used so far, with their place in the text. */
export interface SpentSeen {
  dollars: number;
  from: number;
  to: number;
}

/** "$2,600", "2600 dollars", and "2600" alone, where the words before it say what it is: an amount of money. */
const amount =
  /\$ ?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?(?!\d)|(?<![\d,.])(\d{1,3},\d{3}|\d{3,6}) ?(?:dollars|usd|bucks)\b|(?<![\d,.$#/-])(\d{4}|\d,\d{3})(?![\d/-]|[,.]\d)/gi;

/** Spares most texts the rest: a sign or a name of money, or a number of four digits. */
const mayBeMoney = /\$|dollars|usd|bucks|(?<!\d)\d,?\d{3}(?!\d)/i;

/** What is said right before or after an amount that was used up so far. */
const usedUp =
  /\b(used|spent|accrued|accumulated|ytd|year to date|so far|running total|this year|for the year|already at|is at|are at|shes at|hes at|up to)\b/i;

/** The amount of the threshold itself: "of the $2,480", "$2,480 threshold". */
const ofThreshold = /^.{0,12}\b(threshold|cap|limit)\b/i;
const thresholdIs = /\b(threshold|cap|limit)( is| of| at| was)? ?$/i;

/** Right before a number without a sign that is an amount: "her therapy total is already 2600". */
const totalOf = /\b(total|charges|dollars|spent|used|accrued|threshold)\b/i;
const isYear = /^20[0-3]\d$/;

/** Of these no therapy was charged. */
const other = /\b(deductible|copay|coinsurance|balance|bill|out of pocket|fee|fees|owes)\b/i;
/** Less than this is hardly what a year of therapy comes to. */
const LEAST = 1500;

/** "Crossed the 2,480", "is past teh $2480": more than the amount was used, however much more. */
const crossed =
  /\b(crossed|passed|exceeded|exceeds|surpassed|topped|went over|went past|is over|is past|hes past|shes past|hes over|shes over|theyre past|theyre over|he's past|she's past|he's over|she's over|already past|already over|gone past|gone over)( [a-z]{2,4})? ?\$? ?$/i;

/** Right before an amount, and right behind it what it is counted over. */
const isOver = /\b(over|past|above|beyond|exceeded|passed)( [a-z]{2,4})? ?\$? ?$/i;
const ofTheYear =
  /^ ?(dollars|usd|bucks)? ?(already )?(this year|for the year|so far|ytd|year to date|in therapy|of therapy)\b/i;

/** How far from an amount its words may stand. */
const NEAR = 40;

/**
 * The therapy charges that a patient is said to have used in the year: an amount with words that say so beside it. The
 * amount of the threshold itself, a fee or a balance is none.
 *
 * @param text the normalized message
 * @example seeSpent('crossed the 2,480')?.dollars // 2481
 * @example seeSpent('has used $2,600 of therapy this year')?.dollars // 2600
 */
export function seeSpent(text: string): SpentSeen | null {
  if (!mayBeMoney.test(text)) return null;
  const found = [...text.matchAll(amount)].slice(0, 20);
  for (const [at, match] of found.entries()) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - NEAR, endOf(found[at - 1])), from);
    const after = text.slice(to, Math.min(to + NEAR, found[at + 1]?.index ?? text.length));
    const dollars = Number((match[1] ?? match[2] ?? match[3] ?? '').replaceAll(',', ''));
    const bare = match[3];
    if (
      crossed.test(before) &&
      !other.test(before) &&
      dollars >= LEAST &&
      !(bare !== undefined && isYear.test(bare))
    )
      return { dollars: dollars + 1, from, to };
    // "Over 2480 this year": an amount that no year and no code is.
    if (isOver.test(before) && ofTheYear.test(after) && dollars >= LEAST && !isYear.test(bare ?? ''))
      return { dollars: dollars + 1, from, to };
    if (thresholdIs.test(before) || ofThreshold.test(after)) continue;
    if (!usedUp.test(before) && !usedUp.test(after)) continue;
    if (bare !== undefined && (isYear.test(bare) || !totalOf.test(before))) continue;
    return { dollars, from, to };
  }
  return null;
}

const endOf = (match: RegExpMatchArray | undefined): number =>
  match ? (match.index ?? 0) + match[0].length : 0;
