import { describe, expect, it } from 'vitest';
import { services } from './model.ts';

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
});
