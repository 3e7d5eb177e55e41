import type { Chapter } from '../chapter.ts';
import { cite } from '../cite.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { placeOf, plain } from '../markdown.ts';

/** Phrases that fit several codes, with the question that settles each. */
export const phrases: Chapter = {
  title: 'Ambiguous phrases',
  about: 'Words that fit several codes are never guessed at: the question is asked.',
  overview: ({ ambiguous: file }, sources) => dated(file, sources),
  entries: ({ ambiguous: file }, sources) =>
    file.data.phrases.map(({ phrases: words, question, ...rest }, index) => ({
      place: placeOf('phrase', String(index + 1)),
      title: plain(words[0] ?? ''),
      lines: [
        `${plain(question)} — ${cite(rest, sources)}`,
        '',
        ...(words.length > 1 ? [`**Also:** ${words.slice(1).map(plain).join(', ')}`, ''] : []),
        ...fields(rest, sources),
      ],
    })),
};
