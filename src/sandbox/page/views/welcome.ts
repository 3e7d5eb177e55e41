import { element } from '../element.ts';
import { say } from '../page-api.ts';
import type { Channel } from '../wire.ts';
import type { Workspace } from '../workspace.ts';

/** Questions to begin with; pressing one writes it into the box and sends nothing. */
const examples = [
  'group balance training 25 minutes with CMT',
  '97112 x 23 min and 97140 x 15 min with an adjustment',
  'can I bill 97140 with 98941?',
];

/** What stands at the beginning of a channel: what to do here, with examples and the slash commands. */
export function drawWelcome(
  channel: Channel,
  workspace: Workspace,
  suggest: (text: string) => void,
): HTMLElement {
  return element('div', { class: 'welcome' }, ...wordsFor(channel, workspace, suggest));
}

function wordsFor(channel: Channel, workspace: Workspace, suggest: (text: string) => void): HTMLElement[] {
  const bot = workspace.state.users.find(({ isBot }) => isBot)?.realName ?? 'the bot';
  const isDirect = channel.kind === 'im';
  if (!isDirect && !channel.botIsMember) {
    return [
      element('h2', {}, 'Among people only'),
      element(
        'p',
        {},
        `${bot} has not been invited to this channel, so it cannot see or answer what you write here.`,
      ),
    ];
  }
  const offered = isDirect ? workspace.state.prompts : [];
  const prompts = offered.map(({ title, message }) => {
    const ask = async () => workspace.tell(channel.id, await say({ channel: channel.id, text: message }));
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'example', title: message, onclick: () => void ask() },
        title,
      ),
    );
  });
  const questions = examples.map((example) => {
    const text = isDirect ? example : `@${bot} ${example}`;
    return element(
      'li',
      {},
      element('button', { type: 'button', class: 'example', onclick: () => suggest(text) }, text),
    );
  });
  const commands = workspace.state.commands.flatMap(({ command, usageHint, description }) => [
    element('dt', {}, element('code', {}, `${command} ${usageHint}`.trim())),
    element('dd', {}, description),
  ]);
  return [
    element('h2', {}, isDirect ? `Ask ${bot} anything about a visit` : `Mention ${bot} to ask`),
    element('p', {}, 'Type as you would to a colleague, or start with one of these:'),
    element('ul', { class: 'examples' }, ...(prompts.length > 0 ? prompts : questions)),
    ...(commands.length > 0 ? [element('h3', {}, 'Slash commands'), element('dl', {}, ...commands)] : []),
  ];
}
