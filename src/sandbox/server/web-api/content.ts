import { checkBlocks } from '../blocks/check-blocks.ts';
import { giveIds } from '../blocks/give-ids.ts';
import type { Json } from '../workspace/stored-message.ts';
import { written } from '../workspace/written.ts';
import { type Refusal, refuse } from './answer.ts';

/** Slack cuts a longer text. */
export const LONGEST_TEXT = 40_000;

/** What a message is to hold, as it came with a call. */
export interface GivenContent {
  text?: string | undefined;
  blocks?: unknown;
  metadata?: unknown;
}

/** What may be stored. A part that was not given is left out. */
export interface Content {
  text?: string;
  blocks?: Json[] | null;
  metadata?: Json | null;
}

/**
 * Reads and checks text, blocks and metadata as every method that writes a message does.
 * Gives what to store, or the refusal: `no_text`, `invalid_blocks_format`, `invalid_blocks`, `invalid_metadata_format`.
 */
export function readContent(given: GivenContent): { ok: true; content: Content } | Refusal {
  const content: Content = {};
  if (given.blocks !== undefined) {
    if (!Array.isArray(given.blocks)) return refuse('invalid_blocks_format');
    const faults = checkBlocks(given.blocks);
    if (faults.length > 0) return refuse('invalid_blocks', faults, { errors: faults.map(bare) });
    content.blocks = given.blocks.length > 0 ? giveIds(given.blocks as Json[]) : null;
  }
  if (given.metadata !== undefined) {
    if (!isMetadata(given.metadata)) return refuse('invalid_metadata_format');
    content.metadata = given.metadata;
  }
  if (given.text !== undefined) content.text = written(given.text).slice(0, LONGEST_TEXT);
  const empty = (content.text ?? '').trim() === '' && (content.blocks ?? null) === null;
  return empty ? refuse('no_text') : { ok: true, content };
}

/** Slack lists the faults a second time in `errors`, without `[ERROR] `. */
function bare(fault: string): string {
  return fault.replace('[ERROR] ', '');
}

function isMetadata(given: unknown): given is Json {
  const metadata = given as { event_type?: unknown; event_payload?: unknown } | null;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    typeof metadata.event_type === 'string' &&
    metadata.event_type !== '' &&
    typeof metadata.event_payload === 'object' &&
    metadata.event_payload !== null &&
    !Array.isArray(metadata.event_payload) &&
    Object.keys(metadata).every((key) => key === 'event_type' || key === 'event_payload')
  );
}
