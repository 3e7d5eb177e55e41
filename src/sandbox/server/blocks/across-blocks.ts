import { elementsOf } from '../elements/elements-of.ts';
import type { Json } from '../workspace/stored-message.ts';
import { problem } from './problem.ts';

const MARKDOWN_LIMIT = 12_000;
const TABLE_LIMIT = 10_000;

/**
 * Faults that no single block shows: ids that stand twice, more markdown than a message may hold, a second table, more
 * in tables than a message may hold, a second element that asks for the focus.
 * One line a fault, in Slack's words.
 */
export function acrossBlocks(blocks: readonly Json[]): string[] {
  return [
    ...twice(blocks),
    ...tooMuchMarkdown(blocks),
    ...secondTable(blocks),
    ...tooMuchInTables(blocks),
    ...secondFocus(blocks),
  ];
}

function twice(blocks: readonly Json[]): string[] {
  const faults: string[] = [];
  const blockIds = new Set<unknown>();
  for (const [at, block] of blocks.entries()) {
    if (block.block_id !== undefined && blockIds.has(block.block_id)) {
      faults.push(problem(`block_id already exists: ${block.block_id}`, [at, 'block_id']));
    }
    blockIds.add(block.block_id);

    // An action_id names an element within its block; two blocks may use the same one.
    const actionIds = new Set<unknown>();
    for (const [n, element] of (Array.isArray(block.elements) ? block.elements : []).entries()) {
      const { action_id } = element as Json;
      if (action_id !== undefined && actionIds.has(action_id)) {
        faults.push(problem(`action_id already exists: ${action_id}`, [at, 'elements', n, 'action_id']));
      }
      actionIds.add(action_id);
    }
  }
  return faults;
}

function tooMuchMarkdown(blocks: readonly Json[]): string[] {
  const length = blocks
    .filter((block) => block.type === 'markdown')
    .reduce((sum, block) => sum + String(block.text).length, 0);
  return length > MARKDOWN_LIMIT
    ? [problem(`markdown blocks must be less than ${MARKDOWN_LIMIT + 1} characters together`, [])]
    : [];
}

function secondTable(blocks: readonly Json[]): string[] {
  const tables = [...blocks.entries()].filter(([, block]) => block.type === 'table');
  return tables.slice(1).map(([at]) => problem('only_one_table_allowed', [at]));
}

function tooMuchInTables(blocks: readonly Json[]): string[] {
  const length = blocks
    .filter((block) => block.type === 'table')
    .flatMap((block) => (block.rows as Json[][]).flat())
    .reduce((sum, cell) => sum + lettersOf(cell), 0);
  return length > TABLE_LIMIT
    ? [problem(`tables must be less than ${TABLE_LIMIT + 1} characters together`, [])]
    : [];
}

/** The characters that somebody reads in a cell, however deep they stand. */
function lettersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, each) => sum + lettersOf(each), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const { text, elements } = part as { text?: unknown; elements?: unknown };
  return (typeof text === 'string' ? text.length : 0) + lettersOf(elements);
}

function secondFocus(blocks: readonly Json[]): string[] {
  const asking = [...blocks.entries()].filter(([, block]) =>
    elementsOf(block).some((element) => element.focus_on_load === true),
  );
  return asking.slice(1).map(([at]) => problem('only one element can have focus_on_load', [at]));
}
