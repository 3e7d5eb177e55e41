import type { Channel, Person } from '../../hands/workspace-seen.ts';

export const TEAM = { id: 'T0CLINIC01', name: 'Lakeside Chiropractic', domain: 'lakeside-chiro' } as const;

export const APP = { id: 'A0CLAIM001', botId: 'B0CLAIM001', userId: 'U0CLAIM001' } as const;

/** The person at the page. */
export const ME: Person = {
  id: 'U0DANA0001',
  name: 'dana',
  realName: 'Dana Whitfield',
  isBot: false,
  tz: 'America/Chicago',
};

export const PEOPLE: readonly Person[] = [
  ME,
  { id: 'U0MIGUEL01', name: 'miguel', realName: 'Miguel Santos', isBot: false, tz: 'America/New_York' },
  { id: 'U0PRIYA001', name: 'priya', realName: 'Priya Raman', isBot: false, tz: 'America/Los_Angeles' },
];

/** The bot is a member of the first channel only, so that a missing invitation can be seen too. */
export const CHANNELS: readonly Channel[] = [
  { id: 'C0CODING01', name: 'coding-questions', kind: 'channel', botIsMember: true, isArchived: false },
  { id: 'C0FRONT001', name: 'front-desk', kind: 'channel', botIsMember: false, isArchived: false },
];

/** The direct message between each person and the bot; its name is the person's id, as Slack has it. */
export const DIRECT_MESSAGES: readonly Channel[] = PEOPLE.map((person, at) => directMessage(person, at + 1));

function directMessage(person: Person, number: number): Channel {
  return { id: `D0DIRECT0${number}`, name: person.id, kind: 'im', botIsMember: true, isArchived: false };
}
