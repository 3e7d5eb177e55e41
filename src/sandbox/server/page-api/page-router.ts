import express, { type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Outcome } from '../../hands/outcome.ts';
import type { Saying } from '../../hands/talking.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { StandIn } from '../stand-in.ts';
import { bodies } from './bodies.ts';
import { ownPageOnly } from './own-page-only.ts';
import { pageFiles } from './page-files.ts';
import { View } from './view.ts';

/** The page and what it asks: state, events as they happen, and the three things a person does. */
export function pageRouter(
  sandbox: Sandbox,
  { workspace, settings }: StandIn,
  folders: readonly string[],
): Router {
  const router = express.Router();
  const view = new View(workspace, sandbox.me.id);
  router.use(ownPageOnly);

  router.get('/page/state', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({
      team: sandbox.team,
      me: { id: sandbox.me.id, name: sandbox.me.name },
      users: sandbox.users,
      channels: view.channels(),
      commands: settings.commands.map(({ command, description, usageHint }) => ({
        command,
        description,
        usageHint,
      })),
      messages: view.messages(),
    });
  });

  router.get('/page/events', (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    const stop = view.follow(workspace.feed, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    request.on('close', stop);
  });

  router.use('/page', express.json({ limit: '200kb' }));
  router.use('/page', (_error: Error, _request: Request, response: Response, _next: () => void) =>
    misread(response),
  );
  router.post(
    '/page/say',
    verb(bodies.say, (body) => said(sandbox, body)),
  );
  router.post(
    '/page/command',
    verb(bodies.command, (body) => sandbox.command(body)),
  );
  router.post(
    '/page/action',
    verb(bodies.action, (body) => sandbox.press(body)),
  );

  router.use(pageFiles(folders));
  return router;
}

/** A route that reads a body by its schema, does what it says and answers with the outcome. */
function verb<Body>(schema: z.ZodType<Body>, act: (body: Body) => Outcome | Promise<Outcome>) {
  return async (request: Request, response: Response) => {
    const read = schema.safeParse(request.body);
    if (read.success) response.json(await act(read.data));
    else misread(response);
  };
}

function said(sandbox: Sandbox, saying: Saying): Outcome {
  try {
    sandbox.say(saying);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function misread(response: Response): void {
  response
    .status(400)
    .json({ ok: false, error: 'The page sent something this stand-in does not understand.' });
}
