import { createHash } from 'node:crypto';

/** Words of a run. */
const LENGTH = 6;

/**
 * Every run of six words of a text, signs and capitals aside.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function runsOf(text) {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, Math.max(0, words.length - LENGTH + 1))
    .map((_, at) => words.slice(at, at + LENGTH).join(' '));
}

/**
 * A short sum of a run, from which nobody reads it.
 *
 * @param {string} run
 * @returns {string}
 */
export const sumOf = (run) => createHash('sha256').update(run).digest('base64url').slice(0, 12);
