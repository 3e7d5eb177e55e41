// Parts of Block Kit payloads, for the tables of what Slack takes and refuses.

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const long = (length: number) => 'x'.repeat(length);
export const button = (more: object = {}) => ({ type: 'button', text: plain('3–4'), ...more });
export const option = (value: string, more: object = {}) => ({ text: plain(value), value, ...more });
export const options = (count: number) => Array.from({ length: count }, (_, at) => option(`o${at}`));
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
export const confirm = {
  title: plain('Sure?'),
  text: mrkdwn('*Really*'),
  confirm: plain('Yes'),
  deny: plain('No'),
};
export const piece = (text: string) => ({ type: 'text', text });
export const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
export const richSection = (...elements: object[]) => ({ type: 'rich_text_section', elements });
export const cell = (text: string) => ({ type: 'raw_text', text });
