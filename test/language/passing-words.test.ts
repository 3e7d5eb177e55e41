import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/language/read-question.ts';
import { house } from '../support/house.ts';

const read = (text: string) => readQuestion(text, house.model, null).request;

describe('words in passing', () => {
  it.each([
    ['two ladies on the balance boards together half hr', 'group'],
    ['three guys doing ther ex together 45 min', 'group'],
    ['4 seniors at the same time, gait 30 min', 'group'],
    ['folks in the pool together 30 min', 'group'],
    ['ther ex and gait together 30 min', null],
    ['one lady on the balance board 15 min', null],
  ])('%s: contact %s', (text, contact) => {
    expect(read(text).services[0]?.contact).toBe(contact);
  });

  it.each([
    ['new patient exam 99203 and 98941, separate exam documented', 'code-visit'],
    ['97110 20 min, all documented', 'code-visit'],
    ['how should 97530 be documented', 'document'],
    ['what documentation for 97112', 'document'],
    ['98941 3 regions', 'code-visit'],
    ['doc wants 98942 for c t and l, ok?', 'code-visit'],
  ])('%s is %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it.each([
    ['98942 for c, t and l', 3],
    ['98941 cervical thoracic lumbar sacral', 4],
    ['98940 2 regions', 2],
    ['98941 for low back pain', null],
    ['98941, 97140 to the neck', null],
  ])('%s: %s regions beside the code', (text, regions) => {
    expect(read(text).services[0]?.spinalRegions).toBe(regions);
  });
});

describe('who bills', () => {
  it.each([
    ['PTA did all 30 min of 97110, medicare', 'pt'],
    ['COTA gave 97530 20 min', 'ot'],
    ['OTA 15 min of dressing', 'ot'],
    ['our OT spent 50 min on feeding', 'ot'],
    ['PT gave 20 te, OT gave 30 adls', 'pt'],
    ['chiropractor, PTA did TE 20', 'chiropractic'],
    ['97110 20 min', null],
  ])('%s: %s', (text, discipline) => {
    expect(read(text).discipline).toBe(discipline);
  });
});
