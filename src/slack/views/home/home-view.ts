import type { types } from '@slack/bolt';
import type { AskerContext } from '../../../answer/answer.ts';
import type { AnswerKept } from '../../../store/answers.ts';
import { commands } from '../../commands/commands.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { greyLine } from '../../messages/blocks/blocks.ts';
import { defaultsBlocks } from './defaults-blocks.ts';
import { examples } from './examples.ts';
import { homeActions } from './home-actions.ts';
import { recentBlocks } from './recent-blocks.ts';
import { rulesLines } from './rules-lines.ts';

interface Around {
  context: AskerContext;
  recent: readonly AnswerKept[];
  /** Whether this person has been asked who bills and who pays, and has answered or skipped it. */
  settled: boolean;
}

/** The Home tab: what one can ask, what one asked, what holds where a question does not say it, and what it all rests on. */
export function homeView(desk: FrontDesk, { context, recent, settled }: Around): types.HomeView {
  const defaults = defaultsBlocks(context, desk.ruleSet);
  return {
    type: 'home',
    blocks: [
      section(
        'Describe a visit as you say it, and get the claim line, the reason with its source, and what the note must show.',
      ),
      ...(settled
        ? []
        : [
            ...heading('Two questions first'),
            section(
              'So that you need not say it each time. Both are optional, and a question that names another payer counts more.',
            ),
            ...defaults,
            buttons([{ actionId: homeActions.skip, label: 'Skip' }]),
          ]),
      ...heading('Try one'),
      ...examples.map((question, index) => ({
        ...section(question),
        block_id: `${homeActions.example}:${index}`,
        accessory: {
          type: 'button' as const,
          action_id: homeActions.example,
          text: plain('Ask this'),
          accessibility_label: `Ask: ${question}`,
          value: String(index),
        },
      })),
      buttons([{ actionId: homeActions.form, label: 'Code a visit', primary: true }]),
      ...heading('My recent answers'),
      ...recentBlocks(recent, desk),
      ...(settled
        ? [
            ...heading('My defaults'),
            ...defaults,
            buttons([{ actionId: homeActions.forAll, label: 'Use mine for everybody here' }]),
            ...greyLine(
              'They hold where a question does not say it. Everybody’s own choice comes before the workspace’s.',
            ),
          ]
        : []),
      ...heading('Rules'),
      section(rulesLines(desk.ruleSet, context.today).join('\n')),
      ...heading('Help'),
      section(
        [
          'Mention me in a channel and I answer in the thread, or write to me under Messages.',
          ...(desk.grants.hearChannels()
            ? ['In a thread that I answered in, go on without a mention.']
            : ['In a thread, mention me again to go on: I see only messages that mention me.']),
          ...commands.map(({ form, description }) => `\`${form}\`: ${lower(description)}.`),
          'On any message: *More actions*, *Check the coding*.',
        ].join('\n'),
      ),
      ...greyLine(
        'A coder decides, not I. Leave names and other patient data out: I keep no text of a question.',
      ),
    ],
  };
}

interface HomeButton {
  actionId: string;
  label: string;
  primary?: boolean;
}

function buttons(given: HomeButton[]): types.ActionsBlock {
  return {
    type: 'actions',
    elements: given.map(({ actionId, label, primary = false }) => ({
      type: 'button',
      action_id: actionId,
      text: plain(label),
      ...(primary ? { style: 'primary' } : {}),
    })),
  };
}

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const heading = (text: string): types.KnownBlock[] => [
  { type: 'divider' },
  { type: 'header', text: plain(text) },
];
const section = (text: string): types.SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text } });
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
