import type { Source, Statement } from '../../core/rule-set/statement.ts';
import { link, placeOf, plain } from './markdown.ts';

/** What says where a statement stands and how sure it is; a rule file may leave out any of it. */
export interface Standing {
  source?: string;
  sources?: string[];
  confidence?: Statement['confidence'];
  year?: number;
  variesByPlan?: boolean;
}

/** The keys of a rule file that `cite` reads, so that nothing else prints them. */
export const standingKeys: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'confidence',
  'year',
  'variesByPlan',
]);

/**
 * Where a statement stands, its year, and how sure it is, in brackets behind it. What nobody has read in print is no
 * citation: it says "check with the payer" and names no document.
 *
 * @returns markup; empty where nothing is known of it
 * @example cite({ sources: ['UHC_GP'], confidence: 'high', year: 2020 }, sources)
 * // "[UnitedHealthcare on GP](#source-uhc-gp), 2020; as of 2020; sure"
 */
export function cite(standing: Standing, sources: Record<string, Source>): string {
  const named = [...(standing.sources ?? []), ...(standing.source === undefined ? [] : [standing.source])];
  const read = named.filter((id) => sources[id]?.trust !== 'recalled');
  const unsure =
    standing.confidence === 'low' ||
    standing.confidence === 'recalled' ||
    (named.length > 0 && read.length === 0);
  const titles = read.map((id) => titled(id, sources[id]));
  const parts = [
    titles.join('; '),
    read.length < named.length
      ? titles.length > 0
        ? 'partly common practice'
        : 'common practice, not read in print'
      : '',
    standing.year === undefined ? '' : `as of ${standing.year}`,
    standing.variesByPlan ? 'varies by plan' : '',
    unsure ? '**check with the payer**' : sure[standing.confidence ?? 'recalled'],
  ].filter((part) => part !== '');
  return parts.join('; ');
}

const sure: Record<Statement['confidence'], string> = {
  high: 'sure',
  medium: 'likely',
  low: '',
  recalled: '',
};

/** "NCCI Policy Manual, 2026", leading to the list of sources. */
function titled(id: string, source: Source | undefined): string {
  if (!source) return plain(id);
  const title = source.short ?? shortened(source.title);
  const year = /\d/.test(source.year) && !title.includes(source.year) ? `, ${source.year}` : '';
  return link(plain(`${title}${year}`), placeOf('source', id));
}

/** The longest title that stands behind a statement; the whole one stands among the sources. */
const longest = 60;

function shortened(title: string): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
