/** A manifest for the tests: everything the stand-in has; a test takes away what it wants to miss. */
export const scopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'im:history',
  'im:read',
  'users:read',
];

export function manifest(changes: { scopes?: string[]; events?: string[]; interactive?: boolean } = {}) {
  return {
    display_information: { name: 'Claimline' },
    features: {
      bot_user: { display_name: 'Claimline' },
      slash_commands: [{ command: '/cpt', description: 'Ask', usage_hint: 'QUESTION' }],
    },
    oauth_config: { scopes: { bot: changes.scopes ?? scopes } },
    settings: {
      event_subscriptions: {
        bot_events: changes.events ?? ['app_mention', 'message.channels', 'message.im'],
      },
      interactivity: { is_enabled: changes.interactive ?? true },
    },
  };
}
