import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

const regions = (text: string) =>
  ask(text).services.map(({ codes, regions, spinalRegions }) =>
    [codes.join('|'), regions.join('/'), spinalRegions].filter(Boolean).join(' '),
  );

describe('regions, levels on a border, muscles', () => {
  it.each([
    ['adjusted L5-S1', ['98940 lumbosacral']],
    ['CMT neck, mid back, L5/S1', ['98941 cervical/thoracic/lumbosacral']],
    ['CMT C5, T4, L5-S1 and SI', ['98940|98941|98942 cervical/thoracic/lumbosacral/pelvic']],
    ['adjusted back and neck', ['98940|98941|98942 back/cervical']],
    ['came back after lunch, adj neck', ['98940 cervical 1']],
    ['adjusted hip', ['98940|98941|98942|98943 hip']],
    ['adjusted L SI and C5', ['98940 pelvic/cervical 2']],
    ['CMT C T L SI', ['98941 cervical/thoracic/lumbar/pelvic 4']],
    ['adjusted L knee and R ankle only', ['98943 lower limb']],
    ['activator to C2 and L5 and the rt shoulder', ['98940 cervical/lumbar 2', '98943 upper limb']],
    ['adjusted TMJ plus L4', ['98940 lumbar 1', '98943 head']],
    ['CMT 3 regions, manual to the piriformis 15 min', ['98941 3', '97140 gluteal']],
    ['98941 C T L, massaged the QL 10 min', ['98941 cervical/thoracic/lumbar 3', '97124 lumbar']],
    ['98940 cervical, STM upper trap 12 min', ['98940 cervical', '97140 shoulder girdle']],
    ['L3 L4 L5 all adjusted, so 98941', ['98941 lumbar 1']],
  ])('%j', (text, expected) => expect(regions(text)).toEqual(expected));

  it.each([
    ['adj c-spine, mfr calf 15', 'other'],
    ['98941 C T L, massaged the QL 10 min', 'same'],
    // The hip may be the pelvis, and nobody said where the manual therapy went.
    ['adjusted SI, manual hip 10 min', null],
    ['98940 L5, 97140 15 min, quad sets 10 min', null],
  ])('%j: therapy in a region that is %j', (text, region) => expect(ask(text).regionOfTherapy).toBe(region));
});
