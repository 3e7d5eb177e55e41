/** The parts of a message event that decide whether a person asked something. */
export interface MessageEvent {
  type: string;
  subtype?: string | undefined;
  bot_id?: string | undefined;
  user?: string | undefined;
  text?: string | undefined;
  channel: string;
  channel_type?: string | undefined;
  ts: string;
  thread_ts?: string | undefined;
  files?: unknown[] | undefined;
  /** When it was last changed. */
  edited?: { ts: string } | undefined;
}

/** A plain message, one that was also sent to the channel, one with a file. Edits, joins, topics and the rest ask nothing. */
const askingSubtypes: (string | undefined)[] = [undefined, 'thread_broadcast', 'file_share'];

/** True where something hangs on the message that is not its text. */
export function hasFile({ subtype, files }: MessageEvent): boolean {
  return subtype === 'file_share' || (files ?? []).length > 0;
}

/** True where a person, not a bot, wrote a message that may be answered. */
export function isQuestion(event: MessageEvent): boolean {
  return askingSubtypes.includes(event.subtype) && event.bot_id === undefined && event.user !== undefined;
}
