/** What may be open about a payer, in the order in which one asks. */
export const callTopics = [
  'benefits',
  'authorization',
  'unit-method',
  'plan-of-care',
  'distinct-modifier',
  'same-region',
  'daily-limit',
  'assistant',
  'who-gave-it',
  'maintenance',
] as const;

/** One of them. */
export type CallTopic = (typeof callTopics)[number];
