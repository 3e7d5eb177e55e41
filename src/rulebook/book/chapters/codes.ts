import type { CodeRule } from '../../../core/rule-set/code-rule.ts';
import type { Edition } from '../../../core/rule-set/edition.ts';
import type { Chapter } from '../chapter.ts';
import { cite } from '../cite.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { link, placeOf, plain, table } from '../markdown.ts';

/** What the overview says of a clock; the entry says it in full. */
const clocks: Record<CodeRule['clock'], string> = {
  fifteen_pooled: 'timed, 15 min',
  untimed_day: 'untimed',
  untimed_area: 'by area',
  episode: 'once an episode',
  own_clock: 'own clock',
};

/** Codes, each with its limit a day and its pairs in the latest table that ships with the rules. */
export const codes: Chapter = {
  title: 'Codes',
  about:
    'Labels and names are own words. A code that ended keeps its entry, since older dates of service are asked about.',
  overview: (files) =>
    table(
      ['code', 'in short', 'counted', 'valid'],
      files.codes.map(({ data }) => [
        link(data.code, placeOf('code', data.code)),
        plain(data.short),
        clocks[data.clock],
        [data.validFrom && `from ${data.validFrom}`, data.validTo && `to ${data.validTo}`]
          .filter(Boolean)
          .join(' '),
      ]),
    ),
  entries: (files, sources) => {
    const editions = files.editions.map(({ edition }) => edition);
    return files.codes.map((file) => {
      const { asOf: _, code, short, label, ...rest } = file.data;
      return {
        place: placeOf('code', code),
        title: `${code}: ${plain(short)}`,
        lines: [
          plain(label),
          '',
          ...dated(file, sources, rest),
          ...fields(rest, sources),
          ...editions
            .flatMap((edition) => [
              ...limit(code, edition).map(
                (line) => `${line} — ${cite({ sources: cited(edition.sources.limits) }, sources)}`,
              ),
              ...pairs(code, edition).map(
                (line) => `${line} — ${cite({ sources: cited(edition.sources.pairs) }, sources)}`,
              ),
            ])
            .flatMap((line) => [line, '']),
        ],
      };
    });
  },
};

const cited = (source: string | null): string[] => (source === null ? [] : [source]);

const kinds = { 1: 'a line', 2: 'a day, by policy', 3: 'a day, by usual practice' } as const;

function limit(code: string, edition: Edition): string[] {
  const found = edition.limits[code];
  if (!found) return [];
  const units = found.units === 0 ? 'not paid by Medicare' : `${found.units} units ${kinds[found.kind]}`;
  return [`**Medicare unit limit, ${edition.label}:** ${units}`];
}

/** The rows in force on the last day of the quarter, by what they say. */
function pairs(code: string, edition: Edition): string[] {
  const rows = Object.values(edition.rows)
    .flat()
    .filter((row) => row.column1 === code || row.column2 === code)
    .filter((row) => row.indicator !== 9 && (row.deleted === null || row.deleted >= edition.to));
  const others = (some: typeof rows): string =>
    [...new Set(some.map((row) => (row.column1 === code ? row.column2 : row.column1)))].sort().join(', ');
  const never = others(rows.filter(({ indicator }) => indicator === 0));
  const here = others(rows.filter(({ indicator, column2 }) => indicator === 1 && column2 === code));
  const there = others(rows.filter(({ indicator, column1 }) => indicator === 1 && column1 === code));
  return [
    ...(never === '' ? [] : [`**Never on one date with, ${edition.label}:** ${never}`]),
    ...(here === '' ? [] : [`**Takes the modifier where distinct from, ${edition.label}:** ${here}`]),
    ...(there === '' ? [] : [`**The other takes the modifier where distinct, ${edition.label}:** ${there}`]),
  ];
}
