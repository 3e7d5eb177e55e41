import type { webApi } from '@slack/bolt';

/** Who asks, in which workspace, and how Slack is asked about them. */
export interface Asker {
  team: string;
  user: string;
  client: webApi.WebClient;
}
