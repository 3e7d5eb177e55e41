import type { Server } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import type { Changes } from './changes.ts';
import type { Courier } from './courier/courier.ts';
import { HttpTransport } from './courier/http-transport.ts';
import type { Parcel } from './courier/parcel.ts';
import type { SocketServer } from './courier/socket-server.ts';
import { pressElement } from './people/press-element.ts';
import { runCommand } from './people/run-command.ts';
import { edit, say } from './people/speak.ts';
import type { StandIn } from './stand-in.ts';
import { ME, MY_DIRECT, TEAM } from './workspace/clinic.ts';
import { asSeen, type StoredMessage } from './workspace/stored-message.ts';

/** The running parts that the driver drives. */
interface Running {
  standIn: StandIn;
  courier: Courier;
  sockets: SocketServer;
  changes: Changes;
  server: Server;
  signingSecret: string;
  ackWithin: number;
}

/** The hands of the people in the workspace, and of the tester behind them. */
export function driver(running: Running): Sandbox {
  const { standIn, courier, sockets, changes, server, signingSecret, ackWithin } = running;
  const { workspace, journal, settings, faults, clock } = standIn;
  const seen = (message: StoredMessage) => asSeen(message, settings.name);
  const deliver = (parcel: Parcel) => courier.once(parcel);

  return {
    url: standIn.url(),
    apiUrl: `${standIn.url()}/api/`,
    botToken: standIn.botToken,
    appToken: standIn.appToken,
    signingSecret,
    team: { id: TEAM.id, name: TEAM.name },
    me: ME,
    bot: workspace.bot,
    users: workspace.people,
    channels: workspace.channels,
    direct: MY_DIRECT,

    async deliverTo(requestUrl) {
      const transport = new HttpTransport({
        requestUrl,
        signingSecret,
        ackWithin,
        seconds: () => clock.seconds(),
      });
      await transport.verify();
      courier.use(transport);
    },

    say: (saying) => seen(say(saying, workspace)),
    edit: (change) => seen(edit(change, workspace)),
    command: (call) => runCommand(call, standIn, deliver),
    press: (press) => pressElement(press, standIn, deliver),

    messages: (channel) => {
      const place = channel === undefined ? undefined : workspace.channel(channel)?.id;
      return workspace
        .messages()
        .filter((message) => channel === undefined || message.channel === place)
        .map(seen);
    },
    journal: journal.entries,
    waitFor: (probe, patience = 10_000) =>
      changes.waitFor(probe, patience, () =>
        journal.entries
          .slice(-20)
          .map((entry) => JSON.stringify(entry))
          .join('\n'),
      ),
    settled: () => courier.settled(),

    limit: (method, retryAfter, times = 1) => faults.plan(method, { kind: 'rate-limit', retryAfter }, times),
    fail: (method, error, times = 1) => faults.plan(method, { kind: 'error', error }, times),
    refreshSockets: () => sockets.refresh(),
    dropSockets: () => sockets.drop(),

    close() {
      courier.close();
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
