import { readFileSync } from 'node:fs';
import { WebClient } from '@slack/web-api';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { withReminder } from '../../src/answer/with-reminder.ts';
import { postingOptions } from '../../src/delivery/posting-options.ts';
import { createLog } from '../../src/ops/log.ts';
import { findPersonalData } from '../../src/privacy/personal-data.ts';
import { withoutPersonalData } from '../../src/privacy/without-personal-data.ts';
import { setUpDesk } from '../../src/set-up-desk.ts';
import type { MessageEvent } from '../../src/slack/questions/is-question.ts';
import { replyToMessage } from '../../src/slack/questions/reply-to-message.ts';
import type { AnswerKept } from '../../src/store/answers.ts';
import type { Conversation } from '../../src/store/conversations.ts';
import { openSqlite } from '../../src/store/sql/open-sqlite.ts';
import { startWebApi } from '../slack/web-api.ts';
import { house } from '../support/house.ts';

interface Messages {
  reminded: { text: string; secrets: string[]; codes: string[] }[];
  left: string[];
}

const { reminded, left }: Messages = parse(
  readFileSync(new URL('../cases/messages/personal-data.yml', import.meta.url), 'utf8'),
);
const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

const store = await openSqlite(null);
const api = await startWebApi();
const client = new WebClient('xoxb-1', postingOptions(api.apiUrl));
afterAll(() => api.close());

/** Everything that one message makes the bot post, log and keep. */
async function traces(text: string, channel_type: string) {
  const lines: string[] = [];
  const kept: (Conversation | AnswerKept | null)[] = [];
  const before = api.calls().length;
  const event: MessageEvent = {
    type: 'app_mention',
    user: 'U1',
    channel: 'C1',
    channel_type,
    ts: '1.1',
    text,
  };
  await replyToMessage(
    { event, team: 'T1', eventId: 'E1', botUserId: 'U0BOT', client },
    {
      // On a day whose milliseconds hold none of the secrets.
      ...setUpDesk(
        house,
        store,
        createLog('trace', { write: (line: string) => void lines.push(line) }),
        () => 1_800_000_000_000,
      ),
      claims: { ...store.claims, claim: async () => true, release: async () => undefined },
      conversations: {
        recall: async () => null,
        remember: async (_, conversation) => void kept.push(conversation),
      },
      answers: { ...store.answers, keep: async (answer) => void kept.push(answer) },
      context: async () => context,
    },
  );
  return { posted: api.calls().slice(before), lines, kept };
}

describe('a message with patient data', () => {
  it('is tested in sixty forms', () => expect(reminded.length).toBeGreaterThanOrEqual(60));

  it.each(reminded)(
    '$text: answered, none of it repeated, and the asker is reminded',
    ({ text, secrets, codes }) => {
      const answered = answerQuestion(text, context, house);
      const { question, ...answer } = withReminder(answered);
      expect(question).toBe(text);
      expect(answer.codes).toEqual(expect.arrayContaining(codes));
      expect(answer.dateOfService).toBe(context.today);
      expect(answered.reminder).toMatch(/patient data/);
      expect(answer.findings.at(-1)).toMatchObject({ id: 'privacy.reminder', level: 'warn' });
      const said = JSON.stringify([answer, answered.request]).toLowerCase();
      for (const secret of secrets) expect(said).not.toContain(secret.toLowerCase());
    },
  );

  it.each(reminded)('$text: not in what is posted, logged or kept', async ({ text, secrets }) => {
    for (const place of ['channel', 'im']) {
      const { posted, lines, kept } = await traces(text, place);
      expect(posted.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postEphemeral']);
      expect(kept).not.toEqual([]);
      const all = JSON.stringify([posted, lines, kept]).toLowerCase();
      for (const secret of secrets) expect(all).not.toContain(secret.toLowerCase());
      expect(JSON.stringify(posted[0])).not.toMatch(/patient data/);
    }
  });

  it.each(left)('%s: nothing of it is patient data', (text) => {
    expect(answerQuestion(text, context, house).reminder).toBeNull();
  });
});

describe('blanking', () => {
  it('keeps every place of the text', () => {
    const text = 'MRN 12345 97140';
    const plain = withoutPersonalData(
      text,
      findPersonalData(text, () => true),
    );
    expect(plain).toBe('          97140'.padStart(text.length));
    expect(plain).toHaveLength(text.length);
  });
});
