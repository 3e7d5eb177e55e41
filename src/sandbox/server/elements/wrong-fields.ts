import type { Json } from '../workspace/stored-message.ts';
import { stateValues, type WithChoices } from './state-values.ts';

/**
 * What Slack's own form finds wrong before it sends a submission: block_id → sentence. It knows only required fields, lengths,
 * bounds and forms of addresses; the rest is the bot's to find.
 */
export function wrongFields(view: WithChoices): Record<string, string> {
  const values = stateValues(view);
  const wrong: Record<string, string> = {};
  for (const block of view.blocks ?? []) {
    if (block.type !== 'input') continue;
    const element = block.element as Json;
    const fault = faultOf(element, values[String(block.block_id)]?.[String(element.action_id)] ?? {}, block);
    if (fault !== null) wrong[String(block.block_id)] = fault;
  }
  return wrong;
}

function faultOf(element: Json, chosen: Json, block: Json): string | null {
  const { type, ...parts } = chosen;
  const [value] = Object.values(parts);
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
    return block.optional === true ? null : 'Please complete this required field.';
  const written = String(value);
  if (type === 'plain_text_input') return lengthFault(element, written);
  if (type === 'number_input') return numberFault(element, written);
  if (type === 'email_text_input' && !/^[^\s@]+@[^\s@]+$/.test(written))
    return 'Enter a valid email address.';
  if (type === 'url_text_input' && !/^https?:\/\/\S+$/.test(written)) return 'Enter a valid URL.';
  return null;
}

function lengthFault({ min_length, max_length }: Json, written: string): string | null {
  if (written.length < Number(min_length ?? 0)) return `Enter at least ${min_length} characters.`;
  return written.length > Number(max_length ?? 3000)
    ? `Enter at most ${max_length ?? 3000} characters.`
    : null;
}

function numberFault({ min_value, max_value, is_decimal_allowed }: Json, written: string): string | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(written)) return 'Enter a number.';
  if (is_decimal_allowed !== true && written.includes('.')) return 'Enter a whole number.';
  if (min_value !== undefined && Number(written) < Number(min_value))
    return `Enter a number of at least ${min_value}.`;
  if (max_value !== undefined && Number(written) > Number(max_value))
    return `Enter a number of at most ${max_value}.`;
  return null;
}
