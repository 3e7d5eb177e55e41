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

/** Two buttons that share one action, each with a thumb as in Slack. @see https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
export function drawFeedbackButtons(feedback: FeedbackButtons, drawing: Drawing): HTMLElement {
  const one = (button: Feedback, thumb: 'up' | 'down') => {
    const text = { ...button.text, text: withoutThumb(button.text.text) };
    const label = button.accessibility_label ?? button.text.text;
    const drawn = drawButton(
      { ...button, text, accessibility_label: label, action_id: feedback.action_id },
      drawing,
    );
    drawn.classList.add('thumb', thumb);
    drawn.dataset.control += `/${button.value}`;
    return drawn;
  };
  return element(
    'div',
    { class: 'actions small' },
    one(feedback.positive_button, 'up'),
    one(feedback.negative_button, 'down'),
  );
}

/** The words beside a thumb that is already drawn. */
function withoutThumb(text: string): string {
  return text.replace(/👍|👎|:\+1:|:-1:|:thumbs(?:up|down):/gu, '').trim();
}
