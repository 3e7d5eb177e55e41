import express, { type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Outcome } from '../../hands/outcome.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { StandIn } from '../stand-in.ts';
import { bodies } from './bodies.ts';
import { ownPageOnly } from './own-page-only.ts';
import { pageFiles } from './page-files.ts';
import { View } from './view.ts';

/** The page and what it asks: state, events as they happen, and what a person does. */
export function pageRouter(sandbox: Sandbox, standIn: StandIn, folders: readonly string[]): Router {
  const router = express.Router();
  const view = new View(sandbox, standIn);
  router.use(ownPageOnly);

  router.get('/page/state', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(view.state());
  });

  router.get('/page/events', (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    const stop = view.follow((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    request.on('close', stop);
  });

  router.use('/page', express.json({ limit: '200kb' }));
  router.use('/page', (_error: Error, _request: Request, response: Response, _next: () => void) =>
    misread(response),
  );
  const on = <Body>(
    path: string,
    schema: z.ZodType<Body>,
    act: (body: Body) => Outcome | Promise<Outcome>,
  ): void => {
    router.post(`/page/${path}`, verb(schema, act));
  };
  on('say', bodies.say, (body) => done(() => sandbox.say(body)));
  on('edit', bodies.edit, (body) => done(() => sandbox.edit(body)));
  on('remove', bodies.remove, (body) => done(() => sandbox.remove(body)));
  on('invite', bodies.invite, ({ channel }) => done(() => sandbox.invite(channel)));
  on('open-home', bodies.openHome, (body) => done(() => sandbox.openHome(body)));
  on('command', bodies.command, (body) => sandbox.command(body));
  on('action', bodies.action, (body) => sandbox.press(body));
  on('submit', bodies.submit, () => sandbox.submit());
  on('close-modal', bodies.closeModal, (body) => sandbox.closeModal(body));
  on('shortcut', bodies.shortcut, (body) => sandbox.useShortcut(body));
  on('message-shortcut', bodies.messageShortcut, (body) => sandbox.useMessageShortcut(body));

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

/** What throws a sentence where it cannot be done, as an outcome. */
function done(act: () => unknown): Outcome {
  try {
    act();
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
