import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/language/read-draft.ts';
import { model } from '../model.ts';

const modifiersOf = (text: string) => readDraft(text, model).modifiers.map(({ code }) => code);
const denialsOf = (text: string) => readDraft(text, model).denials;

describe('a modifier told by what it says', () => {
  it.each<[string, string[]]>([
    ['which modifier shows a courtesy abn was signed', ['GX']],
    ['is there a modifier for habilitative care', ['96']],
    ['locums modifier', ['Q6']],
    ['ABN signed last week, which modifier', ['GA']],
    ['nobody got an abn signed, which modifier', ['GZ']],
  ])('%s', (text, codes) => expect(modifiersOf(text).sort()).toEqual(codes));

  it('is none where no modifier is asked for', () =>
    expect(modifiersOf('what is habilitative care')).toEqual([]));

  it('is none beside a service: its modifiers are worked out', () =>
    expect(modifiersOf('97140 in a separate region, which modifier')).toEqual([]));
});

describe('a denial told without its code', () => {
  it.each<[string, string[]]>([
    ['they say it was filed too late', ['29']],
    ['denied as a duplicate claim', ['18']],
    ['claim came back unprocessable', ['MA130']],
    ['denied CO-97, they say it is a duplicate', ['CO-97']],
  ])('%s', (text, codes) => expect(denialsOf(text)).toEqual(codes));

  it('is none where nothing was refused', () =>
    expect(denialsOf('what is the timely filing limit of aetna')).toEqual([]));
});
