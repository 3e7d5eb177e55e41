import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

const adjusted = (text: string) =>
  ask(text).services.map(({ codes, spinalRegions }) => [codes.join('|'), spinalRegions]);

describe('the adjustment and its regions', () => {
  it.each([
    ['CMT 1-2 regions', '98940', 2],
    ['adjustment 3 regions', '98941', 3],
    ['adj 3-4', '98941', 4],
    ['manip 5 regions', '98942', 5],
    ['adjusted two spinal regions', '98940', 2],
    ['CMT, four vertebrae in two regions', '98940', 2],
    ['adjusted C/T/L', '98941', 3],
    ['adj C, T and SI', '98941', 3],
    ['adjusted neck and low back', '98940', 2],
    ['adjusted cervical thoracic lumbar sacral pelvic', '98942', 5],
    ['adjusted C2, C5 and C6', '98940', 1],
    ['adjusted L5, T4, C2', '98941', 3],
  ])('%j is %s', (text, code, regions) => expect(adjusted(text)).toEqual([[code, regions]]));

  it.each(['CMT', 'adj', 'adjusted the patient', 'spinal manipulation', 'chiropractic adjustment'])(
    'leaves %j open between its levels',
    (text) =>
      expect(ask(text).services).toMatchObject([{ codes: ['98940', '98941', '98942'], open: 'cmt-regions' }]),
  );

  it.each([
    ['extremity adjustment', ['98943']],
    ['adjusted the neck and the wrist', ['98940', '98943']],
  ])('%j counts joints outside the spine apart', (text, codes) =>
    expect(ask(text).services.map(({ codes: found }) => found.join('|'))).toEqual(codes),
  );

  it.each([
    ['adjusted c-spine, massage 15 min low back', 'other'],
    ['98940 low back and 97140 to the low back', 'same'],
    ['98941 and 97140 same region', 'same'],
    ['97140 different region than 98940', 'other'],
    ['can I bill 97140 and 98941 if both are low back', 'same'],
    ['98941 and 97140', null],
  ])('%j: therapy in the region that was adjusted is %j', (text, region) =>
    expect(ask(text).regionOfTherapy).toBe(region),
  );

  it.each([
    ['1hr massage, no adjustment', ['97124 60']],
    ['no CMT today, ther ex 20', ['97110 20']],
    ['ther ex 20 without traction', ['97110 20']],
    ['manual 10, did not do e-stim', ['97140 10']],
  ])('drops what was not given: %j', (text, expected) => expect(services(text)).toEqual(expected));
});
