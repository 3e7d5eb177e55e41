import express, { type Request, type Response, type Router } from 'express';
import type { StandIn } from '../stand-in.ts';
import { type Refusal, refuse } from '../web-api/answer.ts';
import type { Fault } from '../web-api/faults.ts';
import { answerInPlace } from './answer-in-place.ts';

const PATHS = ['/commands', '/actions', '/app'];

/** What Slack answers to a response_url: a fault on demand (`response_url`), 404 for one that is spent or too old, 400 for a body it does not take. */
export function responseRouter(standIn: StandIn): Router {
  const router = express.Router();
  router.use(PATHS, express.json({ limit: '1mb' }));
  router.post(
    PATHS.map((path) => `${path}/:id`),
    (request, response) => {
      const fault = standIn.faults.next('response_url');
      if (fault !== null) return meet(fault, standIn, response);
      const target = standIn.responseUrls.use(String(request.params.id));
      if (typeof target === 'string') return refused(standIn, response, 404, refuse(target));
      const refusal = answerInPlace(request.body, target, standIn);
      if (refusal !== null) return refused(standIn, response, 400, refusal);
      standIn.journal.write({ kind: 'response-url', outcome: 'ok', details: [] });
      response.type('text').send('ok');
    },
  );
  router.use(PATHS, (_error: Error, _request: Request, response: Response, _next: () => void) => {
    refused(standIn, response, 400, refuse('invalid_payload'));
  });
  return router;
}

/** A refusal that a test has asked for. */
function meet(fault: Fault, standIn: StandIn, response: Response): void {
  switch (fault.kind) {
    case 'error':
      refused(standIn, response, 404, refuse(fault.error));
      break;
    case 'rate-limit':
      response.set('Retry-After', String(fault.retryAfter));
      refused(standIn, response, 429, refuse('ratelimited'));
      break;
    case 'breakdown':
      refused(standIn, response, 503, refuse('service_unavailable'));
      break;
  }
}

function refused({ journal }: StandIn, response: Response, status: number, refusal: Refusal): void {
  journal.write({
    kind: 'response-url',
    outcome: refusal.error,
    details: refusal.response_metadata?.messages ?? [],
  });
  response.status(status).json(refusal);
}
