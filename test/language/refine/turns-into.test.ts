import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('words that make another phrase of one', () => {
  it.each([
    ['taped the ankle so it cannot move', ['29540']],
    ['taping the knee to keep it still', ['29530']],
    ['white tape round the ankle, so it cannot move', ['29540']],
    ['zinc oxide tape on the knee, rigid', ['29530']],
    ['prosthetic training, second week', ['97763']],
    ['orthotic training third session', ['97763']],
    ['prosthetic training first visit', ['97761']],
    ['prosthetic training 30 min, second visit next week', ['97761 30']],
    ['prosthetic training 30 min. third visit for therex 15 min', ['97761 30', '97110 15']],
    ['rechecked a wrist splint I fabricated two weeks ago, trimmed the strap 15 min', ['97763 15']],
    ['recheck of the thumb spica, moved a strap, 12 min', ['97763 12']],
    ['splint made last week, today first time fit 24 min', ['97760 24']],
    ["osteopathic physician's seven areas", ['98928']],
    ['D.O. manipulated eight regions', ['98928']],
    ['chiropractor manipulated four regions', ['98941']],
    ['practiced curbs from the wheelchair', ['97542']],
    ['kinesio tape to the knee', ['97112|97110|97139 ?activity']],
  ])('%j', (text, read) => expect(services(text)).toEqual(expect.arrayContaining(read)));
});
