import type { AppSettings } from './app-settings.ts';
import type { Journal } from './journal.ts';
import type { ResponseUrls } from './people/response-urls.ts';
import type { TriggerIds } from './people/trigger-ids.ts';
import type { Faults } from './web-api/faults.ts';
import type { Clock } from './workspace/clock.ts';
import type { Workspace } from './workspace/workspace.ts';

/** The parts of the stand-in that a call, an event or a press may need. */
export interface StandIn {
  settings: AppSettings;
  botToken: string;
  appToken: string;
  clock: Clock;
  workspace: Workspace;
  journal: Journal;
  triggers: TriggerIds;
  responseUrls: ResponseUrls;
  faults: Faults;
  /** A WebSocket address for one connection. */
  openSocket(): string;
  /** Address of the server, without a slash at the end. */
  url(): string;
}
