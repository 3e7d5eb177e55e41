import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

const adjusted = (text: string) =>
  ask(text).services.map(({ codes, open, regions, spinalRegions }) =>
    [codes.join('|'), open ? `?${open}` : null, regions.join('/'), spinalRegions].filter(Boolean).join(' '),
  );

describe('what was adjusted', () => {
  it.each([
    ['adjusted shoulder and lumbar', ['98940 lumbar 1', '98943 upper limb']],
    ['cmt c3 c5 t4 l5 and right knee adj', ['98941 cervical/thoracic/lumbar 3', '98943 lower limb']],
    ['cmt c t l and shoulder adj', ['98941 cervical/thoracic/lumbar 3', '98943 upper limb']],
    ['adjusted knee, C5 and L4', ['98940 cervical/lumbar 2', '98943 lower limb']],
    ['adjusted right wrist and C5', ['98940 cervical 1', '98943 upper limb']],
    ['shoulder adjusted', ['98943|97140 ?activity upper limb']],
    ['doc only adjusted the right ankle, no spine', ['98943 lower limb']],
    ['98941 spinal 2 regions', ['98941 2']],
    ['98940 3 regions', ['98940 3']],
    ['CMT 3-4', ['98941']],
    ['ctl adj', ['98941 cervical/thoracic/lumbar 3']],
    ['C, T and L segments moved', ['98941 cervical/thoracic/lumbar 3']],
    ['CMT 5 regions, code?', ['98942 5']],
    ['full spine, with C5 and L4', ['98940|98941|98942 ?cmt-regions']],
    ['adjusted whole spine, but L5 twice', ['98940|98941|98942 ?cmt-regions']],
    ['CMT 1-2', ['98940']],
    ['cmt', ['98940|98941|98942 ?cmt-regions']],
    ['98941 with 97140 in 1 region', ['98941', '97140']],
    ['adjusted atlas, T5, L4 and both SI joints', ['98941 cervical/thoracic/lumbar/pelvic 4']],
    ['adjusted C thru SI', ['98942 cervical/thoracic/lumbar/sacral/pelvic 5']],
    ['neck CMT thru low back', ['98941 cervical/thoracic/lumbar 3']],
    ['neck to pelvis adjusted', ['98942 cervical/thoracic/lumbar/sacral/pelvic 5']],
    ['atlas to sacrum adjusted', ['98941 cervical/thoracic/lumbar/sacral 4']],
    ['pain from neck to low back, adjusted neck and L5', ['98940 cervical/lumbar 2']],
    ['adjusted all areas, five in total', ['98942 5']],
    ['ribs in front and the jaw got a thrust, nothing on the spine', ['98943 head']],
    ['adjusted mid back all the way down to the sacrum', ['98941 thoracic/lumbar/sacral 3']],
    ['slip: neck, mid, low. All got adjusted', ['98941 cervical/thoracic/lumbar 3']],
    [
      'slip has mid/low and pelvis written next to it with a check, all of them were adjusted',
      ['98941 thoracic/lumbar/pelvic 3'],
    ],
    ['slip says "C1 T4 L3 + R wr"', ['98941 cervical/thoracic/lumbar 3', '98943 upper limb']],
    ['doc wrote C2, T6, L5', ['98941 cervical/thoracic/lumbar 3']],
    ['ribs, ant cage, adj plus c-spine', ['98940 cervical 1', '98943 rib cage']],
    ['handwriting says C5 adjusted', ['98940 cervical 1']],
  ])('%j is %j', (text, expected) => expect(adjusted(text)).toEqual(expected));
});
