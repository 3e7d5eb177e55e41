import type { types } from '@slack/bolt';
import { paragraph } from './blocks.ts';
import type { Block, Message } from './message.ts';

/**
 * The next simpler form of a message that Slack did not take: a table in words, then the words alone; null where nothing
 * simpler is left.
 */
export function simpler(message: Message | { text: string }): Message | { text: string } | null {
  if (!('blocks' in message)) return null;
  const hasTable = message.blocks.some(({ type }) => type === 'table');
  return hasTable ? { ...message, blocks: message.blocks.flatMap(inWords) } : { text: message.text };
}

function inWords(block: Block): Block[] {
  return block.type === 'table' ? paragraph(tableInWords(cellsOf(block))) : [block];
}

const cellsOf = ({ rows }: types.TableBlock): string[][] =>
  rows.map((row) => row.map((cell) => (cell.type === 'raw_text' ? cell.text : '')));

/**
 * A table in words, one line a row, the first row naming what stands in the others.
 * @example tableInWords([['Code', 'Units'], ['97150', '1']]) // [{ lead: '97150', text: ' · Units: 1' }]
 */
export function tableInWords([head = [], ...rows]: string[][]): { lead: string; text: string }[] {
  return rows.map(([lead = '', ...cells]) => ({
    lead,
    text: cells.map((cell, at) => ` · ${head[at + 1] ?? ''}: ${cell}`).join(''),
  }));
}
