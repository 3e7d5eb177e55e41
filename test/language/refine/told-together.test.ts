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
    ['steroid patch with electrodes on the elbow 20 min', ['97033 20']],
    // Around the only time of a message one telling goes on.
    ['hand went warm bath cold bath for 20 mins, contrast', ['97034 20']],
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

  it.each([
    // Another service is told, and the words have no time of their own.
    ['vertigo, head turned while driving, sat up and got dizzy, adjusted C1', /95992/],
    ['vertigo pt, sat up from side, head turned no nystagmus, nmr 20', /95992/],
    ['positional dizziness, rolled over ok, head turned ok, te 15', /95992/],
    ['leg cramps, hot tub jets help, adjusted L5', /97022/],
    ['jets in the pool, leg exercises in water 30', /97022/],
    ['foot bath with bubbling water at a spa, ankle us 8', /97022/],
    ['knee bends and straightens without pain now, adjusted L5', /97110/],
    ['MT 15 knee, flexed and extended better after', /97110/],
    ['stroke pt, planned menu and cooked, adl 30', /97129/],
    ['pt has dementia, remembers nothing, schedule her for pt eval', /97129/],
    ['new amputee, got eval mod, wears a sock', /97761/],
    ['she pushed the chair to the elevator, hot pack', /97542/],
    ['He uses a hot tub then cold plunge at home, adjusted C and L', /97034/],
    // An angle is no time.
    ['knee extended to 0 and flexed to 120, MT 15', /97110/],
    // Hurt at work, in the gym, long ago; what a doctor prescribed.
    ['back pulled at work by machine, te 30', /97012/],
    ['lat pull machine upper back 15 te', /97012/],
    ['stretched her back on the pilates machine 20', /97012/],
    ['artificial leg worn for years, got new shoes, weight shifting 15', /97761/],
    ['dexamethasone prescribed, electric blanket, drive home hurts, adjusted L', /97033/],
    ['she reached for a shelf at work and felt a pop, office visit level 3', /97530/],
    // Nobody was treated.
    ['lock the door of the wheelchair closet', /97542/],
    ['tried a new keyboard in the office, wrote a report', /97755/],
    ['we tested the new tablets, recommend them', /97755/],
    ['stump of the tree, new saw, training staff', /97761/],
    // A measure that was taken again is no re-evaluation.
    ['goals unchanged, retested grip, te 30', /97164/],
    ['ankle plan: goals reviewed, remeasured ROM, te 20, mt 15', /97164/],
  ])('%j tells nothing of %s', (text, code) =>
    expect(services(text).filter((one) => code.test(one))).toEqual([]),
  );

  it.each([
    ['retested everything against the goals, te 30', /97164/],
    ['retested strength and rewrote the goals, te 30', /97164/],
    ['machine stretched her sore low back 15 min', /97012/],
    ['which code for moving the crystals back into place', /95992/],
  ])('%j tells %s', (text, code) => expect(services(text).filter((one) => code.test(one))).toHaveLength(1));

  it('takes a day of the telling for no other visit', () =>
    expect(
      services('lost his leg, the leg came friday. today I showed him donning and the liner 40 min'),
    ).toEqual(['97761 40']));
});
