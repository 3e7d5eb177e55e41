import { z } from 'zod';

/** What the stand-in reads of a manifest; Slack's other fields may stand beside it. */
const manifest = z.looseObject({
  display_information: z.looseObject({ name: z.string().min(1).max(35) }),
  features: z
    .looseObject({
      bot_user: z.looseObject({ display_name: z.string().min(1).max(80) }).optional(),
      slash_commands: z
        .array(
          z.looseObject({
            command: z.string().regex(/^\/[^\s/]{1,31}$/),
            description: z.string().min(1).max(2000),
            usage_hint: z.string().max(1000).optional(),
            should_escape: z.boolean().optional(),
          }),
        )
        .max(50)
        .optional(),
    })
    .optional(),
  oauth_config: z.looseObject({
    scopes: z.looseObject({ bot: z.array(z.string()).max(255) }),
  }),
  settings: z
    .looseObject({
      event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).max(100).optional() }).optional(),
      interactivity: z.looseObject({ is_enabled: z.boolean() }).optional(),
    })
    .optional(),
});

/** Slack lets an app subscribe to an event only with the scope that opens it. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

/** A slash command of the app. */
export interface Command {
  command: string;
  description: string;
  usageHint: string;
  /** Names of people and channels arrive as ids; otherwise as they were typed. */
  escapes: boolean;
}

/** What an app may do in the workspace, as its manifest says. */
export interface AppSettings {
  name: string;
  scopes: ReadonlySet<string>;
  events: ReadonlySet<string>;
  commands: readonly Command[];
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

  for (const event of events) {
    const scope = SCOPE_OF_EVENT[event];
    if (scope !== undefined && !scopes.has(scope)) {
      throw new Error(`The manifest subscribes to ${event} without the scope ${scope}.`);
    }
  }
  if (commands.length > 0 && !scopes.has('commands')) {
    throw new Error('The manifest has slash commands without the scope commands.');
  }

  return {
    name: features?.bot_user?.display_name ?? display_information.name,
    scopes,
    events,
    commands,
    interactive: settings?.interactivity?.is_enabled ?? false,
  };
}
