import { existsSync, readFileSync } from 'node:fs';
import { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FrontDesk } from '../src/slack/desk/front-desk.ts';
import { heard } from '../src/slack/listeners/events/heard.ts';
import { listeners } from '../src/slack/listeners/index.ts';
import { fullManifest, manifest } from '../src/slack/manifest.ts';

/** Why the app asks for a scope. */
const needed = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'the agent view': 'assistant:write',
  'a slash command': 'commands',
  'chat.postMessage': 'chat:write',
  'users.info': 'users:read',
  'member_joined_channel in a public channel': 'channels:read',
  'member_joined_channel in a private channel': 'groups:read',
};
const neededInFull = {
  ...needed,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
};

describe.each([
  ['manifest.yml', manifest, needed],
  ['manifest.full.yml', fullManifest, neededInFull],
] as const)('%s', (name, declared, scopes) => {
  it('says what its source says', () => {
    const file = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    expect(parse(file)).toEqual(declared);
  });

  it('subscribes to what the app listens to, and to nothing else', () => {
    const { events, commands, shortcuts } = listenedTo();
    // Slack names the subscription after the kind of channel; the event is always `message`.
    const subscribed = declared.settings.event_subscriptions.bot_events.map((event) => event.split('.')[0]);
    expect([...new Set(subscribed)].toSorted()).toEqual(events.toSorted());
    expect(declared.features.slash_commands.map(({ command }) => command)).toEqual(commands);
    expect(declared.features.shortcuts.map((one) => one.callback_id)).toEqual(shortcuts);
  });

  it('has the scope for each subscription and call, and none besides', () => {
    expect(declared.oauth_config.scopes.bot.toSorted()).toEqual(Object.values(scopes).toSorted());
  });
});

describe('both manifests', () => {
  it('differ in what they read, and in nothing else', () => {
    const { oauth_config, settings, ...rest } = fullManifest;
    const { event_subscriptions, ...others } = settings;
    expect(manifest).toMatchObject({ ...rest, settings: others });
    expect(oauth_config.scopes.bot).toEqual(expect.arrayContaining(manifest.oauth_config.scopes.bot));
    expect(event_subscriptions.bot_events).toEqual(
      expect.arrayContaining(manifest.settings.event_subscriptions.bot_events),
    );
  });

  it.each<[string, string, number]>([
    ['name', manifest.display_information.name, 35],
    ['description', manifest.display_information.description, 140],
    ['long description', manifest.display_information.long_description, 4000],
    ['name of the bot', manifest.features.bot_user.display_name, 80],
    ...manifest.features.shortcuts.flatMap(({ name, description }): [string, string, number][] => [
      [`shortcut ${name}`, name, 24],
      [`description of ${name}`, description, 150],
    ]),
    ['description of the agent', manifest.features.agent_view.agent_description, 300],
    ...manifest.features.slash_commands.flatMap(
      ({ command, description, usage_hint }): [string, string, number][] => [
        [`command ${command}`, command, 32],
        [`description of ${command}`, description, 2000],
        [`usage of ${command}`, usage_hint, 1000],
      ],
    ),
  ])('keeps to Slack’s length for the %s', (_, text, most) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('suggest four questions in the agent view', () => {
    expect(manifest.features.agent_view.suggested_prompts).toHaveLength(4);
  });

  it('has a long description that is long enough, and a colour that is one', () => {
    expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(175);
    expect(manifest.display_information.background_color).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('docs/slack.md', () => {
  const page = readFileSync(new URL('../docs/slack.md', import.meta.url), 'utf8');
  const table = [...page.matchAll(/^\| \[([^\]]+)\]\(#([\w-]+)\) \| (.+) \| (.+) \|$/gm)];
  const listed = (kind: string): string[] => [
    ...new Set(
      table.flatMap(([, , , heard = '']) =>
        [...heard.matchAll(new RegExp(`${kind} \`([^\`]+)\``, 'g'))].map(([, name = '']) => name),
      ),
    ),
  ];

  it('lists every event, command, shortcut and form that the app listens to, and nothing else', () => {
    const { events, commands, shortcuts, forms } = listenedTo();
    expect(listed('event').toSorted()).toEqual([...new Set(events)].toSorted());
    expect(listed('command')).toEqual(commands);
    expect(listed('shortcut')).toEqual(shortcuts);
    expect(listed('form').toSorted()).toEqual(forms.toSorted());
  });

  it('names every subscription and scope of the full manifest', () => {
    const { oauth_config, settings } = fullManifest;
    for (const name of [...oauth_config.scopes.bot, ...settings.event_subscriptions.bot_events])
      expect(page).toContain(`\`${name}\``);
  });

  it.each(table.map(([, name = '', anchor = '']) => [name, anchor]))(
    'tells of "%s" and shows it',
    (name, anchor) => {
      expect(page).toContain(`\n## ${name}\n`);
      const section = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
      const pictures = [...section.matchAll(/\]\((pictures\/[\w-]+\.png)\)/g)].map(([, file]) => file);
      expect(pictures.length).toBeGreaterThan(0);
      for (const file of pictures)
        expect(existsSync(new URL(`../docs/${file}`, import.meta.url)), file).toBe(true);
      expect(anchor).toBe(
        name
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
    },
  );
});

/** The events and commands that the listeners register, taken down by an app that does nothing else. */
function listenedTo() {
  const commands: string[] = [];
  const shortcuts: string[] = [];
  const forms: string[] = [];
  const receiver = { init() {}, start: async () => {}, stop: async () => {} };
  const app = new App({ receiver, token: 'xoxb-test', deferInitialization: true });
  app.command = (name: unknown) => void commands.push(String(name));
  app.shortcut = (given: unknown) => void shortcuts.push((given as { callback_id: string }).callback_id);
  app.view = (given: unknown) =>
    void forms.push(typeof given === 'string' ? given : (given as { callback_id: string }).callback_id);
  // Registering touches the desk of no listener.
  for (const listen of listeners) listen(app, {} as FrontDesk);
  return { events: Object.keys(heard), commands, shortcuts, forms };
}
