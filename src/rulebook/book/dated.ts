import type { Source } from '../../core/rule-set/statement.ts';
import type { YamlFile } from '../read-yaml.ts';
import { cite, type Standing } from './cite.ts';
import { plain } from './markdown.ts';

/** Where all that follows stands, which file says it, and when somebody last checked it. */
export function dated(
  file: Pick<YamlFile<{ asOf: string }>, 'name' | 'data'>,
  sources: Record<string, Source>,
  standing: Standing = {},
): string[] {
  const said = cite(standing, sources);
  return [`*${plain(file.name)}, checked on ${file.data.asOf}*${said === '' ? '' : ` — ${said}`}`, ''];
}
