import type { Outcome } from '../../hands/outcome.ts';
import type { CommandCall } from '../../hands/talking.ts';
import { answerInPlace } from '../responses/answer-in-place.ts';
import type { ResponseTarget } from '../responses/response-urls.ts';
import type { StandIn } from '../stand-in.ts';
import { APP, ME, TEAM } from '../workspace/clinic.ts';
import { typedAfterCommand } from '../workspace/typed.ts';

/**
 * Runs a slash command and gives what its user sees: nothing wrong, or Slack's sentence. A body in the acknowledgement
 * becomes a message.
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export async function runCommand(
  { channel, command, text, user = ME.id }: CommandCall,
  standIn: StandIn,
): Promise<Outcome> {
  const { settings, workspace, triggers, responseUrls } = standIn;
  const place = workspace.channel(channel);
  const person = workspace.person(user);
  if (place === undefined || person === undefined)
    return { ok: false, error: `There is no channel ${channel}.` };
  const known = settings.commands.find((one) => one.command === command);
  if (known === undefined) return { ok: false, error: `${command} is not a valid command.` };

  const target = { channel: place.id, user, original: null };
  const trigger = triggers.issue(user);
  const payload = {
    token: 'verification',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: place.id,
    channel_name: place.kind === 'im' ? 'directmessage' : place.name,
    user_id: user,
    user_name: person.name,
    command,
    text: typedAfterCommand(text.trim(), known.escapes, workspace),
    api_app_id: APP.id,
    is_enterprise_install: 'false',
    response_url: `${standIn.url()}${responseUrls.issue('commands', target)}`,
    trigger_id: trigger,
  };
  const result = await standIn.deliver({ type: 'slash_commands', payload, name: command, id: trigger });
  if (!result.ok) {
    const word = result.reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed';
    return failed(standIn, target, `${command} failed with the error "${word}"`);
  }
  const answered = answerInPlace(result.body, target, standIn);
  return answered === null
    ? { ok: true }
    : failed(standIn, target, `${command} failed with the error "${answered.error}"`);
}

function failed({ workspace }: StandIn, { channel, user }: ResponseTarget, error: string): Outcome {
  workspace.notice(channel, user, error);
  return { ok: false, error };
}
