import { describe, expect, it } from 'vitest';
import { startFailure } from '../../src/delivery/start-failure.ts';
import { ClaimlineError } from '../../src/errors.ts';

const step = { token: 'SLACK_BOT_TOKEN', port: 3000 } as const;
const failing = (fields: object) => Object.assign(new Error('with a secret in it'), fields);

describe('a start that fails is told in one sentence, with what to do next', () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      'a refused token',
      failing({ data: { error: 'invalid_auth' } }),
      'SLACK_REFUSED',
      /SLACK_BOT_TOKEN with "invalid_auth"/,
    ],
    [
      'a passing trouble at Slack',
      failing({ data: { error: 'internal_error' } }),
      'SLACK_REFUSED',
      /internal_error/,
    ],
    ['a port in use', failing({ code: 'EADDRINUSE' }), 'PORT_IN_USE', /^Port 3000 is in use/],
    ['a port that is forbidden', failing({ code: 'EACCES' }), 'PORT_REFUSED', /port 3000/],
    [
      'no way to Slack',
      failing({ code: 'slack_webapi_request_error' }),
      'SLACK_UNREACHABLE',
      /cannot be reached/,
    ],
    [
      'an answer that is not Slack’s',
      failing({ code: 'slack_webapi_http_error' }),
      'SLACK_UNREACHABLE',
      /cannot be reached/,
    ],
    [
      'a bot token without a scope',
      failing({ data: { error: 'missing_scope' } }),
      'SLACK_REFUSED',
      /SLACK_BOT_TOKEN with "missing_scope"/,
    ],
    [
      'a page in the place of Slack’s word',
      failing({ data: { error: '<html>with a secret in it</html>' } }),
      'NOT_SLACK',
      /is not Slack\.$/,
    ],
    [
      'a limit',
      failing({ code: 'slack_webapi_rate_limited_error', retryAfter: 30 }),
      'SLACK_LIMITED',
      /asked too often/,
    ],
    ['a code of nobody’s', failing({ code: 'EODD' }), 'START_FAILED', /\(Error, EODD\)/],
    ['anything else', new TypeError('with a secret in it'), 'START_FAILED', /\(TypeError\)/],
    ['something that is no error', 'with a secret in it', 'START_FAILED', /\(string\)/],
    ['nothing at all', undefined, 'START_FAILED', /\(undefined\)/],
  ])('%s', (_, error, code, sentence) => {
    const failure = startFailure(error, step);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(sentence);
    expect(failure.next).not.toBe('');
    expect(`${failure.message} ${failure.next}`).not.toMatch(/secret|\n/);
  });

  it('a failure that is told already stays as it is', () => {
    const told = new ClaimlineError('X', 'Said.', 'Do.');
    expect(startFailure(told, step)).toBe(told);
  });
});
