import { describe, expect, it } from 'vitest';
import { services } from '../../model.ts';

const open = '98940|98941|98942|98943 ?region';

describe('what lies between the spine and a limb', () => {
  it.each([
    ['dr adjusted the right hip and nothing else', [open]],
    ['thrust adjustment to the R hip AND the neck', ['98940', open]],
    ['activator to C2 and L5 and the rt hip', ['98940', open]],
    ['did neck and mid back and low back and also adjusted the right hip', ['98941', open]],
  ])('asks which of the two it was: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['Dr only adjusted the right hip, no spine today', ['98943']],
    ['adjusted hip joint and neck', ['98940', '98943']],
    ['adjusted the neck, hip hurts', ['98940']],
    ['hip was tight, adjusted neck and mid back', ['98940']],
    ['adjusted her neck today, sore hip', ['98940']],
    ['hip xray normal, adjusted L4 L5', ['98940']],
    ['fell on right hip, adjusted L5', ['98940']],
    ['adjusted L5 because of hip', ['98940']],
    ['adjusted C5 and checked hip', ['98940']],
    ['adjusted L5, hip next time', ['98940']],
    ['rib fracture last year, adjusted C5', ['98940']],
  ])('is told: %j', (text, read) => expect(services(text)).toEqual(read));
});
