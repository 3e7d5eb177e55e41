import type { Chapter } from '../chapter.ts';
import { cite } from '../cite.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { placeOf, plain } from '../markdown.ts';

/** Denials: what a reason or remark says, what to look at first, what never to do. */
export const denials: Chapter = {
  title: 'Denials',
  about: 'A denial alone never justifies a modifier: the facts of the visit do.',
  overview: ({ denials: file }, sources) => [
    ...dated(file, sources),
    ...file.data.groups.map(({ code, means }) => `- **${plain(code)}** ${plain(means)}`),
    '',
  ],
  entries: ({ denials: file }, sources) =>
    file.data.denials.map(({ code, kind, says, ...rest }) => ({
      place: placeOf('denial', code),
      title: `${code} (${kind})`,
      lines: [`${plain(says)} — ${cite(rest, sources)}`, '', ...fields(rest, sources)],
    })),
};
