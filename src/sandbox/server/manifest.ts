import { z } from 'zod';

const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });

/**
 * What the stand-in reads of a manifest; Slack's other fields may stand beside it.
 * @see https://docs.slack.dev/reference/app-manifest
 */
export const manifest = z.looseObject({
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
      shortcuts: z
        .array(
          z.looseObject({
            name: z.string().min(1).max(24),
            type: z.enum(['global', 'message']),
            callback_id: z.string().min(1).max(255),
            description: z.string().min(1).max(150),
          }),
        )
        .max(10)
        .optional(),
      app_home: z
        .looseObject({
          home_tab_enabled: z.boolean().optional(),
          messages_tab_enabled: z.boolean().optional(),
          messages_tab_read_only_enabled: z.boolean().optional(),
        })
        .optional(),
      agent_view: z
        .looseObject({
          agent_description: z.string().min(1).max(300),
          suggested_prompts: z.array(prompt).max(4).optional(),
        })
        .optional(),
      assistant_view: z.unknown().optional(),
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
