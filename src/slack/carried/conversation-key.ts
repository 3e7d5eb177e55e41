/**
 * Where a conversation is kept: the thread, or the direct message as a whole where nobody opened a thread.
 * @param root ts of the thread's first message, null for a direct message without thread.
 */
export function conversationKey(team: string, channel: string, root: string | null): string {
  return `${team}:${channel}:${root ?? ''}`;
}
