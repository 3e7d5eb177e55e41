import { isObject } from './is-object.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** What no block shows alone: a block_id that stands twice, a second table, more markdown than a message may hold. */
export function acrossBlocks(blocks: readonly unknown[], at: string): Problem[] {
  const objects = blocks.map((block) => (isObject(block) ? block : {}));
  const ids = objects.map(({ block_id }) => block_id);
  const tables = objects.flatMap(({ type }, index) => (type === 'table' ? [index] : []));
  const markdown = objects
    .filter(({ type, text }) => type === 'markdown' && typeof text === 'string')
    .reduce((sum, { text }) => sum + String(text).length, 0);
  return [
    ...ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [{ at: `${at}/${index}/block_id`, text: 'This block_id stands twice.' }]
        : [],
    ),
    ...tables
      .slice(1)
      .map((index) => ({ at: `${at}/${index}`, text: 'Only one table may stand in a message.' })),
    ...(markdown > limits.markdown
      ? [{ at, text: `${markdown} characters of markdown; at most ${limits.markdown} are allowed together.` }]
      : []),
  ];
}
