import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AtSlack, atSlack, ways } from './at-slack.ts';

/**
 * So many colleagues ask in one moment. The stand-in and the bot share this process, so that a connection for each event, as
 * Slack opens over HTTP, costs both sides their time.
 */
const questionsBy = { 'Socket Mode': 300, 'signed HTTP': 40 } as const;
const asked = [
  '97110 20 min and 97140 15 min, medicare',
  'can I bill 97140 with 98941',
  'balance training 25 minutes with CMT',
  'what do I document for 97530',
];

describe.each(ways)('many questions at once over %s', (way) => {
  let at: AtSlack;
  beforeEach(async () => {
    at = await atSlack({ way });
  });
  afterEach(() => at.end());

  it('each is acknowledged before Slack gives up waiting, and answered once', async () => {
    const { slack, answers } = at;
    const many = questionsBy[way];
    const questions = Array.from({ length: many }, (_, n) =>
      slack.say({ channel: '#coding-questions', text: `@Claimline ${asked[n % asked.length]}` }),
    );
    await slack.waitFor(() => answers().length >= many, 60_000);
    await slack.settled();
    // The stand-in waits three seconds, as Slack does: what comes later is no acknowledgement, and goes out again.
    const deliveries = slack.journal.filter((entry) => entry.kind === 'delivery');
    expect(deliveries.map(({ outcome, attempt }) => `${outcome} ${attempt}`)).toEqual(
      questions.map(() => 'acked 0'),
    );
    expect(slack.journal.filter(({ outcome }) => outcome === 'late-ack')).toEqual([]);
    const threads = answers().map(({ threadTs }) => threadTs);
    expect([...threads].sort()).toEqual(questions.map(({ ts }) => ts).sort());
  }, 120_000);
});
