import { describe, expect, it } from 'vitest';
import { boltLog } from '../../src/ops/bolt-log.ts';
import { createLog } from '../../src/ops/log.ts';
import { today } from '../../src/ops/today.ts';

function logAt(level: string) {
  const lines: string[] = [];
  const log = createLog(level, { write: (line: string) => void lines.push(line) });
  return { log, lines, all: () => lines.join('') };
}

describe('the log', () => {
  it('is one JSON object a line', () => {
    const { log, lines } = logAt('info');
    log.info({ via: 'app_mention', status: 'answered' }, 'answered');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      via: 'app_mention',
      status: 'answered',
      msg: 'answered',
    });
  });

  it.each<[string, object]>([
    ['what somebody asked', { question: 'Mrs Jones' }],
    ['the text of a message', { event: { text: 'Mrs Jones' } }],
    ['a token deep inside', { body: { client: { token: 'Mrs Jones' } } }],
    ['the message of an error', { err: new Error('could not read "Mrs Jones"') }],
    [
      'a page that came in the place of a code',
      { err: Object.assign(new Error(), { code: '<p>Jones</p>' }) },
    ],
    ['a token in any words', { note: 'used xoxb-12-Jones' }],
    ['an address that grants access', { url: 'https://hooks.slack.com/actions/T1/Jones' }],
    ['one of Slack for governments', { url: 'https://hooks.slack-gov.com/actions/T1/Jones' }],
  ])('never holds %s', (_, fields) => {
    const { log, all } = logAt('trace');
    log.error(fields, 'something');
    expect(all()).not.toMatch(/Jones/);
    expect(all()).toContain('something');
  });

  it('keeps the code of an error, ours or Slack’s', () => {
    const { log, all } = logAt('info');
    log.error(
      {
        err: Object.assign(new Error('x'), {
          data: { error: 'channel_not_found' },
          code: 'slack_webapi_platform_error',
        }),
      },
      'a',
    );
    log.error({ err: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }, 'b');
    expect(all()).toMatch(/channel_not_found[\s\S]*ECONNRESET/);
  });
});

describe('Bolt’s own lines in the log', () => {
  it('never hold a payload: its debug lines are dropped at every level', () => {
    const { log, lines, all } = logAt('trace');
    const bolt = boltLog(log);
    bolt.debug('Received a message', { text: 'Mrs Jones' });
    bolt.warn('odd payload', { text: 'Mrs Jones' });
    bolt.error(new Error('Mrs Jones'));
    bolt.error('Mrs Jones is too long [json-pointer:/blocks/0/text]');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('/blocks/0/text');
    expect(all()).not.toMatch(/Jones/);
  });
});

describe('today', () => {
  it.each<[string, Date, string]>([
    ['a day in spring', new Date(2026, 2, 5, 23, 59), '2026-03-05'],
    ['the last minute of the year', new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  ])('is the day of the calendar here: %s', (_, now, day) => {
    expect(today(now)).toBe(day);
  });
});
