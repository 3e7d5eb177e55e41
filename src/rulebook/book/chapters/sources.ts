import type { Source } from '../../../core/rule-set/statement.ts';
import type { Chapter } from '../chapter.ts';
import { dated } from '../dated.ts';
import { anchor, placeOf, plain } from '../markdown.ts';

const trusts: Record<Source['trust'], string> = {
  published: "seen in the publisher's own text",
  secondary: 'seen through a copy or an account of it',
  recalled: 'not seen: never a citation, check with the payer',
};

/** Every document that anything cites, and how far each was seen. */
export const sources: Chapter = {
  title: 'Sources',
  about: 'Every document that anything above rests on, and how far it was seen.',
  overview: ({ sources: file }, all) => [
    ...dated(file, all),
    ...Object.values(all).map(
      ({ id, title, short, publisher, where, year, trust }) =>
        `- ${anchor(placeOf('source', id))}**${plain(id)}** ${[title, short, publisher, where, year]
          .filter((part) => part !== undefined && part !== '-')
          .map((part) => plain(part ?? '').replace(/\.$/, ''))
          .join('. ')}. *${trusts[trust]}*`,
    ),
    '',
  ],
  entries: () => [],
};
