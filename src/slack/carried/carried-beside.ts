import type { BlockAction } from '@slack/bolt';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Press } from './button-value.ts';
import { readButton } from './read-button.ts';

/**
 * What the buttons of a message carry, for a menu or a row of boxes beside them, whose own values are too short for it.
 * Slack sends the message along, except where only one person sees it.
 */
export function carriedBeside({ message }: BlockAction, ruleSet: RuleSet): Press | null {
  const blocks: unknown = message?.blocks;
  if (!Array.isArray(blocks)) return null;
  for (const { elements } of blocks as { elements?: unknown }[]) {
    for (const { value } of Array.isArray(elements) ? (elements as { value?: unknown }[]) : []) {
      const press = typeof value === 'string' ? readButton(value, ruleSet) : null;
      if (press !== null) return press;
    }
  }
  return null;
}
