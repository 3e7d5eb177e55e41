import type { App } from '@slack/bolt';
import type { FrontDesk } from '../desk/front-desk.ts';
import { listenToChoices } from './actions/ask.ts';
import { listenToChoiceMenus } from './actions/choose.ts';
import { listenToFeedback } from './actions/feedback.ts';
import { listenToMenus } from './actions/menu.ts';
import { listenToShare } from './actions/share.ts';
import { listenToViews } from './actions/show-view.ts';
import { listenToStartOver } from './actions/start-over.ts';
import { listenToTicks } from './actions/tick.ts';
import { listenToUnknownActions } from './actions/unknown.ts';
import { listenToCommands } from './commands/command.ts';
import { listenToEvents } from './events/listen-to-events.ts';
import { listenToHomeAnswers } from './home/answers.ts';
import { listenToDefaults } from './home/defaults.ts';
import { listenToForAll } from './home/for-all.ts';
import { listenToHomeForm } from './home/open-form.ts';
import { listenToCheckCoding } from './shortcuts/check-coding.ts';
import { listenToCodeVisitShortcut } from './shortcuts/code-visit.ts';
import { listenToAnswerView } from './views/answer.ts';
import { listenToCodeVisit } from './views/code-visit.ts';
import { listenToFeedbackForms } from './views/feedback.ts';
import { listenToFormChanges } from './views/form-changes.ts';

/** Everything that Claimline listens to in Slack. The manifest asks for these and no more. */
export const listeners: readonly ((app: App, desk: FrontDesk) => void)[] = [
  listenToEvents,
  listenToCodeVisitShortcut,
  listenToCheckCoding,
  listenToFormChanges,
  listenToCodeVisit,
  listenToAnswerView,
  listenToHomeAnswers,
  listenToHomeForm,
  listenToDefaults,
  listenToForAll,
  listenToCommands,
  listenToChoices,
  listenToChoiceMenus,
  listenToViews,
  listenToMenus,
  listenToStartOver,
  listenToTicks,
  listenToFeedback,
  listenToFeedbackForms,
  listenToShare,
  listenToUnknownActions,
];
