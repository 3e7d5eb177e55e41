import { describe, expect, it } from 'vitest';
import { draftWith, type Mention, mentionWith } from '../../src/language/draft.ts';
import { readDraft } from '../../src/language/read-draft.ts';
import { model } from './model.ts';

/** Everything that can be told of a mention: a field that is new in the type is asked for here. */
const told: Required<Mention> = {
  from: 1,
  to: 2,
  by: 'name',
  codes: ['97110'],
  usual: '97110',
  open: 'activity',
  phrase: 3,
  minutes: [15],
  contact: 'one-on-one',
  regions: ['cervical'],
  spinalRegions: 1,
  levels: 1,
  assistantMinutes: 5,
  togetherMinutes: 5,
  giver: 'assistant',
  factors: {} as Required<Mention>['factors'],
  areas: 2,
  insertions: 1,
  unreported: true,
  discipline: 'ot',
  minutesBetween: { least: 20, most: 25 },
  unitsSaid: 1,
  modifiersSaid: ['GP'],
};

describe('a copy', () => {
  it('of a mention keeps all that was told of it', () => {
    expect(mentionWith(told, {})).toEqual(told);
    expect(mentionWith(told, { areas: 4 })).toEqual({ ...told, areas: 4 });
  });

  it('of a draft keeps all that was seen', () => {
    const draft = readDraft('97110 23 min, no cmt today, deductible 1200 so far', model);
    expect(draftWith(draft, {})).toEqual(draft);
    expect(draftWith(draft, { payer: 'uhc' })).toEqual({ ...draft, payer: 'uhc' });
  });
});
