import { describe, expect, it } from 'vitest';
import { ask, ruleSet, services } from '../model.ts';

describe('names and activities', () => {
  it.each([
    ['ther ex', '97110'],
    ['ther-ex', '97110'],
    ['therex', '97110'],
    ['Therapeutic Exercises', '97110'],
    ['theraputic excercise', '97110'],
    ['neuro re-ed', '97112'],
    ['neuro reed', '97112'],
    ['neuromuscular reeducation', '97112'],
    ['wobble board', '97112'],
    ['gait trainning', '97116'],
    ['gate training', '97116'],
    ['training gait', '97116'],
    ['massge', '97124'],
    ['myofascial release', '97140'],
    ['joint mobs', '97140'],
    ['Graston', '97140'],
    ['getting in/out of a car', '97530'],
    ['sock aid', '97535'],
    ['hot packs', '97010'],
    ['paraffin', '97018'],
    ['iontophoresis', '97033'],
    ['game ready', '97016'],
    ['epley', '95992'],
    ['FCE', '97750'],
  ])('reads %j as %s', (words, code) => expect(services(`${words} 15 min`)).toEqual([`${code} 15`]));

  it('reads every name and every activity of every code as something', () => {
    const unread = Object.values(ruleSet.codes)
      .flatMap(({ names, activities }) => [...names, ...activities])
      .filter((words) => ask(`we did ${words} 15 min, which code`).services.length === 0);
    expect(unread).toEqual([]);
  });

  it.each([
    ['exercises 15 min', 'activity'],
    ['squats 15 min', 'activity'],
    ['stretching 10 min', 'activity'],
    ['e-stim', 'attended'],
    ['estim', 'attended'],
    ['traction', 'activity'],
    ['PT eval', 'visit-type'],
    ['adjustment', 'cmt-regions'],
  ])('leaves %j open, with its question', (text, question) => {
    const request = ask(text);
    expect(request.services.map(({ open }) => open)).toEqual([question]);
    expect(request.openPhrases).toHaveLength(1);
  });

  it.each([
    ['traction 12 (mechanical)', ['97012 12']],
    ['manual 10', ['97140 10']],
    ['stim 12 min, hands on', ['97032 12']],
    ['unattended stim', ['97014|G0283 ?attended']],
    ['dry needled 4 muscles', ['20561']],
    ['dry needling, two muscles', ['20560']],
    ['squats 15 min for strength', ['97110 15']],
    ['stairs in parallel bars 20 min', ['97116 20']],
    ['HEP 12 min: planks, band rows', ['97110 12']],
  ])('settles %j by the words beside it', (text, expected) => expect(services(text)).toEqual(expected));

  it.each([
    ['can you tell us what to do about manual therapy', ['97140']],
    ['US 8 min', ['97035 8']],
    ['us 8', ['97035 8']],
    ['meet me at 3', []],
    ['the EOB came back', []],
    ['the massage therapist was late', []],
  ])('takes an everyday word for a service only where it is one: %j', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );
});
