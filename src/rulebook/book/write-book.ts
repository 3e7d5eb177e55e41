import type { Source } from '../../core/rule-set/statement.ts';
import type { RuleFiles } from '../read-rule-files.ts';
import type { Chapter } from './chapter.ts';
import { chapters } from './chapters/index.ts';
import { anchor, link, placeOf } from './markdown.ts';

const front = `# The rules, to read

What Claimline's answers rest on, statement by statement, each with where it stands. Written from \`rules/\` by
\`npm run rules -- book\`: change the files there, never this page.

- *sure* and *likely* say how far a statement is trusted; how far each document was seen stands under
  [Sources](#chapter-sources). *Check with the payer*: nobody has read it in print, or accounts differ; answers say those words too,
  and never show it as a citation.
- A statement with a year speaks for that year. The date under a heading is the day on which somebody last checked the file.
- CPT is a registered trademark of the American Medical Association. Code numbers only; labels and names are own words.
`;

/**
 * The rules as a reader's book in Markdown: every statement of every file with source, year and how sure it is. The same
 * files give the same bytes; nothing in it depends on the day it is written.
 *
 * @param files all of rules/, read and checked
 */
export function writeBook(files: RuleFiles): string {
  const sources = Object.fromEntries(
    files.sources.data.sources.map((source): [string, Source] => [source.id, source]),
  );
  const lines = [
    front,
    '## Contents',
    '',
    ...chapters.map(({ title }) => `- ${link(title, placeOf('chapter', title))}`),
    '',
    ...chapters.flatMap((chapter) => pagesOf(chapter, files, sources)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function pagesOf(chapter: Chapter, files: RuleFiles, sources: Record<string, Source>): string[] {
  const place = placeOf('chapter', chapter.title);
  const overview = chapter.overview?.(files, sources) ?? [];
  const entries = chapter.entries(files, sources);
  return [
    anchor(place),
    '',
    `## ${chapter.title}`,
    '',
    chapter.about,
    '',
    ...overview,
    ...(entries.length > 0 && !overview.some((line) => line.startsWith('|'))
      ? [entries.map((entry) => link(entry.title, entry.place)).join(' · '), '']
      : []),
    ...entries.flatMap(({ place: at, title, lines }) => [anchor(at), '', `### ${title}`, '', ...lines]),
  ];
}
