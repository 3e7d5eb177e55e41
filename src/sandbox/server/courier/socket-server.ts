import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Journal } from '../journal.ts';
import { APP } from '../workspace/clinic.ts';

const MOST_SOCKETS = 10;
const PATH = '/link/';

/** What a bot sends back. */
const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/**
 * The sockets of Socket Mode. Each address that `open` gives serves for one connection; every envelope goes to one socket
 * only, in turn.
 */
export class SocketServer {
  #server = new WebSocketServer({ noServer: true });
  #journal: Journal;
  #tickets = new Set<string>();
  #open: WebSocket[] = [];
  #waiting = new Map<string, (body: unknown) => void>();
  #turn = 0;
  #pings: NodeJS.Timeout;

  /** `pingEvery` in milliseconds. */
  constructor(server: Server, journal: Journal, pingEvery: number) {
    this.#journal = journal;
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#pings = setInterval(() => {
      for (const socket of this.#open) socket.ping();
    }, pingEvery).unref();
  }

  /** Path and query for one new connection. */
  open(): string {
    const ticket = randomBytes(16).toString('hex');
    this.#tickets.add(ticket);
    return `${PATH}?ticket=${ticket}&app_id=${APP.id}`;
  }

  /** Sends an envelope to the socket whose turn it is; false when none is open. `acked` gets the payload of the acknowledgement. */
  send(envelope: { envelope_id: string }, acked: (body: unknown) => void): boolean {
    const socket = this.#open[this.#turn++ % Math.max(this.#open.length, 1)];
    if (socket === undefined) return false;
    this.#waiting.set(envelope.envelope_id, acked);
    socket.send(JSON.stringify(envelope));
    return true;
  }

  /** An acknowledgement of this envelope comes too late from now on. */
  giveUp(envelopeId: string): void {
    this.#waiting.delete(envelopeId);
  }

  /** Asks the bot to reconnect. A socket so warned gets no more envelopes, and the bot is to close it. */
  refresh(): void {
    const warned = this.#open;
    this.#open = [];
    for (const socket of warned) {
      this.#journal.write({ kind: 'socket', outcome: 'refresh-requested' });
      socket.send(
        JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'sandbox' } }),
      );
    }
  }

  /** Cuts every socket without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  close(): void {
    clearInterval(this.#pings);
    this.drop();
    this.#server.close();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const ticket = url.searchParams.get('ticket') ?? '';
    if (url.pathname !== PATH || !this.#tickets.delete(ticket)) {
      this.#journal.write({ kind: 'socket', outcome: 'refused' });
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
  }

  #welcome(socket: WebSocket): void {
    if (this.#open.length >= MOST_SOCKETS) {
      this.#journal.write({ kind: 'socket', outcome: 'refused' });
      socket.send(
        JSON.stringify({
          type: 'disconnect',
          reason: 'too_many_websockets',
          debug_info: { host: 'sandbox' },
        }),
      );
      socket.close();
      return;
    }
    socket.on('message', (data) => this.#hear(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      this.#open = this.#open.filter((other) => other !== socket);
      this.#journal.write({ kind: 'socket', outcome: 'closed' });
    });
    const hello = {
      type: 'hello',
      num_connections: this.#open.length + 1,
      debug_info: { host: 'sandbox', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: APP.id },
    };
    socket.send(JSON.stringify(hello));
    this.#open.push(socket);
    this.#journal.write({ kind: 'socket', outcome: 'opened' });
  }

  #hear(frame: string): void {
    const read = readFrame(frame);
    if (read === null) {
      this.#journal.write({ kind: 'socket', outcome: 'bad-frame' });
      return;
    }
    const acked = this.#waiting.get(read.envelope_id);
    if (acked === undefined) {
      this.#journal.write({ kind: 'socket', outcome: 'late-ack' });
      return;
    }
    this.#waiting.delete(read.envelope_id);
    acked(read.payload);
  }
}

function readFrame(frame: string): z.infer<typeof acknowledgement> | null {
  try {
    return acknowledgement.parse(JSON.parse(frame));
  } catch {
    return null;
  }
}
