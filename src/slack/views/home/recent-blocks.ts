import type { types } from '@slack/bolt';
import { isBesideTheVisit } from '../../../answer/conversation-after.ts';
import { firstLine } from '../../../answer/words/first-line.ts';
import type { AnswerKept } from '../../../store/answers.ts';
import { buttonWriter } from '../../carried/button-value.ts';
import { firstAsked } from '../../carried/course.ts';
import { unpackUnderstood } from '../../carried/kept-answer.ts';
import type { FrontDesk } from '../../desk/front-desk.ts';
import { escapeWithin } from '../../messages/words/mrkdwn.ts';
import { homeActions } from './home-actions.ts';

/** How many of somebody's answers the Home tab lists. */
const mostListed = 5;

/** Characters of one answer in the list. */
const mostCharacters = 150;

/**
 * What somebody asked lately, each with its answer as the rules give it today: it is worked out anew from what was
 * understood, since no text is kept. What was asked twice stands once; what another release wrote, what was not understood and
 * what asked for nothing ("ok thanks") is left out.
 */
export function recentBlocks(kept: readonly AnswerKept[], { door, ruleSet }: FrontDesk): types.KnownBlock[] {
  const asAsked = kept.map(({ packed }) => packed);
  const blocks = kept.flatMap(({ packed, at }, index): types.SectionBlock[] => {
    if (asAsked.indexOf(packed) < index) return [];
    const { asked } = unpackUnderstood(packed, ruleSet);
    if (asked === null || !asked.request.sure || isBesideTheVisit(asked.request.intent)) return [];
    const value = buttonWriter(
      firstAsked(asked.request),
      asked.context,
      ruleSet,
    )({ view: 'answer', settles: null });
    if (value === null) return [];
    const { answer, request } = door.repeat(asked.request, asked.context);
    const said = firstLine({ answer, request, context: asked.context, ruleSet });
    return [
      {
        type: 'section',
        block_id: `${homeActions.recent}:${index}`,
        text: {
          type: 'mrkdwn',
          text: [when(at), named(answer.codes, said), escapeWithin(said, mostCharacters)]
            .filter((line) => line !== '')
            .join('\n'),
        },
        accessory: {
          type: 'button',
          action_id: homeActions.recent,
          text: { type: 'plain_text', text: 'Show' },
          accessibility_label: escapeWithin(`Show the answer: ${said}`, 75),
          value,
        },
      },
    ];
  });
  return blocks.length > 0
    ? blocks.slice(0, mostListed)
    : [{ type: 'section', text: { type: 'mrkdwn', text: 'None yet: what you ask stands here afterwards.' } }];
}

/** The codes that it is about, where the answer does not begin with one. */
const named = (codes: readonly string[], said: string): string =>
  codes.length === 0 || codes.some((code) => said.startsWith(code)) ? '' : `*${codes.join(', ')}*`;

/** A time as Slack shows it in the reader's own zone. */
function when(at: number): string {
  const day = new Date(at).toISOString().slice(0, 10);
  return `<!date^${Math.floor(at / 1000)}^{date_short_pretty} at {time}|${day}>`;
}
