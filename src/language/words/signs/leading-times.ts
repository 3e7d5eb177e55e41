/** "10 mins. ther ex": the first thing that a line tells is a time. */
const leads = /^ {0,3}\d{1,3} ?(?:mins?|hrs?)\. [a-z]/im;

/** Such a time before what it is of. */
const beforeService =
  /(?<=(?:^|[,;\n] ?|\band )\d{1,3} ?(?:mins?|hrs?))\.(?= (?!then|after|that|do|what|how|so|is|and|but|the|which)[a-z])/gi;

/**
 * Takes the full stop from an abbreviated time that stands before its service, where a line begins so: no sentence ends there. Elsewhere
 * "12 min." closes what was told before it.
 *
 * @example leadingTimes('10 mins. ther ex, 10 mins. NMR') // '10 mins ther ex, 10 mins NMR'
 */
export function leadingTimes(text: string): string {
  return leads.test(text) ? text.replace(beforeService, '') : text;
}
