import type { Chapter } from '../chapter.ts';
import { cite } from '../cite.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { placeOf } from '../markdown.ts';

/** Medicare therapy thresholds by calendar year. */
export const thresholds: Chapter = {
  title: 'Medicare therapy thresholds',
  about:
    'Allowed charges of a calendar year, in dollars: above them every line of a therapist needs KX; from the review line on a claim may be picked. A year that is missing is not known.',
  overview: ({ thresholds: file }, sources) => [
    ...dated(file, sources),
    ...fields({ scope: file.data.scope }, sources),
  ],
  entries: ({ thresholds: file }, sources) =>
    file.data.thresholds.map(({ year, ptAndSpeech, ot, review, ...standing }) => ({
      place: placeOf('threshold', String(year)),
      title: String(year),
      lines: [
        `PT and speech therapy together $${ptAndSpeech}, OT $${ot}, review ${review === null ? 'not known' : `from $${review}`} — ${cite(standing, sources)}`,
        '',
      ],
    })),
};
