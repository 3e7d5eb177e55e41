import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { conversationAfter } from '../../src/answer/conversation-after.ts';
import type { Conversation } from '../../src/language/replies/reply.ts';
import { house } from '../support/house.ts';

interface Turn {
  say: string;
  services?: string[];
  payer?: string | null;
  intent?: string;
  status?: string;
  show?: string;
  codes?: string[];
  region?: string;
  discipline?: string;
  attested?: object;
  date?: string;
  alone?: true;
  keeps?: true;
}

const folder = new URL('../cases/threads/', import.meta.url);
const conversations = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as { title: string; turns: Turn[] }[],
);
const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

/** One turn: the answer, and where the conversation stands behind it, as a store gives it back. */
function say(text: string, before: Conversation | null) {
  const answered = answerQuestion(text, context, house, before);
  const after = conversationAfter(answered, before);
  return { ...answered, after: JSON.parse(JSON.stringify(after)) as Conversation | null };
}

describe('a conversation', () => {
  it('is tested in sixty turns and more', () =>
    expect(conversations.flatMap(({ turns }) => turns).length).toBeGreaterThanOrEqual(60));

  it.each(conversations)('$title', ({ turns }) => {
    let thread: Conversation | null = null;
    for (const turn of turns) {
      const { answer, request, after } = say(turn.say, thread);
      const services = request.services.map(({ codes, minutes, contact }) =>
        [codes.join('|') || '?', minutes, contact].filter((part) => part !== null).join(' '),
      );
      const was = {
        say: turn.say,
        ...('services' in turn ? { services } : {}),
        ...('payer' in turn ? { payer: request.payer } : {}),
        ...('intent' in turn ? { intent: request.intent } : {}),
        ...('status' in turn ? { status: answer.status } : {}),
        ...('show' in turn ? { show: request.show } : {}),
        ...('codes' in turn ? { codes: answer.codes } : {}),
        ...('region' in turn ? { region: request.regionOfTherapy } : {}),
        ...('discipline' in turn ? { discipline: request.discipline } : {}),
        ...('attested' in turn ? { attested: request.attested } : {}),
        ...('date' in turn ? { date: request.dateOfService } : {}),
      };
      const { alone, keeps, ...expected } = turn;
      expect(was).toEqual(expected);
      if (alone) expect(request, turn.say).toEqual(say(turn.say, null).request);
      if (keeps) expect(after, turn.say).toEqual(thread);
      expect(JSON.stringify(after)).not.toContain('"show"');
      thread = after;
    }
  });
});
