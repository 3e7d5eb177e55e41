import type { Chapter } from '../chapter.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { placeOf, plain } from '../markdown.ts';

/** Subjects that belong to no code, modifier or payer alone. */
export const topics: Chapter = {
  title: 'Topics',
  about: 'Subjects of the field that belong to no code, modifier or payer alone, and what is said of each.',
  entries: (files, sources) =>
    files.topics.map((file) => {
      const { asOf: _, name, ...rest } = file.data;
      return {
        place: placeOf('topic', file.data.id),
        title: plain(name),
        lines: [...dated(file, sources), ...fields(rest, sources)],
      };
    }),
};
