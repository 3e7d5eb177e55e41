import { tells, type WordLists } from '../word-lists.ts';
import { DictatedWords, withoutEnd } from './dictated-words.ts';

/** A sign by which a message parts itself. */
const sign = /[,;.?!\n](?=\s|$)/;

/** A time, as one word or as two: "20", "20min", "20 min". Below three it is a count, above fifty a modifier or a total. */
const glued = /^\d{1,3}(?:minutes|mins?|m|')$/;
const number = /^(?:[3-9]|[1-4]\d)$/;
const unit = /^(?:minutes|mins?|m)$/;

const article = /^(?:the|my|our)$/;
/** A label of few letters: "pta:", "te:". */
const label = /^(?!rule|each|all|only|mins?:)[a-z]{2,4}:$/;
/** "Pt 22 min of 97110", "pta alone 13 min", "pta on her own". */
const share = /^(?:\d{1,2} ?m|alone \d|on (?:her|his) )/;

/** A time of the message, by the words that tell it. */
interface Told {
  from: number;
  to: number;
}

/**
 * Gives a message that was dictated, and holds no sign, the commas that its words tell of: behind each time where the numbers
 * come last ("bands 22 min rest 6 min gait 14"), before each where they come first ("22 grip strength 23 scar work"), and
 * before who gave the next ("cota gave 30 of dressing ot gave 8"). Where neither is plain it stays as it is.
 *
 * @param text normalized
 * @param lists where the words stand that show it, those of intents/vocabulary/dictated.yml
 * @example dictated('bands 22 min gait 14 medicare', lists) // 'bands 22 min, gait 14, medicare'
 */
export function dictated(text: string, lists: WordLists): string {
  if (sign.test(withoutEnd(text))) return text;
  const typed = text.split(' ');
  const words = new DictatedWords(typed, lists);
  const commas = new Set([...labelsBehindTimes(words), ...givers(words), ...betweenTimes(words)]);
  return commas.size === 0
    ? text
    : typed.map((word, at) => (commas.has(at + 1) ? `${word},` : word)).join(' ');
}

/** Before which words a comma belongs, as these are times of a list. */
function betweenTimes(words: DictatedWords): number[] {
  const times = timesOf(words);
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || first === last) return [];
  const opens =
    first.from === 0 ||
    words.at(first.from - 1).endsWith(':') ||
    words.ends(first.from - 1, 'dictated/leads');
  const comeFirst = opens && times.every(({ to }) => !tells(words.listed(to), 'dictated/of-time'));
  // "… bed to chair 20 pt medicare".
  const behind = /^(?:pt|ot)$/.test(words.at(last.to)) ? last.to + 1 : last.to;
  const comeLast = behind >= words.length || words.begins(behind, 'dictated/closes');
  if (comeFirst === comeLast) return [];
  if (comeFirst) return times.slice(1).flatMap(({ from }) => (mayEndPart(words, from - 1) ? [from] : []));
  return times.map(({ to }) => to).filter((to) => to < words.length && beginsPart(words, to));
}

function timesOf(words: DictatedWords): Told[] {
  const found: Told[] = [];
  for (let at = 0; at < words.length; at++) {
    const isTwo = /^\d{1,3}$/.test(words.at(at)) && unit.test(words.at(at + 1));
    const isBare =
      number.test(words.at(at)) &&
      !tells(words.listed(at + 1), 'dictated/behind-no-time') &&
      !tells(words.listed(at + 1), 'people-words/patients') &&
      !tells(words.listed(at + 1), 'people-words/maybe-patients') &&
      !/^\d$/.test(words.at(at + 1));
    if (!isTwo && !isBare && !glued.test(words.at(at))) continue;
    // "9 7 1 1 0" is a code that was spelled.
    if (tells(words.listed(at - 1), 'dictated/before-no-time') || /^\d{1,2}$/.test(words.at(at - 1)))
      continue;
    found.push({ from: at, to: isTwo ? at + 2 : at + 1 });
  }
  return found;
}

/** Whether a part may end with a word: not with "did", "another", a slash or a label, nor with who gave the next ("pt did 20 pta 15 te"). */
const mayEndPart = (words: DictatedWords, at: number): boolean =>
  /[a-z\d)]$/.test(words.at(at)) &&
  !tells(words.listed(at), 'dictated/gives') &&
  !tells(words.listed(at), 'dictated/doing') &&
  !words.ends(at, 'dictated/joins');

/** Whether the word behind a time begins what was done next: not "of", "alone", "(…)", "x2", nor who gave it ("gait 12 pta"). */
const beginsPart = (words: DictatedWords, at: number): boolean =>
  /^[a-z\d]/.test(words.at(at)) &&
  !words.at(at).startsWith('x') &&
  !tells(words.listed(at), 'dictated/goes-on') &&
  (!tells(words.listed(at), 'dictated/gives') || begins(words, at));

/** "Pt: manual 22 min pta: ther ex 23": a label behind a time begins a part. */
const labelsBehindTimes = (words: DictatedWords): number[] =>
  words.places(
    (at) => label.test(words.at(at)) && /^\d+(?:m|mins?)?$|^(?:minutes|mins?|m)$/.test(words.at(at - 1)),
  );

/** "Cota gave 30 min of dressing the ot gave 8 of ther act": before whom a comma belongs. */
const givers = (words: DictatedWords): number[] =>
  words
    .places((at) => begins(words, at))
    .map((at) => (article.test(words.at(at - 1)) ? at - 1 : at))
    .filter((at) => at > 1 && !words.ends(at - 1, 'dictated/joins') && !/[:,]$/.test(words.at(at - 1)));

/** Whether who treats stands before what was done: "ot gave 8", "pta alone 13 min"; in "the 97110 PT did" it stands before. */
const begins = (words: DictatedWords, at: number): boolean =>
  tells(words.listed(at), 'dictated/gives') &&
  (isNextOfRow(words, at) ||
    (tells(words.listed(at + 1), 'dictated/doing') && words.at(at + 2) !== '') ||
    share.test(`${words.at(at + 1)} ${words.at(at + 2)}`));

/** "Pta te 23 pt mt 10": each part of the message begins with who gave it and ends with its time. */
function isNextOfRow(words: DictatedWords, at: number): boolean {
  const isTime = (word: number) => number.test(words.at(word)) || glued.test(words.at(word));
  return (
    tells(words.listed(0), 'dictated/gives') &&
    words.at(0) !== words.at(at) &&
    isTime(unit.test(words.at(at - 1)) ? at - 2 : at - 1) &&
    [2, 3].some((ahead) => isTime(at + ahead)) &&
    !isTime(at + 1)
  );
}
