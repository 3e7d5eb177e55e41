import type { State } from './wire.ts';

/** Names for the ids that messages carry. */
export interface Directory {
  /** The reader's own id: a mention of it stands out. */
  me: string;
  personName(id: string): string;
  channelName(id: string): string;
}

/** Reads a directory from the state; an unknown id is shown as itself. */
export function directoryOf(state: State): Directory {
  const people = new Map(state.users.map((user) => [user.id, user.realName || user.name]));
  const channels = new Map(state.channels.map((channel) => [channel.id, channel.name]));
  return {
    me: state.me.id,
    personName: (id) => people.get(id) ?? id,
    channelName: (id) => channels.get(id) ?? id,
  };
}
