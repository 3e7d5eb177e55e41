import type { webApi } from '@slack/bolt';
import { commands } from './commands/commands.ts';

type Manifest = webApi.AppsManifestCreateArguments['manifest'];

/**
 * Claimline as Slack knows it: the one source of manifest.yml. It asks for no more than the listeners need.
 * For HTTP instead of Socket Mode, set `socket_mode_enabled` to false at Slack and give the request URLs there.
 * @see https://docs.slack.dev/reference/app-manifest
 */
export const manifest = {
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
      home_tab_enabled: false,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: 'Claimline', always_online: true },
    slash_commands: commands.map(({ name, description, hint }) => ({
      command: name,
      description,
      usage_hint: hint,
      should_escape: false,
    })),
  },
  oauth_config: {
    scopes: { bot: ['app_mentions:read', 'chat:write', 'commands', 'im:history'] },
  },
  settings: {
    event_subscriptions: { bot_events: ['app_mention', 'message.im'] },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
} satisfies Manifest;
