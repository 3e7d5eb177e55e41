import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const theme = readFileSync(new URL('../../../src/sandbox/page/static/theme.css', import.meta.url), 'utf8');

/** Every colour of theme.css by its name, for the light and the dark scheme. */
const colours = new Map(
  [...theme.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both = '']) => [name, [light ?? both, dark ?? both]] as const,
  ),
);

/** @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'])('in the %s scheme', (scheme) => {
  const colour = (name: string) => colours.get(name)?.[scheme === 'light' ? 0 : 1] ?? name;

  it.each([
    ['text', 'ground'],
    ['text', 'hover'],
    ['text', 'ephemeral'],
    ['quiet', 'ground'],
    ['quiet', 'hover'],
    ['quiet', 'ephemeral'],
    ['quiet', 'line'],
    ['link', 'ground'],
    ['link', 'hover'],
    ['on-accent', 'accent'],
    ['danger', 'raised'],
    ['code', 'soft'],
    ['mention', 'mention-ground'],
    ['me', 'me-ground'],
    ['warn', 'warn-ground'],
    ['side-text', 'side'],
    ['side-quiet', 'side'],
    ['#ffffff', 'side-here'],
    ['#ffffff', 'app'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'hover', 'raised'])('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
