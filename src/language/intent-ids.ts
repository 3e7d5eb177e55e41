/** All intents, in the order of the contract: one file of intents/ each. */
export const intentIds = [
  'code-visit',
  'count-units',
  'check-pair',
  'find-modifier',
  'document',
  'compare-codes',
  'explain-code',
  'payer-rules',
  'denial',
  'help',
  'small-talk',
  'out-of-scope',
] as const;

/** What the asker wants to know. @see contract: Intents */
export type IntentId = (typeof intentIds)[number];
