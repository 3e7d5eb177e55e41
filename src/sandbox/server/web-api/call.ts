import type { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { TEAM } from '../workspace/clinic.ts';
import { type Answer, type Refusal, refuse } from './answer.ts';
import type { Method } from './method.ts';
import { registry } from './registry.ts';

/** Stands for an answer that is none: HTTP 503 without JSON. */
export const BREAKDOWN = 'service_unavailable_http_503';

/** One call of the Web API, taken off the wire. */
export interface Call {
  method: string;
  token: string | null;
  arguments: Record<string, unknown>;
}

/**
 * Answers a call in Slack's order: a fault on demand, the method, the token, the scope, the arguments, then the method itself.
 * Refusals: `ratelimited`, `unknown_method`, `not_authed`, `invalid_auth`, `not_allowed_token_type`, `missing_scope`,
 * `team_not_found`, `invalid_arguments`, and each method's own.
 */
export function answerCall(call: Call, standIn: StandIn): Answer {
  const fault = standIn.faults.next(call.method);
  if (fault?.kind === 'rate-limit') return refuse('ratelimited', [], { retryAfter: fault.retryAfter });
  if (fault?.kind === 'error') return refuse(fault.error);
  if (fault?.kind === 'breakdown') return refuse(BREAKDOWN);

  const method = registry.get(call.method);
  if (method === undefined) return refuse('unknown_method', [], { req_method: call.method });
  const unauthorised = refuseToken(call.token, method, standIn) ?? refuseScope(method, standIn);
  if (unauthorised !== null) return unauthorised;

  // Every method takes team_id, for apps of a whole organisation; here there is one team.
  const { team_id, ...given } = call.arguments;
  if (team_id !== undefined && team_id !== TEAM.id) return refuse('team_not_found');
  const read = method.arguments.safeParse(given, { reportInput: true });
  if (!read.success) return refuse('invalid_arguments', read.error.issues.flatMap(inSlacksWords));
  return method.run(read.data, standIn);
}

function refuseToken(token: string | null, method: Method, { botToken, appToken }: StandIn): Refusal | null {
  if (token === null) return refuse('not_authed');
  if (token !== botToken && token !== appToken) return refuse('invalid_auth');
  return token === (method.token === 'bot' ? botToken : appToken) ? null : refuse('not_allowed_token_type');
}

function refuseScope({ scope }: Method, { settings }: StandIn): Refusal | null {
  if (scope === null || settings.scopes.has(scope)) return null;
  return refuse('missing_scope', [], { needed: scope, provided: [...settings.scopes].join(',') });
}

function inSlacksWords(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `[ERROR] unknown argument: ${key}`);
  const place = issue.path.map(String).join('/');
  if (issue.input === undefined) return [`[ERROR] missing required field: ${place}`];
  return [`[ERROR] ${issue.message} [json-pointer:/${place}]`];
}
