import { describe, expect, it } from 'vitest';
import { ask, services } from './model.ts';

describe('what staff describe in their own words', () => {
  it.each([
    ['step ups 2 min on, 1 min off x 6 for strength', ['97110 12']],
    ['LAQs x 3 min rest 2 min x 4 rounds, 20 min', ['97110 12']],
    ['VOR and gaze stab 10, habituation 8', ['97112 18']],
    ['cutting with scissors 30 OT', ['97530 30']],
    ['te 25 and the sleeve w the cold water', ['97110 25', '97016']],
    ['wears her compression sleeve, MLD 30 min', ['97140 30']],
    ['5x STS, TUG and 6MWT w written report 25 min', ['97750 25']],
    ['class 4 laser on the elbow', ['97039']],
    ['neuro gym: tandem stance 18 min', ['97112 18']],
    ['mom ed, no kid in the room 20 minutes', ['97550 20']],
    ['new prosthetic leg first time, donning socks and liner 30', ['97761 30']],
    ['w/c eval and cushion 45 min', ['97542 45']],
    [
      'TENS pads unattended on the back, then reviewed the home unit 8 min',
      ['G0283|97014 ?attended', '97535 8'],
    ],
    ['AAROM pulleys 8 by herself', ['97110 8 unattended']],
    ['own stretches on the mat 10 min, i was w another pt', ['97110 10 unattended']],
    ['self SNAGs w a towel 8 min', ['97110 8']],
    ['chin tucks w/ pressure cuff 10 min', ['97112 10']],
    ['scar mob c section 10, diaphragm release 5', ['97140 15']],
    ['dynasplint check 3rd visit 15', ['97763 15']],
    ['ground the orthotics down, 2nd time, 15 min', ['97763 15']],
    ['shoe lift put in, gait 10', ['97116 10']],
    ['on treadmill in the harness 20 min', ['97116 20']],
    ['home eval for safety w pt 45 min', ['97535 45']],
    ['hydro table 10 min', ['97012|97039 ?payer 10']],
    ['ice bath foot 10', ['97010 10']],
    ['clothespins for pinch 18 ot', ['97530 18']],
    ['AFO pressure spot ground 12', ['97763 12']],
    ['reaching w the weak arm for cups, 16 ot', ['97530 16']],
    ['chair massage 10 w oil', ['97124 10']],
    ['neck traction w a towel by hand 5 min plus 15 on the saunders', ['97140 5', '97012']],
    ['daughter by herself learned transfers 45 min', ['97550 45']],
    ['measured the doorway, gait 12', ['97116 12']],
    ['ortho/neuro tests, gait 12', ['97116 12']],
    ['pushing the sled like a hospital bed, 15', ['97530|97110 ?activity 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['jaw popped by the doc + C1', ['98940', '98943']],
    ['jaw popped all night', []],
    ['c5 rotary break by dc', ['98940']],
    ['three finger pull, then HVLA to T4', ['98940']],
    ['lumbar flexion distraction manual 3 segs', ['98940']],
    ['T spine prone thrust', ['98940']],
    ['prone drop, leg length check short R', ['98940|98941|98942 ?cmt-regions']],
    ['rib popped out front by the sternum, doc adjusted it', ['98943']],
    ['neck adjusted w activator and L wrist adjusted by hand', ['98940', '98943']],
  ])('knows what was adjusted in %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['PT seeing an established pt, re-evaluated, redid the POC', '97164|97168 ?visit-type'],
    ['re-exam by the chiro, ortho tests done', '97164|97168|99212|99213|99214|97750 ?visit-type'],
    ['DC saw an established pt, re-exam', '99212|99213|99214 ?visit-type'],
  ])('asks only for codes of who was at work: %j', (text, read) => expect(services(text)).toEqual([read]));

  it.each([
    ['PT eval, 2 comorbidities, evolving, mod', 'code-visit'],
    ['PT eval, 2 comorbidities, evolving. what mod', 'find-modifier'],
    ['MMT of both arms', 'code-visit'],
    ['bed to chair xfers mod A 20', 'code-visit'],
    ['pt eval high + 97140', 'code-visit'],
    ['cox table, no adj otherwise', 'code-visit'],
    ['discharge summary writing 30 min', 'document'],
    ['OT eval w MoCA', 'code-visit'],
    ['two view films before the first adjustment', 'out-of-scope'],
    ['two view films, then adjusted L5', 'code-visit'],
    ['97110 or 97530 for box lifts', 'compare-codes'],
  ])('%j asks for %j', (text, intent) => expect(ask(text).intent).toBe(intent));

  it.each([
    ['97110 or 97530 for box lifts', ['97530', '97110']],
    ['97530 or 97535 for dressing', ['97535', '97530']],
    ['97110 or 97530', ['97110', '97530']],
  ])('puts first what fits the work in %j', (text, codes) =>
    expect(ask(text).services.flatMap((one) => one.codes)).toEqual(codes),
  );
});
