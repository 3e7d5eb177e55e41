import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

/** Ways in which a service is left out of a visit. */
const ways: ((service: string) => string)[] = [
  (service) => `cancelled ${service}`,
  (service) => `cancelled his ${service}`,
  (service) => `${service} was cancelled`,
  (service) => `scratch the ${service}`,
  (service) => `nix the ${service}`,
  (service) => `take the ${service} off`,
  (service) => `leave off the ${service}`,
  (service) => `never did the ${service}`,
  (service) => `he said no to the ${service}`,
  (service) => `skipped ${service}`,
  (service) => `${service} skipped`,
  (service) => `ended up not doing the ${service}`,
  (service) => `didn't get to the ${service}`,
  (service) => `no time for ${service}`,
  (service) => `turns out no ${service}`,
  (service) => `turned down the ${service}`,
  (service) => `${service} never happened`,
  (service) => `couldnt tolerate ${service}`,
  (service) => `not billing the ${service}`,
];

describe.each(ways.map((way) => [way('…'), way] as const))('“%s”', (_, way) => {
  it.each(['massage', 'stim', 'adjustment', '97140'])('%s is none of the visit', (service) => {
    expect(services(`TE 30, ${way(service)}`)).toEqual(['97110 30']);
    expect(services(`${way(service)}, TE 30`)).toEqual(['97110 30']);
  });

  it('goes with the time that was told for it before', () =>
    expect(services(`TE 30 massage 10.. ${way('massage')}`)).toEqual(['97110 30']));
});

it.each([
  ['we were gonna do gait but did balance 20 instead', ['97112 20']],
  ['planned massage but only did TE 20', ['97110 20']],
  ['TE 20 then bike 10 unsupervised, minus the bike', ['97110 20']],
  ['normally TE 30 MT 15, today just TE 20', ['97110 20']],
  ["98940 didn't get done, only 97110 30", ['97110 30']],
  ['Cancelled his stim, did TE 25 min', ['97110 25']],
])('“%s”: what was meant or left out is gone with all that was told of it', (text, read) =>
  expect(services(text)).toEqual(read),
);

describe('what is asked, told by a payer or told of how it was given leaves nothing out', () => {
  it.each([
    ['can I drop the 97140 and bill 97110 30', 2],
    ['dont forget the massage 10, TE 20', 2],
    ["don't skip the TE, gait 10 min", 2],
    ['forgot the massage 10 min, TE 20', 2],
    ['97110 paid, 97140 refused. why', 2],
    ['aetna declined 97140, did TE 20', 2],
    ['didnt tolerate massage pressure, massage 10 light', 1],
    ['ran out of time for documentation, TE 20 MT 10', 2],
    ['cancelled massage appointment, TE 30', 2],
  ])('%s', (text, count) => expect(services(text)).toHaveLength(count));
});

it.each([
  ['usually TE 30 but MT 15 today too', ['97110 30', '97140 15']],
  ['massage was cancelled and then rescheduled for today 30 min', ['97124 30']],
])('%s: it was given after all', (text, read) => expect(services(text)).toEqual(read));

it.each([['MT 10, then scratch the MT, TE 20', ['97110 20']]])(
  '%s: what was typed is taken back',
  (text, read) => expect(services(text)).toEqual(read),
);

describe('a service that was given for less stays, with the time that was given', () => {
  it.each([
    ["didn't do 15 full min of 97110, just 9 min", ['97110 9']],
    ["couldn't tolerate TE so only 10 min", ['97110 10']],
    ['couldnt tolerate massage, just 5 min of it', ['97124 5']],
    ['could not tolerate manual, stopped at 9 min', ['97140 9']],
    ['ran out of time for TE, only 9 min', ['97110 9']],
    ['skip 97140, only 5 min', ['97140 5']],
    ['manual on hip that we didnt adjust 15 min 98940', ['97140 15', '98940']],
    ['had to cancel MT 15 after 8 min', ['97140 8']],
    ['MT 15 was cancelled after 8 min, TE 20', ['97140 8', '97110 20']],
    ['TE declined after 10 min', ['97110 10']],
    ['cancelled massage after 20 min TE', ['97110 20']],
    ['said no to the massage, only 10 min of TE', ['97110 10']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});

it.each([
  ['gait 10, too tired for gait after, TE 20', ['97116 10', '97110 20']],
  ['gait 10 then held gait, TE 20', ['97116 10', '97110 20']],
  ['gait 10, declined more gait, TE 20', ['97116 10', '97110 20']],
  ['MT 10, TE 20, then skipped massage', ['97140 10', '97110 20']],
])('%s: what was given stays where no more of it followed', (text, read) =>
  expect(services(text)).toEqual(read),
);

it.each([
  ['doc says no to 97140 today so just 98941 and 97012, bcbs', ['98941', '97012']],
  ['no to massage, yes to manual 15', ['97140 15']],
  ["Ana's eval moved to tmrw. today only te 25 with the aide watching", ['97110 25']],
  ['eval got pushed to next week, TE 20', ['97110 20']],
  ['massage rescheduled for friday. TE 20', ['97110 20']],
])('%s: what was refused or put off is none of the visit', (text, read) =>
  expect(services(text)).toEqual(read),
);

it.each([
  ['payer says no to 97140 with 98941', ['97140', '98941']],
  ['massage moved to today, 20 min', ['97124 20']],
])('%s: nothing was left out', (text, read) => expect(services(text)).toEqual(read));
