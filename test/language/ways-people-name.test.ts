import { describe, expect, it } from 'vitest';
import { ask, services } from './model.ts';

describe('ways in which people name a service', () => {
  it.each([
    ['aquatic patient', '97113'],
    ['did ther ex in the pool one on one 30 min', '97113 30 one-on-one'],
    ['manual chair propulsion', '97542'],
    ['prosthetic adjustment', '97763'],
    ['splint recheck and adjustment 15 min', '97763 15'],
    ['e-stim acupuncture 15 min', '97813 15'],
    ['pt eval, moderate complexity, 45 min', '97162 45'],
    ['aquatic walking 20 min', '97113 20'],
    ['wheelchair mobility', '97542'],
    ['w/c mgmt 2 units', '97542'],
    ['propelled w/c on ramps', '97542'],
    ['functional mobility', '97530'],
    ['community mobility', '97537'],
    ['power mobility evaluation with report', '97755'],
    ['rolling in bed', '97530'],
    ['button hook', '97535'],
    ['Wilbarger brushing', '97533'],
    ['attention training', '97129'],
    ['ice massage', '97010'],
    ['transverse friction massage to the patellar tendon', '97140'],
    ['manual electrical stimulation 15 min', '97032 15'],
    ['full body whirlpool tank', '97036'],
    ['contrast soak', '97034'],
    ['gufoni', '95992'],
    ['trigger point dry needling', '20560|20561 ?activity'],
    ['made a thumb spica? thumb spica made today', '97760'],
    ['splint adjustment', '97763'],
    ['buddy taped fingers', '29280'],
    ['non-spinal adjustment', '98943'],
    ['AC joint adjusted', '98943'],
    ['cuboid manipulation', '98943'],
    ['CTL adjusted', '98941'],
    ['cmt T/S and L/S', '98940'],
    ['rib head at the costovertebral joint adjusted', '98940'],
    ['side posture adjustment', '98940|98941|98942 ?cmt-regions'],
  ])('%j', (text, read) => expect(services(text)).toEqual([read]));

  it.each([
    'stim 10 min, I adjusted the current the entire time',
    'we adjusted the walker height, gait training 15',
    'ther ex 20, adjusted the resistance',
    'massage 30 min, adjusted pressure',
    'set up the stim and walked away',
  ])('finds no adjustment of a joint and no walk in %j', (text) =>
    expect(services(text).filter((one) => /9894|97116 .*97110|97110\|97116/.test(one))).toEqual([]),
  );

  // What stands in chart notes beside a second service: an unread word would lend its minutes to it.
  it.each([
    ['SNAGs & NAGs c-spine 9 min, te 15', '97140 9'],
    ['hawk grips 7, te 15', '97140 7'],
    ['xfriction 7, te 15', '97140 7'],
    ['ME technique 12, te 15', '97140 12'],
    ['cranial hold 15, te 15', '97140 15'],
    ['lymphedema massage 20, te 15', '97140 20'],
    ['visceral manipulation 10, te 15', '97140 10'],
    ['swedish 25 on legs, te 15', '97124 25'],
    ['DTM 10, te 15', '97124|97140 ?activity 10'],
    ['scar massage 9, te 15', '97124|97140 ?activity 9'],
    ['neuromuscular massage 20, te 15', '97124|97140 ?activity 20'],
    ['thumper 5, te 15', '97124|97039 ?attended 5'],
    ['intersegmental traction 15, te 15', '97012|97039 ?payer 15'],
    ['inversion table 5, te 15', '97012|97039 ?payer 5'],
    ['traction 12 (saunders), te 15', '97012 12'],
    ['Webster technique, te 15', '98940|98941|98942 ?cmt-regions'],
    ['atlas orthogonal, te 15', '98940'],
    ['toggle C1, te 15', '98940'],
    ['cox F/D, te 15', '98940|98941|98942 ?cmt-regions'],
    ['arthrostim, te 15', '98940|98941|98942|98943 ?cmt-regions'],
    ['ARPwave 20, te 15', '97032|97110|97112 ?activity 20'],
    ['softwave 10, te 15', '97039 10'],
    ['bed mobs 8, te 15', '97530 8'],
    ['log rolling 8, te 15', '97530 8'],
    ['squat pivot 8, te 15', '97530 8'],
    ['in-hand manipulation 8, te 15', '97530 8'],
    ['crash pad 10, te 15', '97533 10'],
    ['vestibular input 10, te 15', '97533 10'],
    ['mirror box 10, te 15', '97112 10'],
    ['TA activation 8, te 15', '97112 8'],
    ['laser pointer for neck 8, te 15', '97112 8'],
    ['kb swings 8, manual 15', '97530|97110 ?activity 8'],
    ['DNS 15, manual 15', '97110|97112 ?activity 15'],
    ['wobble chair and head weights 10, manual 15', '97110|97112 ?activity 10'],
    ['MDT 14, manual 15', '97110|97140 ?activity 14'],
    ['Biodex balance 9, manual 15', '97112|97116|97750 ?activity 9'],
    ['Bioness BITS 15, manual 15', '97112|97530|97129 ?activity 15'],
    ['lat band walks 9, manual 15', '97110 9'],
    ['total gym 9, manual 15', '97110 9'],
    ['ER/IR 9, manual 15', '97110 9'],
    ['sat on the recumbent 8, manual 15', '97110 8'],
    ['repeated extension in lying 9, manual 15', '97110 9'],
    ['plantar fascia stretch 10, manual 15', '97110 10'],
  ])('knows the word of %j', (text, read) => {
    const others = /^97(110|140) 15$/;
    expect(services(text).filter((one) => !others.test(one) || one === read)).toEqual([read]);
  });

  it.each([
    'Dr Webster wants the schedule',
    'we diversified our services this year',
    'can you look up the DNS settings',
    'we hit a snag with the clearinghouse',
    'gave her a lumbar roll for the office chair',
    'he lacks impulse control',
    'an impulsive kid',
    'intersegmental dysfunction at L4',
    'Saunders called about her bill',
    'bits and pieces of paper everywhere',
  ])('takes %j for no service', (text) => expect(services(text)).toEqual([]));

  it.each([
    ['adj L4-5', '98940'],
    ['CMT L3-4', '98940'],
    ['FD L3-4 8 min', '98940 8'],
    ['adj 3-4', '98941'],
    ['mobs L4-5 12', '97140 12'],
  ])('takes the next vertebra in %j for no number of regions and no minutes', (text, read) =>
    expect(services(text)).toEqual([read]),
  );

  it('counts only the muscles that were needled', () =>
    expect(services('dry needled upper traps and levator, then 12 minutes MFR to pecs')).toEqual([
      '20560',
      '97140 12',
    ]));

  it.each([
    ['PIP mobs 11, gripper 9', null],
    ['DIP and PIP PROM 9 min', null],
    ['PIP, manual 15', 'auto'],
  ])('tells the joint of a finger from the payer: %j', (text, payer) => expect(ask(text).payer).toBe(payer));
});
