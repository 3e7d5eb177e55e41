import express, { type Request, type Response, type Router } from 'express';
import type { StandIn } from '../stand-in.ts';
import { type Answer, refuse } from './answer.ts';
import { answerCall, BREAKDOWN } from './call.ts';

/**
 * The Web API over HTTP: `POST /METHOD`, a form or JSON, the token as bearer or as the field `token`.
 * Always 200, as with Slack, but for 429 with `Retry-After`.
 */
export function webApi(standIn: StandIn): Router {
  const router = express.Router();
  router.use(express.urlencoded({ extended: false, limit: '1mb' }), express.json({ limit: '1mb' }));
  router.post('/:method', (request, response) => {
    const { token, ...given } = (request.body ?? {}) as Record<string, unknown>;
    const bearer = /^Bearer (\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
    const method = String(request.params.method);
    const call = { method, token: bearer ?? (typeof token === 'string' ? token : null), arguments: given };
    send(response, method, answerCall(call, standIn), standIn);
  });
  router.use((error: Error, request: Request, response: Response, _next: () => void) => {
    send(response, request.path.slice(1), refuse('invalid_form_data', [`[ERROR] ${error.name}`]), standIn);
  });
  return router;
}

function send(response: Response, method: string, answer: Answer, { journal, settings }: StandIn): void {
  const details = answer.ok ? [] : (answer.response_metadata?.messages ?? []);
  journal.write({ kind: 'call', method, outcome: answer.ok ? 'ok' : String(answer.error), details });
  response.set('x-oauth-scopes', [...settings.scopes].join(','));
  if (!answer.ok && answer.error === BREAKDOWN) {
    response.status(503).type('text').send('Service Unavailable');
    return;
  }
  if (!answer.ok && answer.error === 'ratelimited') {
    const { retryAfter, ...body } = answer;
    response
      .status(429)
      .set('Retry-After', String(retryAfter ?? 1))
      .json(body);
    return;
  }
  response.json(answer);
}
