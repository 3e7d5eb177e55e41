import { z } from 'zod';
import { manifest } from './manifest.ts';

/** Slack lets an app subscribe to an event only with the scope that opens it. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  member_joined_channel: 'channels:read',
};

/** A slash command of the app. */
export interface Command {
  command: string;
  description: string;
  usageHint: string;
  /** Names of people and channels arrive as ids; otherwise as they were typed. */
  escapes: boolean;
}

/** A shortcut of the app. */
export interface Shortcut {
  name: string;
  type: 'global' | 'message';
  callbackId: string;
  description: string;
}

/** A question that the agent view offers. */
export interface Prompt {
  title: string;
  message: string;
}

/** What an app may do in the workspace, as its manifest says. */
export interface AppSettings {
  name: string;
  scopes: ReadonlySet<string>;
  events: ReadonlySet<string>;
  commands: readonly Command[];
  shortcuts: readonly Shortcut[];
  /** `messages` is `read-only` where people cannot write to the app. */
  home: { tab: boolean; messages: 'open' | 'read-only' | 'off' };
  /** Null where the app has no agent view. */
  agent: { description: string; prompts: readonly Prompt[] } | null;
  interactive: boolean;
}

/**
 * Reads an app's manifest. Throws an `Error` that names every fault, as Slack refuses to install such an app.
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function appSettings(given: unknown): AppSettings {
  const read = manifest.safeParse(given);
  if (!read.success)
    throw new Error(`The manifest is not one Slack would take:\n${z.prettifyError(read.error)}`);
  const { display_information, features, oauth_config, settings } = read.data;

  const scopes = new Set(oauth_config.scopes.bot);
  const events = new Set(settings?.event_subscriptions?.bot_events ?? []);
  const commands = (features?.slash_commands ?? []).map(
    ({ command, description, usage_hint, should_escape }) => ({
      command,
      description,
      usageHint: usage_hint ?? '',
      escapes: should_escape ?? false,
    }),
  );

  const shortcuts = (features?.shortcuts ?? []).map(({ name, type, callback_id, description }) => ({
    name,
    type,
    callbackId: callback_id,
    description,
  }));

  for (const event of events) {
    const scope = SCOPE_OF_EVENT[event];
    if (scope !== undefined && !scopes.has(scope)) {
      throw new Error(`The manifest subscribes to ${event} without the scope ${scope}.`);
    }
  }
  if (commands.length > 0 && !scopes.has('commands')) {
    throw new Error('The manifest has slash commands without the scope commands.');
  }
  if (shortcuts.length > 0 && !scopes.has('commands')) {
    throw new Error('The manifest has shortcuts without the scope commands.');
  }
  if (features?.agent_view !== undefined && features.assistant_view !== undefined) {
    throw new Error('The manifest has both agent_view and assistant_view.');
  }
  if (features?.agent_view !== undefined && !scopes.has('assistant:write')) {
    throw new Error('The manifest has agent_view without the scope assistant:write.');
  }

  const tabs = features?.app_home;
  return {
    name: features?.bot_user?.display_name ?? display_information.name,
    scopes,
    events,
    commands,
    shortcuts,
    home: {
      tab: tabs?.home_tab_enabled ?? false,
      messages: tabs?.messages_tab_read_only_enabled
        ? 'read-only'
        : (tabs?.messages_tab_enabled ?? true)
          ? 'open'
          : 'off',
    },
    agent:
      features?.agent_view === undefined
        ? null
        : {
            description: features.agent_view.agent_description,
            prompts: features.agent_view.suggested_prompts ?? [],
          },
    interactive: settings?.interactivity?.is_enabled ?? false,
  };
}
