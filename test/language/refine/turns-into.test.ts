import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('words that make another phrase of one', () => {
  it.each([
    ['taped the ankle so it cannot move', ['29540']],
    ['taping the knee to keep it still', ['29530']],
    ['kinesio tape to the knee', ['97112|97110|97139 ?activity']],
  ])('%j', (text, read) => expect(services(text)).toEqual(expect.arrayContaining(read)));
});
