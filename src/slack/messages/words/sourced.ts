import type { Answer } from '../../../answer/answer.ts';
import { alike } from '../../../answer/words/sentences/alike.ts';
import { sourceName } from '../../../answer/words/sentences/source-name.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { escapeText } from './mrkdwn.ts';

/** Statements with the numbers of their sources, and the sources that these numbers stand for, in words and as links. */
export interface Sourced {
  lines: string[];
  sources: { words: string; markup: string }[];
}

const layers: Record<Answer['findings'][number]['layer'], string> = {
  national: '',
  payer: 'Payer: ',
  article: 'House article: ',
  clinic: 'Clinic rule: ',
};

/**
 * Every rule that spoke, in order, what it says of several codes once, each with the number of its source: a source that many rules rest on is named once.
 * @example { lines: ['97150 is untimed … [1]'], sources: [{ words: '[1] Claims manual, 2024', markup: '[1] <https://cms.gov|Claims manual, 2024>' }] }
 */
export function sourced({ findings: each, sources }: Answer, ruleSet: RuleSet): Sourced {
  const findings = alike(each);
  const used = [...new Set(findings.map(({ source }) => source))].filter((id) =>
    sources.some((s) => s.id === id),
  );
  return {
    lines: findings.map(({ text, layer, source }) => {
      const number = used.indexOf(source) + 1;
      return `${namesPayer(text, ruleSet) ? '' : layers[layer]}${text}${number > 0 ? ` [${number}]` : ''}`;
    }),
    sources: used.flatMap((id, index) =>
      sources
        .filter((source) => source.id === id)
        .map((source) => {
          const name = sourceName(source, ruleSet);
          const number = `[${index + 1}]`;
          const link = linkTo(source.locator);
          const escaped = escapeText(name).replaceAll('|', '/');
          return {
            words: `${number} ${name}`,
            markup: link === null ? `${number} ${escaped}` : `${number} <${link}|${escaped}>`,
          };
        }),
    ),
  };
}

/** Texts that begin with the payer say of whose rules they speak: "Aetna: …", "Ask the payer: …". */
const namesPayer = (text: string, { payers }: RuleSet): boolean =>
  /^ask the payer\b/i.test(text) || payers.some(({ name }) => text.startsWith(`${name}:`));

/**
 * Where a source is read: the first address that its place names, which is often the publisher's front door; null where it
 * names none.
 * @example linkTo('cms.gov, National Correct Coding Initiative') // 'https://cms.gov'
 */
function linkTo(place: string): string | null {
  const address = place.split(/[\s,;()]/).find((word) => {
    const [host = ''] = word.split('/');
    return endings.some((ending) => host.length > ending.length && host.endsWith(ending));
  });
  return address === undefined ? null : `https://${address.replace(/[./]$/, '')}`;
}

/** By these a word of a place is known as an address. */
const endings = ['.gov', '.com', '.org', '.net', '.edu'];
