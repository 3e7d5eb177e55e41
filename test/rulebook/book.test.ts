import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/rulebook/book/markdown.ts';
import { writeBook } from '../../src/rulebook/book/write-book.ts';
import { loadRuleFiles } from '../../src/rulebook/load-rule-set.ts';
import { bookFile } from '../../src/rulebook/places.ts';

const files = loadRuleFiles();
const book = writeBook(files);

/** Every sentence of a file: what a reader would miss. Short words and the names of rules stand in many places. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') && value.length > 20 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe("the reader's book", () => {
  it('is what rules/ says today', () => {
    const fresh = readFileSync(bookFile, 'utf8') === book;
    expect(
      fresh,
      'docs/rules.md is older than rules/. Write it anew: npm run build && npm run rules -- book',
    ).toBe(true);
  });

  const { editions: _, ...all } = files;
  it.each(
    Object.values(all)
      .flat()
      .map((file) => [file.name, file.data] as const),
  )('leaves out no sentence of %s', (_name, data) => {
    expect(sentences(data).filter((sentence) => !book.includes(plain(sentence)))).toEqual([]);
  });

  it('has every place that it leads to, once', () => {
    const places = [...book.matchAll(/<a id="([^"]+)">/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    const targets = new Set([...book.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place));
    expect([...targets].filter((place) => !places.includes(place))).toEqual([]);
  });

  it('shows nothing as a citation that nobody has read', () => {
    const recalled = files.sources.data.sources.filter(({ trust }) => trust === 'recalled');
    expect(recalled.length).toBeGreaterThan(0);
    for (const { id } of recalled)
      expect(book).not.toContain(`](#source-${id.toLowerCase().replaceAll('_', '-')})`);
  });

  it('says "check with the payer" of every recalled statement', () => {
    const year = files.thresholds.data.thresholds.find(({ confidence }) => confidence === 'recalled')?.year;
    const [, section = ''] = book.split(`### ${year}\n`);
    expect(section.slice(0, section.indexOf('<a id'))).toContain('**check with the payer**');
  });

  it('keeps the cells of its tables short', () => {
    const cells = book
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => line.split('|').map((cell) => cell.replace(/\]\(#[^)]*\)/g, '').trim()));
    expect(cells.filter((cell) => cell.length > 100)).toEqual([]);
  });
});
