import type { Channel, Person } from '../../sandbox.ts';

export const TEAM = { id: 'T0CLINIC01', name: 'Lakeside Chiropractic', domain: 'lakeside-chiro' } as const;

export const APP = { id: 'A0CLAIM001', botId: 'B0CLAIM001', userId: 'U0CLAIM001' } as const;

/** The first is the person at the page. */
export const PEOPLE: readonly Person[] = [
  { id: 'U0DANA0001', name: 'dana', realName: 'Dana Whitfield', isBot: false },
  { id: 'U0MIGUEL01', name: 'miguel', realName: 'Miguel Santos', isBot: false },
  { id: 'U0PRIYA001', name: 'priya', realName: 'Priya Raman', isBot: false },
];

/** The bot is a member of the first channel only, so that a missing invitation can be seen too. */
export const CHANNELS: readonly Channel[] = [
  { id: 'C0CODING01', name: 'coding-questions', kind: 'channel', botIsMember: true },
  { id: 'C0FRONT001', name: 'front-desk', kind: 'channel', botIsMember: false },
];

/** The direct message between a person and the bot; its name is the person's id, as Slack has it. */
export function directMessage(person: Person, at: number): Channel {
  return { id: `D0DIRECT0${at + 1}`, name: person.id, kind: 'im', botIsMember: true };
}
