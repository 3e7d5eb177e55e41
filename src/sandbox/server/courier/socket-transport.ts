import { randomUUID } from 'node:crypto';
import type { Attempt, Parcel, Retry, Transport } from './parcel.ts';
import type { SocketServer } from './socket-server.ts';

/**
 * Deliveries over Socket Mode: an envelope to one of the open sockets, acknowledged by its `envelope_id`.
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export class SocketTransport implements Transport {
  #sockets: SocketServer;
  #ackWithin: number;

  /** `ackWithin` in milliseconds. */
  constructor(sockets: SocketServer, ackWithin: number) {
    this.#sockets = sockets;
    this.#ackWithin = ackWithin;
  }

  attempt({ type, payload }: Parcel, retry: Retry | null): Promise<Attempt> {
    const envelope_id = randomUUID();
    const envelope = {
      envelope_id,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      ...(type === 'events_api' && { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }),
    };
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#sockets.giveUp(envelope_id);
        resolve({ ok: false, reason: 'timeout', final: false });
      }, this.#ackWithin);
      const sent = this.#sockets.send(envelope, (body) => {
        clearTimeout(late);
        resolve({ ok: true, body });
      });
      if (!sent) {
        clearTimeout(late);
        resolve({ ok: false, reason: 'connection_failed', final: false });
      }
    });
  }
}
