import type { IntentRule } from './intent-rule.ts';

export const callForHelp: IntentRule = {
  says: 'a call for help',
  intent: 'help',
  when: (s) => s.courtesy === 'help',
};

export const greeting: IntentRule = {
  says: 'a greeting',
  intent: 'small-talk',
  when: (s) => s.courtesy === 'small-talk',
};
