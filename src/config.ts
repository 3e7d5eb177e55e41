import { dataDirOf } from './data-dir.ts';
import { type Environment, readVariables } from './environment.ts';
import { ClaimlineError } from './errors.ts';

interface Common {
  /** Another root of Slack's Web API, for tests and stand-ins. */
  slackApiUrl: string | undefined;
  dataDir: string;
  logLevel: NonNullable<Environment['LOG_LEVEL']>;
  /** Sentences for the person who starts Claimline: what is set and has no effect. */
  notices: string[];
}

/** How Claimline meets Slack, and what it needs for that. */
type Settings =
  | { mode: 'sandbox'; port: number | undefined; reach: 'small' | 'full' }
  | { mode: 'socket'; botToken: string; appToken: string; port: number | undefined }
  | { mode: 'http'; botToken: string; signingSecret: string; port: number }
  | { mode: 'oauth' };

export type Config = Readonly<Common & Settings>;

type Name = keyof Environment;

interface Mode {
  mode: Settings['mode'];
  called: string;
  /** Any of these chooses the mode; none: what is left. */
  chosenBy: Name[];
  needs: Name[];
  refuses: Name[];
  /** Read by another mode, and of no effect in this one. */
  ignores: Name[];
  /** Said behind what is missing: another mode that may have been meant. */
  otherwise?: string;
}

/** The first mode that a variable chooses is the one; the last needs none. */
const modes: readonly Mode[] = [
  {
    mode: 'oauth',
    called: 'OAuth for many workspaces',
    chosenBy: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'],
    needs: ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET', 'PORT'],
    refuses: ['SLACK_BOT_TOKEN'],
    ignores: ['STAND_IN_MANIFEST'],
  },
  {
    mode: 'socket',
    called: 'Socket Mode',
    chosenBy: ['SLACK_APP_TOKEN'],
    needs: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
    refuses: [],
    ignores: ['SLACK_SIGNING_SECRET', 'STAND_IN_MANIFEST'],
  },
  {
    mode: 'http',
    called: 'HTTP mode',
    chosenBy: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL'],
    needs: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'PORT'],
    refuses: [],
    ignores: ['STAND_IN_MANIFEST'],
    otherwise: ' For Socket Mode set SLACK_APP_TOKEN instead.',
  },
  { mode: 'sandbox', called: 'The local stand-in', chosenBy: [], needs: [], refuses: [], ignores: [] },
];

/**
 * Reads the environment once and says how Claimline is to run; which variables are set decides.
 *
 * @param env usually `process.env`; of it the command line reads `DATA_DIR` alone (`dataDirOf`).
 * @throws ClaimlineError `ENV_INVALID`: variables are missing, malformed or at odds; one line each, never a value.
 * @example readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).mode // 'socket'
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const { values, malformed } = readVariables(env);
  const set = (name: Name) => env[name] !== undefined && env[name] !== '';
  const chosen = modes.find(({ chosenBy }) => chosenBy.length === 0 || chosenBy.some(set));
  if (chosen === undefined) throw new Error('The last mode needs nothing.');
  const { called, needs, refuses, ignores, otherwise = '' } = chosen;

  const missing = needs.filter((name) => !set(name));
  const lines = [
    ...malformed,
    ...missing.map(
      (name) => `${name} is missing: ${called} needs it.${name === missing.at(-1) ? otherwise : ''}`,
    ),
    ...refuses.filter(set).map((name) => `${name} is set: ${called} does not go together with it.`),
  ];
  if (lines.length > 0) {
    const next =
      'See .env.example; with none of the SLACK_ variables Claimline starts a local stand-in for Slack.';
    throw new ClaimlineError('ENV_INVALID', lines.join('\n'), next);
  }
  const notices = [
    ...ignores.filter(set).map((name) => `${called} is used: ${name} is set and has no effect.`),
    ...(set('DATABASE_URL')
      ? ['DATABASE_URL is set and has no effect yet: state is kept in a file under DATA_DIR.']
      : []),
  ];
  return Object.freeze({
    slackApiUrl: values.SLACK_API_URL,
    dataDir: dataDirOf(env),
    // At the stand-in a person reads the terminal: there only what goes wrong is worth a line.
    logLevel: values.LOG_LEVEL ?? (chosen.mode === 'sandbox' ? 'warn' : 'info'),
    notices,
    ...settingsOf(chosen.mode, values),
  });
}

/** What the mode needs is there by now: the empty texts only tell the compiler so. */
function settingsOf(mode: Settings['mode'], values: Environment): Settings {
  const { SLACK_BOT_TOKEN: botToken = '', SLACK_APP_TOKEN: appToken = '', PORT: port } = values;
  switch (mode) {
    case 'sandbox':
      return { mode, port, reach: values.STAND_IN_MANIFEST ?? 'small' };
    case 'socket':
      return { mode, botToken, appToken, port };
    case 'http':
      return { mode, botToken, signingSecret: values.SLACK_SIGNING_SECRET ?? '', port: port ?? 0 };
    case 'oauth':
      return { mode };
  }
}
