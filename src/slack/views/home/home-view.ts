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
import { skipLabel } from './skip-label.ts';

/** What a press on the Home tab has just changed, said where a person looks then. */
export interface HomeNotice {
  text: string;
  /** Under the first lines, where what was pressed stands elsewhere now; else beside the defaults. */
  at: 'top' | 'defaults';
}

interface Around {
  context: AskerContext;
  recent: readonly AnswerKept[];
  /** Whether this person has been asked who bills and who pays, and has answered or skipped it. */
  settled: boolean;
  /** Whether they have chosen one of the two at least. */
  hasChosen: boolean;
  notice?: HomeNotice | undefined;
}

/** The Home tab: what one can ask, what one asked, what holds where a question does not say it, and what it all rests on. */
export function homeView(desk: FrontDesk, around: Around): types.HomeView {
  const { context, recent, settled, notice } = around;
  const defaults = defaultsBlocks(context, desk.ruleSet);
  const said = (at: HomeNotice['at']) => greyLine(notice?.at === at ? notice.text : '');
  return {
    type: 'home',
    blocks: [
      section(
        'Describe a visit as you say it, and get the claim line, the reason with its source, and what the note must show.',
      ),
      ...said('top'),
      ...(settled
        ? []
        : [
            ...heading('Two questions first'),
            section(
              'So that you need not say it each time. Both are optional, and a question that names another payer counts more.',
            ),
            ...defaults,
            buttons([{ actionId: homeActions.skip, label: skipLabel(around.hasChosen) }]),
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
            ...said('defaults'),
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
        ]
          .map((line) => `• ${line}`)
          .join('\n'),
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
