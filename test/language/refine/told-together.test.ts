import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('words that tell a service only together', () => {
  it.each([
    ['the hand goes in hot water, then cold, then hot again, 15 min', ['97034 15']],
    ['foot in the warm tub then the cold tub, back and forth, I sat with him 16 min', ['97034 16']],
    ['tilted her head back, rolled her to her side to move the crystals 15 min', ['95992 15']],
    ['head over the edge, rolled over, sat up, spinning stopped 12 min', ['95992 12']],
    ['got a new bka prosthesis, day 1 taught him don/doff and weight shifting, 30 min', ['97761 30']],
    ['keep eyes on the letter while shaking her head no, 20 min', ['97112 20']],
    ['8:30-8:48 standing, catching a ball on foam (balance)', ['97112 18']],
    ['12 min me running the stim probe on the foot lifters while he tries to lift', ['97032 12']],
    ['moved the stim probe over the deltoid 12 min while he lifted', ['97032 12']],
    ['tried three one-handed keyboards and wrote a report on which suits 45 min', ['97755 45']],
    ['squat to pick up a laundry basket, over and over, because she cannot do her wash 20 min', ['97530 20']],
    ['bent and straightened the knee over and over to get more motion 15 min', ['97110 15']],
    ['machine stretched her spine, on and off pull, 15 min', ['97012 15']],
    ['medicine pushed into the tendon by electric current 15 min', ['97033 15']],
    ['soaked the ankle in the swirly bath 15 min', ['97022 15']],
    ['learned to drive the power chair through doors 15 min', ['97542 15']],
    ['dumbbells, three sets of ten, 15 min', ['97110 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['wheelchair user came through the door late, te 15', ['97110 15']],
    ['sat at the edge of the bed, leaning on the rail, te 15', ['97110 15']],
    ['cant reach the top shelf at home, te 20', ['97110 20']],
    ['epley, then 15 of gaze stabilization', ['95992', '97112 15']],
    ['lifted crates to a shelf 20, then pushed a cart 15', ['97530 35']],
  ])('leaves %j what it is', (text, read) => expect(services(text)).toEqual(read));

  it('takes a day of the telling for no other visit', () =>
    expect(
      services('lost his leg, the leg came friday. today I showed him donning and the liner 40 min'),
    ).toEqual(['97761 40']));
});
