import type { webApi } from '@slack/bolt';
import { commands } from './commands/commands.ts';
import { prompts } from './shortcuts/prompts.ts';
import { shortcuts } from './shortcuts/shortcuts.ts';

type Manifest = webApi.AppsManifestCreateArguments['manifest'];

type Bot = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>;
type Events = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>;

/** What an app may read, and what it is told of. Slack's own list of scopes lacks the one of the agent view. */
interface Reach {
  scopes: (Bot[number] | 'assistant:write')[];
  events: Events;
}

/** Mentions, direct messages and commands: no message of a channel that does not name the app. */
const small = {
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'chat:write',
    'channels:read',
    'commands',
    'groups:read',
    'im:history',
    'users:read',
  ],
  events: ['app_home_opened', 'app_mention', 'member_joined_channel', 'message.im'],
} as const satisfies { [Key in keyof Reach]: readonly Reach[Key][number][] };

/** What the full manifest adds: replies without a mention in threads that were answered in, edits, deletions. */
const more = {
  scopes: ['channels:history', 'groups:history'],
  events: ['message.channels', 'message.groups'],
} as const satisfies { [Key in keyof Reach]: readonly Reach[Key][number][] };

/**
 * Claimline as Slack knows it. It asks for no more than the listeners need.
 * For HTTP instead of Socket Mode, set `socket_mode_enabled` to false at Slack and give the request URLs there.
 * @see https://docs.slack.dev/reference/app-manifest
 */
const withReach = ({ scopes, events }: Reach) =>
  ({
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Claimline',
      description:
        'CPT codes, units, modifiers and documentation for chiropractic and therapy visits, with the reason.',
      long_description:
        'Describe a visit the way you say it: "group balance training 25 minutes with CMT". Claimline answers with the claim line, the rule behind it and its source, the question that would sharpen it, and what the note must show. It says what it assumed, asks before any attestation, and never ranks codes by what they pay. It gives no billing advice for a particular claim; please leave out names and other patient data.',
      background_color: '#1f3a4d',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description:
          'Reads a visit in your own words and answers with the claim line, the rule behind it and its source, and what the note must show.',
        suggested_prompts: [...prompts],
      },
      shortcuts: Object.values(shortcuts),
      bot_user: { display_name: 'Claimline', always_online: true },
      slash_commands: commands.map(({ name, description, hint }) => ({
        command: name,
        description,
        usage_hint: hint,
        should_escape: false,
      })),
    },
    oauth_config: { scopes: { bot: scopes as Bot } },
    settings: {
      event_subscriptions: { bot_events: events },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }) satisfies Manifest;

/** The default, printed to manifest.yml. */
export const manifest = withReach({ scopes: [...small.scopes], events: [...small.events] });

/** The one that also reads the channels it is a member of, printed to manifest.full.yml. */
export const fullManifest = withReach({
  scopes: [...small.scopes, ...more.scopes],
  events: [...small.events, ...more.events],
});
