/** A manifest for the tests: everything the stand-in has; a test takes away what it wants to miss. */
export const scopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'im:history',
  'im:read',
  'users:read',
];

const events = ['app_home_opened', 'app_mention', 'member_joined_channel', 'message.channels', 'message.im'];

interface Changes {
  scopes?: string[];
  events?: string[];
  interactive?: boolean;
  features?: Record<string, unknown>;
}

export function manifest(changes: Changes = {}) {
  return {
    display_information: { name: 'Claimline' },
    features: {
      bot_user: { display_name: 'Claimline' },
      slash_commands: [{ command: '/cpt', description: 'Ask', usage_hint: 'QUESTION' }],
      ...changes.features,
    },
    oauth_config: { scopes: { bot: changes.scopes ?? scopes } },
    settings: {
      event_subscriptions: { bot_events: changes.events ?? events },
      interactivity: { is_enabled: changes.interactive ?? true },
    },
  };
}

/** Tabs, shortcuts and an agent view. */
export const allSurfaces = {
  app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
  shortcuts: [
    { name: 'Code a visit', type: 'global', callback_id: 'code_visit', description: 'Opens the form' },
    { name: 'Check the coding', type: 'message', callback_id: 'check', description: 'Reads this message' },
  ],
  agent_view: {
    agent_description: 'Codes visits',
    suggested_prompts: [{ title: 'Count units', message: '97110 38 min' }],
  },
};
