import type { Drawing } from '../drawing.ts';
import { element } from '../element.ts';
import type { TextObject } from '../text-object.ts';
import { drawButton } from './button.ts';

interface Feedback {
  text: TextObject;
  value: string;
  accessibility_label?: string;
}

interface FeedbackButtons {
  action_id: string;
  positive_button: Feedback;
  negative_button: Feedback;
}

/** Two buttons that share one action. @see https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
export function drawFeedbackButtons(feedback: FeedbackButtons, drawing: Drawing): HTMLElement {
  const one = (button: Feedback) => {
    const drawn = drawButton({ ...button, action_id: feedback.action_id }, drawing);
    drawn.dataset.control += `/${button.value}`;
    return drawn;
  };
  return element(
    'div',
    { class: 'actions small' },
    one(feedback.positive_button),
    one(feedback.negative_button),
  );
}
