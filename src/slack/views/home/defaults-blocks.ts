import type { types } from '@slack/bolt';
import type { Usual } from '../../../clinic/usual.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import { disciplineOptions, initially, payerOptions } from '../options.ts';
import { homeActions } from './home-actions.ts';

/** Two selects: who bills, and the usual payer. What is chosen counts at once. */
export function defaultsBlocks({ payer, discipline }: Usual, ruleSet: RuleSet): types.SectionBlock[] {
  const payers = payerOptions(ruleSet);
  const who = disciplineOptions();
  return [
    {
      type: 'section',
      block_id: homeActions.discipline,
      text: { type: 'mrkdwn', text: '*Who bills*' },
      accessory: {
        type: 'static_select',
        action_id: homeActions.discipline,
        placeholder: { type: 'plain_text', text: 'Who bills' },
        options: who,
        ...initially(who, discipline),
      },
    },
    {
      type: 'section',
      block_id: homeActions.payer,
      text: { type: 'mrkdwn', text: '*Usual payer*' },
      accessory: {
        type: 'static_select',
        action_id: homeActions.payer,
        placeholder: { type: 'plain_text', text: 'Usual payer' },
        options: payers,
        ...initially(payers, payer),
      },
    },
  ];
}
