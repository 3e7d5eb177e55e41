import { z } from 'zod';

/** An empty variable counts as none: that is how a line of .env.example looks before it is filled in. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const secret = (words: string) => optional(z.string().regex(/^\S+$/, words));

/** What each variable must look like. The sentences never repeat the value. */
const environment = z.object({
  SLACK_BOT_TOKEN: optional(
    z
      .string()
      .regex(/^xoxb-\S+$/, 'must begin with xoxb- (Slack: OAuth & Permissions, Bot User OAuth Token)'),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().regex(/^xapp-\S+$/, 'must begin with xapp- (Slack: Basic Information, App-Level Tokens)'),
  ),
  SLACK_SIGNING_SECRET: secret('must be the signing secret of Slack: Basic Information, App Credentials'),
  SLACK_CLIENT_ID: optional(
    z.string().regex(/^\S+$/, 'must be the client id of Slack: Basic Information, App Credentials'),
  ),
  SLACK_CLIENT_SECRET: secret('must be the client secret of Slack: Basic Information, App Credentials'),
  SLACK_STATE_SECRET: secret('must be a random text of your own'),
  SLACK_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'must be a web address, such as http://127.0.0.1:3000/api/' }),
  ),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a number from 0 to 65535'),
  ),
  DATA_DIR: optional(z.string()),
  LOG_LEVEL: optional(
    z.enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be trace, debug, info, warn, error, fatal or silent',
    ),
  ),
  STAND_IN_MANIFEST: optional(z.enum(['small', 'full'], 'must be small or full')),
  DATABASE_URL: optional(z.string()),
});

/** The variables that are set and well formed. */
export type Environment = Partial<z.infer<typeof environment>>;

/**
 * Reads each variable by itself, so that every malformed one is told at once.
 *
 * @returns the values, and one line for each variable that is malformed; never with what stands in it.
 */
export function readVariables(env: Record<string, string | undefined>): {
  values: Environment;
  malformed: string[];
} {
  const values: Environment = {};
  const malformed: string[] = [];
  for (const [name, schema] of Object.entries(environment.shape)) {
    const read = schema.safeParse(env[name]);
    if (read.success) Object.assign(values, { [name]: read.data });
    else malformed.push(`${name} is malformed: it ${read.error.issues[0]?.message ?? 'cannot be read'}.`);
  }
  return { values, malformed };
}
