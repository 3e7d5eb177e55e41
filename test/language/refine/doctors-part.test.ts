import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('what the doctor did to the spine', () => {
  it.each([
    ['97140 on the knee, doc only did her neck', ['97140', '98940']],
    ['manual on a shoulder when the doc did the low back', ['97140', '98940']],
    ['dr smith worked on his neck and I did 15 min manual on the hip', ['98940', '97140 15']],
    ['chiropractor did C, T and L, I did ther ex 15', ['98941', '97110 15']],
    ['doc did 10 min of manual to the neck', ['97140 10']],
    ['the doc did the paperwork, manual 15 on the neck', ['97140 15']],
    ['doc did his neck and 98940 went out', ['98940']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it('leaves the region to the adjustment', () => {
    const regions = ask('dr smith worked on his neck and I did 15 min manual on the hip').services.map(
      (service) => service.regions,
    );
    expect(regions).toEqual([['cervical'], ['hip']]);
  });
});

describe('places and people', () => {
  it.each([
    [
      'teach the aide at the group home how to transfer the resident, 45 min, resident not in the room',
      ['97550 45'],
    ],
    ['trained the group home staff on safe transfers, client was not there, 30 min', ['97550 30']],
    ['te 20 min at the group home', ['97110 20']],
    ['two of us were busy, te 20 min', ['97110 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
