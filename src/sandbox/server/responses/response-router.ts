import express, { type Request, type Response, type Router } from 'express';
import type { StandIn } from '../stand-in.ts';
import { type Refusal, refuse } from '../web-api/answer.ts';
import { answerInPlace } from './answer-in-place.ts';

const PATHS = ['/commands', '/actions', '/app'];

/** What Slack answers to a response_url: 404 for one that is spent or too old, 400 for a body it does not take. */
export function responseRouter(standIn: StandIn): Router {
  const router = express.Router();
  router.use(PATHS, express.json({ limit: '1mb' }));
  router.post(
    PATHS.map((path) => `${path}/:id`),
    (request, response) => {
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

function refused({ journal }: StandIn, response: Response, status: number, refusal: Refusal): void {
  journal.write({
    kind: 'response-url',
    outcome: refusal.error,
    details: refusal.response_metadata?.messages ?? [],
  });
  response.status(status).json(refusal);
}
