import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/sandbox/page/completion.ts';

const people = [
  { id: 'U1', name: 'dana', realName: 'Dana Whitfield', isBot: false },
  { id: 'U2', name: 'cleo', realName: 'Cleo Clark', isBot: false },
  { id: 'U3', name: 'claimline', realName: 'Claimline', isBot: true },
];
const commands = [
  { command: '/cpt', description: 'Ask anything', usageHint: 'QUESTION' },
  { command: '/units', description: 'Count units', usageHint: 'CODE MINUTES' },
];

describe('what the box suggests while somebody types', () => {
  it.each([
    ['an @ alone: everybody, the bot first', '@', ['@Claimline ', '@dana ', '@cleo ']],
    ['the beginning of a name', 'hi @cl', ['@Claimline ', '@cleo ']],
    ['the beginning of a family name', '@whit', ['@dana ']],
    ['a name in brackets', '(@da', ['@dana ']],
    ['a slash: every command', '/', ['/cpt ', '/units ']],
    ['the beginning of a command', '/u', ['/units ']],
    ['a mail address: nothing', 'me@cl', null],
    ['a mention that is complete and followed by words: nothing', '@Claimline group', null],
    ['a slash within a line: nothing', 'and/or', null],
    ['a command with its text: nothing', '/cpt 97110', null],
    ['a name nobody bears: nothing', '@zz', null],
  ])('%s', (_, text, inserts) => {
    const completion = complete(text, text.length, people, commands);
    expect(completion?.suggestions.map(({ insert }) => insert) ?? null).toEqual(inserts);
  });

  it('replaces from the @ to the caret and leaves what follows alone', () => {
    expect(complete('hi @cl tomorrow', 6, people, commands)?.from).toBe(3);
  });
});
