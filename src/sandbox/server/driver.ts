import type { Server } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import type { Changes } from './changes.ts';
import type { Courier } from './courier/courier.ts';
import { HttpTransport } from './courier/http-transport.ts';
import type { SocketServer } from './courier/socket-server.ts';
import { closeModal } from './people/close-modal.ts';
import { openHome } from './people/open-home.ts';
import { press } from './people/press.ts';
import { runCommand } from './people/run-command.ts';
import { edit, remove, say } from './people/speak.ts';
import { submitView } from './people/submit-view.ts';
import { useMessageShortcut, useShortcut } from './people/use-shortcut.ts';
import type { StandIn } from './stand-in.ts';
import { viewAsSeen } from './views/stored-view.ts';
import { ME, TEAM } from './workspace/clinic.ts';
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
  const { workspace, views, agent, journal, settings, faults, clock } = standIn;
  const seen = (message: StoredMessage) => asSeen(message, settings.name);
  const place = (name: string) => {
    const channel = workspace.channel(name);
    if (channel === undefined) throw new Error(`There is no channel ${name}.`);
    return channel;
  };

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
    direct: place(ME.id),

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

    say: (saying) => seen(say(saying, standIn)),
    edit: (change) => seen(edit(change, workspace)),
    remove: (message) => remove(message, workspace),
    command: (call) => runCommand(call, standIn),
    press: (pressed) => press(pressed, standIn),
    useShortcut: (shortcut) => useShortcut(shortcut, standIn),
    useMessageShortcut: (shortcut) => useMessageShortcut(shortcut, standIn),

    openHome: (opening = {}) => openHome(opening, standIn),
    home: (user = ME.id) => {
      const home = views.home(user);
      return home && viewAsSeen(home);
    },
    modal: (user = ME.id) => views.modals(user).map(viewAsSeen).at(-1) ?? null,
    modals: (user = ME.id) => views.modals(user).map(viewAsSeen),
    fill: (filling) => press({ ...filling, view: 'modal' }, standIn),
    submit: (user) => submitView(standIn, user),
    closeModal: (closing = {}) => closeModal(closing, standIn),

    prompts: (user = ME.id) => agent.prompts(place(user).id) ?? settings.agent?.prompts ?? [],
    status: ({ channel, ts }) => agent.status(place(channel).id, ts),

    invite: (channel, user = ME.id) => workspace.invite(place(channel), user),
    removeBot: (channel) => workspace.set(place(channel), { botIsMember: false }),
    archive: (channel) => workspace.set(place(channel), { isArchived: true }),

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
    attach: (bot) => courier.attach(bot),
    settled: () => courier.settled(),

    limit: (method, retryAfter, times = 1) => faults.plan(method, { kind: 'rate-limit', retryAfter }, times),
    breakDown: (method, times = 1) => faults.plan(method, { kind: 'breakdown' }, times),
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
