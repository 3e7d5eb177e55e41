import type { Ask } from '../../../core/visit.ts';
import { buttonWriter } from '../../carried/button-value.ts';
import { type Button, buttonElement, menuElement } from '../blocks/blocks.ts';
import type { Block } from '../blocks/message.ts';
import { nouns } from '../shown/changed.ts';
import { courseOf, type Shown } from '../shown/shown.ts';
import { type Entry, entriesOf, isDecided } from './entries.ts';
import { type ChoicePage, pageOfChoices } from './page-of-choices.ts';
import { thumbs } from './thumbs.ts';

/** Buttons that fit beside each other, and that a person takes in at a glance: of all of a message together. */
const mostButtons = 5;

/** Whether the answer that is shown has its usual controls, the choices of its question, or everything else it can do. */
export type Mode = 'answer' | ChoicePage | 'more';

/** The controls of a reply. */
export interface Controls {
  /** False where the visit is too large for the value of a button: then there are none. */
  fit: boolean;
  /** Those of the open question. */
  choices: Block[];
  /** Whether every choice can be pressed. */
  allChoices: boolean;
  /** Whether they stand a press on "Back" away. */
  behindBack?: boolean;
  /** Those that show another side of the answer. */
  views: Block[];
  feedback: Block[];
}

/**
 * The controls of a reply, five buttons at most in all. Where everybody sees it, what finds no room stands in a menu, which
 * reads what it needs from a button beside it; where only the asker does, Slack sends no message along with a press, and
 * what finds no room is a press further on.
 */
export function controls(shown: Shown, mode: Mode): Controls {
  const { request, context, ruleSet, place } = shown;
  const write = buttonWriter(courseOf(shown), context, ruleSet, request);
  const fit = write({ view: 'answer', settles: null }) !== null;
  if (!fit) return { fit, choices: [], allChoices: false, views: [], feedback: [] };
  const isShared = !place.startsWith('only-asker');
  const entries = entriesOf(shown);
  const button = ({ label, view, actionId }: Entry): Button[] => {
    const value = actionId === 'start-over' ? startOver(shown, write) : write({ view, settles: null });
    return value === null ? [] : [{ label, actionId, value }];
  };
  const ask = shown.answer.asks[0];
  const pressable = ask === undefined ? [] : choiceButtons(ask, write);
  if (mode === 'choices' || mode === 'more-choices') {
    const page = pageOfChoices(pressable, mode, mostButtons);
    const ways = mode === 'choices' ? [...(page.hasNext ? [moreChoices] : []), back] : [backToChoices];
    return {
      ...none,
      choices: row(page.choices),
      allChoices: page.isWhole,
      views: row(ways.flatMap(button)),
    };
  }
  if (mode === 'more')
    return {
      ...none,
      behindBack: pressable.length > 0,
      views: row([back, ...entries.filter(isNoShare)].slice(0, mostButtons).flatMap(button)),
    };

  const asFew = pressable.length <= 3;
  const choose: Entry = {
    label: `Choose: ${ask ? nouns[ask.id] : ''}`,
    view: 'choices',
    actionId: 'choices',
  };
  const choices = asFew ? row(pressable) : isShared && ask ? menuOf(ask) : row(button(choose));
  const taken = asFew ? pressable.length : isShared ? 0 : 1;
  const feedback = isShared && isDecided(shown) ? thumbs : [];
  const room = mostButtons - taken - feedback.length * 2;
  return {
    fit,
    choices,
    allChoices: asFew || isShared,
    views: viewsIn(entries, room, isShared, button),
    feedback,
  };
}

const none: Controls = { fit: true, choices: [], allChoices: true, views: [], feedback: [] };
const back: Entry = { label: 'Back', view: 'answer', actionId: 'answer' };
const moreChoices: Entry = { label: 'More choices', view: 'more-choices', actionId: 'more-choices' };
const backToChoices: Entry = { label: 'Back', view: 'choices', actionId: 'choices' };
const isNoShare = ({ actionId }: Entry): boolean => actionId !== 'share';

const row = (buttons: Button[]): Block[] =>
  buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.map(buttonElement) }];

function viewsIn(
  entries: readonly Entry[],
  room: number,
  isShared: boolean,
  button: (entry: Entry) => Button[],
): Block[] {
  if (entries.length <= room) return row(entries.flatMap(button));
  if (!isShared)
    return row(
      [...entries.slice(0, room - 1), { label: 'More', view: 'more', actionId: 'more' } as const].flatMap(
        button,
      ),
    );
  const shownOnes = entries.slice(0, Math.max(0, room)).flatMap(button).map(buttonElement);
  const rest = entries.slice(Math.max(0, room)).map(({ label, actionId }) => ({ label, value: actionId }));
  const menu = menuElement('menu', 'More', rest);
  return [{ type: 'actions', elements: [...shownOnes, menu] }];
}

function choiceButtons(ask: Ask, write: ReturnType<typeof buttonWriter>): Button[] {
  return ask.choices.flatMap((choice, index) => {
    const value = index > 9 ? null : write({ view: 'answer', settles: { ask: ask.id, choice } });
    return value === null ? [] : [{ label: choice, actionId: `ask:${ask.id}:${index}`, value }];
  });
}

/** All choices of a question in a menu; the value is the label, since the request stands in a button beside it. */
function menuOf(ask: Ask): Block[] {
  const options = ask.choices.map((choice) => ({ label: choice, value: choice }));
  return [
    { type: 'actions', elements: [menuElement(`choose:${ask.id}`, `Choose: ${nouns[ask.id]}`, options)] },
  ];
}

/** The answer as it was first asked. */
function startOver(shown: Shown, write: ReturnType<typeof buttonWriter>): string | null {
  const course = courseOf(shown);
  if (course.steps.length === 0) return write({ view: 'answer', settles: null });
  const first = { ...course, steps: [] };
  return buttonWriter(first, shown.context, shown.ruleSet)({ view: 'answer', settles: null });
}
