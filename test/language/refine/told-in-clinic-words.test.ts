import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('words that leave a service where it is', () => {
  it.each([
    ['wc, therex 30, manual 15 NC.', ['97110 30', '97140 15']],
    ['I dropped 98941 to 98940, plus 97140 to the shoulder 14 min', ['98940', '97140 14']],
    ['they keep downcoding 98941 to 98940', ['98941']],
    ['manual 14 min on the patient, caregiver training for his wife 31 min', ['97140 14', '97550 31']],
    ['therex manual eval 97161', ['97110', '97140', '97161']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what was evaluated', () => {
  it.each([
    ['neuro eval, mod complexity 97162', ['97162']],
    ['vestibular eval 97161, habituation exercises 12 min', ['97161', '97112 12']],
    ['gait training 15 min, PT eval low complexity', ['97116 15', '97161']],
  ])('%j is no second service', (text, read) => expect(services(text)).toEqual(read));
});

describe('what clinicians call their work', () => {
  it.each<[string, string[]]>([
    ['wax to the hand 15, tendon glides 10', ['97018 15', '97110 10']],
    ['body blade 8', ['97112 8']],
    ['laser headlamp repositioning 10, first rib mob 8', ['97112 10', '97140 8']],
    ['paraffin, composite fist and hook fist 12', ['97018', '97110 12']],
    ['made toast at the counter 15, pull aparts 10', ['97535 15', '97110 10']],
    ['attended estim w/ probe to trigger pts 10', ['97032 10']],
    ['squats on a pillow for control 10', ['97112 10']],
    ['relaxing the pelvic floor 10, PF contractions 8', ['97112 10', '97110 8']],
    ['log roll maneuver for the lateral canal', ['95992']],
    ['tilt in space chair, laterals adjusted 40', ['97542 40']],
    ['splint pinching, heat gunned it and re-fit 15', ['97763 15']],
    ['urge drills and fluid diary review 15', ['97535 15']],
    ['dry needles in 4 glute muscles', ['20561']],
    ['on and off the commode 12, day planner 15', ['97530 12', '97129 15']],
    ['in hand manip with coins 20', ['97530 20']],
    ['bin of beans, shaving cream and messy play 30', ['97533 30']],
    ['balancing her checkbook 15', ['97535 15']],
    ['lifting eval with report 60', ['97750 60']],
    ['manual 12; wibbling 8; hot pack', ['97140 12', 'unknown ?activity 8', '97010']],
    ['knee & ankle adjusted, calf IASTM 8', ['98943|97140 ?activity', '97140 8']],
    ['diversified C2 C6, rib MET 8', ['98940', '97140 8']],
    ['strapped ankle, calf eccentrics 10', ['29540', '97110 10']],
    ['stacking rings with trunk support, 9 mo, 20', ['97530 20']],
    ['parents coached on transfers w/out child 30', ['97550 30']],
    ['laser maze 8', ['97112 8']],
    ['PW bath 10, putty 10', ['97018 10', '97110 10']],
    ['hot/cold bath 12, subocc release 8', ['97034 12', '97140 8']],
    ['dual task stance 8', ['97112 8']],
    ['acu manual 15', ['97810 15']],
    ['dry needled 3 forearm extensors', ['20561']],
    ['following a 6 step recipe 15', ['97129 15']],
    ['wife trained in hoyer transfers, pt at dialysis 30', ['97550 30']],
    ['stroop tasks 15', ['97129 15']],
    ['stairs w/ rail & SPC 8, sit<>stand from mat 8', ['97116 8', '97530|97110 ?activity 8']],
    ['therex 10 NMR 8 man 10 theract 12', ['97110 10', '97112 8', '97140 10', '97530 12']],
    ['man, 72. gait 15', ['97116 15']],
    ['tie downs on the bus 20, adjusting the backrest', ['97542 20']],
    ['leech therapy 20', ['unknown ?activity 20']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('an abbreviation with another life', () => {
  it.each<[string, string[]]>([
    ['toddler, CP, gait training w/ posterior walker 30', ['97116 30']],
    ['spastic CP, gait 20', ['97116 20']],
    ['gait 20, CP 10', ['97116 20', '97010 10']],
    ['kid with a knee sprain: TE 15, CP 10', ['97110 15', '97010 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('what was not given', () => {
  it.each<[string, string[]]>([
    ['NOT getting adjusted today, just graded joint mobs to L/S 20', ['97140 20']],
    ['isnt getting ultrasound, manual 15', ['97140 15']],
    ['no need for gait training, TE 20', ['97110 20']],
    ['skipped US and stim today, only did strengthening 25', ['97110 25']],
    ['skipped the ultrasound and manual 15', ['97140 15']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a service spoken of again', () => {
  it.each<[string, string[]]>([
    [
      'leg strength work half hr and lifting boxes 15, do I slap a 59 on the lifting?',
      ['97110 30', '97530 15'],
    ],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('how many were there', () => {
  it('counts a pair of kids', () => {
    expect(services('obstacle course w/ 3 boys 45')[0]).toMatch(/group/);
    expect(services('a pair of kids, animal walks relay 30')[0]).toMatch(/group/);
  });
});

describe('words written together', () => {
  it('leaves pain alone', () => {
    expect(services('low back pain, TE 15')).toEqual(['97110 15']);
    expect(services('neuroreed 15')).toEqual(['97112 15']);
  });
});
