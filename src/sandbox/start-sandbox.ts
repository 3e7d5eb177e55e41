import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { SandboxOptions } from './hands/options.ts';
import { pageFolders } from './page-folders.ts';
import type { Sandbox } from './sandbox.ts';
import { appSettings } from './server/app-settings.ts';
import { Changes } from './server/changes.ts';
import { Courier } from './server/courier/courier.ts';
import { SocketServer } from './server/courier/socket-server.ts';
import { SocketTransport } from './server/courier/socket-transport.ts';
import { driver } from './server/driver.ts';
import { envelope } from './server/events/envelope.ts';
import { eventsOf } from './server/events/events-of.ts';
import { Journal } from './server/journal.ts';
import { pageRouter } from './server/page-api/page-router.ts';
import { responseRouter } from './server/responses/response-router.ts';
import { ResponseUrls } from './server/responses/response-urls.ts';
import { TriggerIds } from './server/responses/trigger-ids.ts';
import type { StandIn } from './server/stand-in.ts';
import { Views } from './server/views/views.ts';
import { Faults } from './server/web-api/faults.ts';
import { webApi } from './server/web-api/web-api.ts';
import { AgentView } from './server/workspace/agent-view.ts';
import { Clock } from './server/workspace/clock.ts';
import { Workspace } from './server/workspace/workspace.ts';

const HOST = '127.0.0.1';
const SLACKS_SCHEDULE = [0, 60_000, 300_000];

/**
 * Starts a local stand-in for Slack on 127.0.0.1: Web API, Socket Mode, signed deliveries, response_urls, and a page for
 * people. Everything lives in memory and ends with `close()`.
 * Rejects for a manifest that Slack would not install (`Error` with every fault) and for a port in use (`EADDRINUSE`).
 * @example
 *   const slack = await startSandbox({ manifest });
 *   const app = new App({ token: slack.botToken, clientOptions: { slackApiUrl: slack.apiUrl }, … });
 *   slack.say({ channel: '#coding-questions', text: '@Claimline 97110 38 min' });
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const ackWithin = options.ackWithin ?? 3000;
  const settings = appSettings(options.manifest);
  const changes = new Changes();
  const journal = new Journal(now, () => changes.tell());
  const clock = new Clock(now);
  const workspace = new Workspace(settings.name, clock);

  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const sockets = new SocketServer(server, journal, options.pingEvery ?? 10_000);
  const courier = new Courier(
    new SocketTransport(sockets, ackWithin),
    journal,
    options.redeliverAfter ?? SLACKS_SCHEDULE,
  );
  const address = () => `${HOST}:${(server.address() as AddressInfo).port}`;

  const standIn: StandIn = {
    settings,
    botToken: options.botToken ?? `xoxb-sandbox-${randomBytes(8).toString('hex')}`,
    appToken: options.appToken ?? `xapp-sandbox-${randomBytes(8).toString('hex')}`,
    clock,
    workspace,
    views: new Views(workspace.feed, () => clock.seconds()),
    agent: new AgentView(workspace.feed, now),
    journal,
    triggers: new TriggerIds(now, options.triggerLife ?? 3000),
    responseUrls: new ResponseUrls(now, options.responseUrlLife ?? 30 * 60_000),
    faults: new Faults(now, options.limitPosting ?? false),
    deliver: (parcel) => courier.once(parcel),
    openSocket: () => `ws://${address()}${sockets.open()}`,
    url: () => `http://${address()}`,
  };

  workspace.feed.hear((happening) => {
    for (const event of eventsOf(happening, standIn, options.firstEvent ?? 'app_mention')) {
      courier.event(envelope(event, clock.seconds()));
    }
    changes.tell();
  });
  app.use('/api', webApi(standIn));
  app.use(responseRouter(standIn));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, HOST, resolve);
  });
  const signingSecret = options.signingSecret ?? randomBytes(16).toString('hex');
  const sandbox = driver({ standIn, courier, sockets, changes, server, signingSecret, ackWithin });
  app.use(pageRouter(sandbox, standIn, [options.pageDirectory ?? pageFolders()].flat()));
  return sandbox;
}
