import type { AppSettings } from './app-settings.ts';
import type { Attempt, Parcel } from './courier/parcel.ts';
import type { Journal } from './journal.ts';
import type { ResponseUrls } from './responses/response-urls.ts';
import type { TriggerIds } from './responses/trigger-ids.ts';
import type { Views } from './views/views.ts';
import type { Faults } from './web-api/faults.ts';
import type { AgentView } from './workspace/agent-view.ts';
import type { Clock } from './workspace/clock.ts';
import type { Workspace } from './workspace/workspace.ts';

/** The parts of the stand-in that a call, an event or a press may need. */
export interface StandIn {
  settings: AppSettings;
  botToken: string;
  appToken: string;
  clock: Clock;
  workspace: Workspace;
  views: Views;
  agent: AgentView;
  journal: Journal;
  triggers: TriggerIds;
  responseUrls: ResponseUrls;
  faults: Faults;
  /** Takes a command or an interaction to the bot, once. */
  deliver(parcel: Parcel): Promise<Attempt>;
  /** A WebSocket address for one connection. */
  openSocket(): string;
  /** Address of the server, without a slash at the end. */
  url(): string;
}
