import { unlisted, type WordList, type WordLists } from '../word-lists.ts';

/** Signs at the end of a message or a word, which part nothing. */
const atEnd: ReadonlySet<string> = new Set(' \n\t?.!');

/** Of so many words is a name at the most. */
const lengths = [1, 2, 3, 4];

/** What stands before the signs at an end. In place of a pattern, which would begin anew at every blank. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && atEnd.has(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The words of a message in small letters, without the signs that end it. */
export class DictatedWords {
  readonly #words: readonly string[];
  readonly #lists: WordLists;

  constructor(typed: readonly string[], lists: WordLists) {
    this.#words = typed.map((word) => withoutEnd(word.toLowerCase()));
    this.#lists = lists;
  }

  get length(): number {
    return this.#words.length;
  }

  at(place: number): string {
    return this.#words[place] ?? '';
  }

  /** Whether a list has the word there, or a name of several words that begins there: "workers comp". */
  begins(place: number, list: WordList): boolean {
    return lengths.some((length) => this.#tells(place, place + length, list));
  }

  /** The same of what ends there. */
  ends(place: number, list: WordList): boolean {
    return lengths.some((length) => this.#tells(place + 1 - length, place + 1, list));
  }

  #tells(from: number, to: number, list: WordList): boolean {
    const words = from < 0 ? [] : this.#words.slice(from, to);
    return this.#lists.get(words.join(' '))?.has(list) ?? false;
  }

  /** The word with the lists that it stands in. */
  listed(place: number): { lists: ReadonlySet<WordList> } {
    return { lists: this.#lists.get(this.at(place)) ?? unlisted };
  }

  places(fits: (place: number) => boolean): number[] {
    return this.#words.flatMap((_, place) => (fits(place) ? [place] : []));
  }
}
