import type { Chapter } from '../chapter.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { link, placeOf, plain, table } from '../markdown.ts';

/** Modifiers: what each says, and when it goes on a line. */
export const modifiers: Chapter = {
  title: 'Modifiers',
  about:
    'What a modifier attests is never assumed: it goes on a line when a person said so. Beside the uses named here, the pair table opens pairs with 59, XE, XS, XU and 25.',
  overview: (files) =>
    table(
      ['modifier', 'in short', 'attests'],
      files.modifiers.map(({ data }) => [
        link(data.code, placeOf('modifier', data.code)),
        plain(data.label),
        plain(data.attests ?? 'nothing'),
      ]),
    ),
  entries: (files, sources) =>
    files.modifiers.map((file) => {
      const { asOf: _, code, label, meaning, ...rest } = file.data;
      return {
        place: placeOf('modifier', code),
        title: `${code}: ${plain(label)}`,
        lines: [plain(meaning), '', ...dated(file, sources, rest), ...fields(rest, sources)],
      };
    }),
};
