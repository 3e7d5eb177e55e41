import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

const exam = (text: string) =>
  ask(text)
    .services.filter(({ codes }) => codes.some((code) => code.startsWith('992')))
    .map(({ codes }) => `${codes[0]} to ${codes.at(-1)}`);

describe('an office visit whose level nobody said', () => {
  it.each([
    ['first visit exam w/ 98941', ['99202 to 99205']],
    ['exam plus adjustment, patient seen for the first time', ['99202 to 99205']],
    ['E/M and cmt, never been here', ['99202 to 99205']],
    ['office visit for a returning patient, 98940', ['99211 to 99215']],
    ['established patient exam plus 98940', ['99211 to 99215']],
    ['exam and 98941', ['99202 to 99215']],
    ['last visit was in may, exam and 98941', ['99202 to 99215']],
  ])('%s', (text, expected) => {
    expect(exam(text)).toEqual(expected);
  });
});

describe('words that hold other words', () => {
  it.each([
    ['ROM of fingers with a goniometer, separate report', ['95852']],
    ['goniometer ROM of both knees, written report', ['95851']],
    ['brand new prosthesis, first time training with it 30 min, skin check', ['97761 30']],
    ['set the patient up on the RTM app', ['98975']],
    ['RTM app, readings on 18 of the 30 days', ['98977']],
    ['RTM app, readings on 9 of the last 30 days', ['98985']],
    ['first time she wears the splint: checked fit and straps 20 min', ['97760 20']],
    ['PT saw a brand new patient and wrote the plan', ['97161|97162|97163 ?visit-type']],
    ['trigger point pressure to the piriformis 10 min', ['97140 10']],
    ['needled the piriformis and glute med', ['20560']],
    ['OT eval, she circled high', ['97167']],
    ['T2-T9 adjusted, seven segments, is that the five region code', ['98940']],
    ['full spine adjusted and two extremities', ['98940|98941|98942 ?cmt-regions', '98943']],
    ['thin needles into the muscle at the glute med and piriformis. Not acupuncture', ['20560']],
    ['the new prosthetic leg, then liner care and shifting weight onto it, 33 min', ['97761 33']],
    ['first visit: wrist orthosis fit, then the resting hand splint 24 min', ['97760 24']],
    ['practiced pressure relief push ups in her chair 16 min', ['97542 16']],
    ['stim pads on her calf, i stayed with her, hand on the dial, 14 min', ['97032 14']],
    ['vestibular rehab 30 minutes with epley', ['97112|95992 ?activity 30', '95992']],
    ['tens unit instruction 12 min', ['97535 12']],
    // How the first was given is not said of the second.
    [
      'attended stim 8 min to the quad, then stim to the low back 15',
      ['97032 8', '97032|G0283|97014 ?attended 15'],
    ],
    ['HVGC 15 unattended, manual 14', ['G0283|97014 ?attended 15', '97140 14']],
    ['OT first visit. She called it high complexity', ['97167']],
    ['neck and thoracic spine adjusted, plus an elbow adjusted', ['98940', '98943']],
    ['just an elbow adjusted', ['98943|97140 ?activity']],
    ['re-exam with its own history and exam, level 4', ['99214']],
    ['taught him how to hook up the home tens unit 11 min', ['97535 11']],
    ['tugged on the neck by hand, gentle traction, 12 min', ['97140 12']],
    ['which PT eval code when the therapist marked it moderate', ['97162']],
    ['second visit for the hand splint, 15 min', ['97763 15']],
    ['third visit for her night splint. Adjusted the strap and checked the skin, 16 min', ['97763 16']],
    ['only adjusted the elbow, no spine', ['98943']],
    ['chiropractic adjustments of arms and legs', ['98943']],
    ['16 min of head turns, eyes on a target, vestibular', ['97112 16']],
    ['estim not attended', ['G0283|97014 ?attended']],
    ['ES attended', ['97032']],
    ['acupuncture no electricity', ['97810']],
    ['hook current to the needles', ['97813']],
    ['dry needling to several muscles', ['20561']],
    ['PT eval low', ['97161']],
    ['PT eval low back', ['97161|97162|97163 ?visit-type']],
    ['PT eval moderate', ['97162']],
    ['mod complexity OT evaluation', ['97166']],
    ['level 3 new patient', ['99203']],
    ['established patient, moderate MDM', ['99214']],
    ['level 4 established visit', ['99214']],
    ['dry needled piriformis and glute med', ['20560']],
    ['dry needling to calf, soleus, tib ant', ['20561']],
    ['exam on an established patient, straightforward MDM', ['99212']],
    ['new patient visit, moderate pain', ['99202|99203|99204|99205 ?visit-type']],
    ['new patient exam, high blood pressure', ['99202|99203|99204|99205 ?visit-type']],
    ['PT eval high school athlete', ['97161|97162|97163 ?visit-type']],
    ['RTM setup', ['98975']],
    ['RTM device 20 days', ['98977']],
    ['RTM device five days', ['98985']],
    ['RTM 12 minutes this month', ['98979 12']],
    ['laser after knee replacement', ['97037']],
    ['low level laser, provider holding it the whole time', ['S8948']],
    ['can a quadriplegic drive a power chair, report', ['97755']],
    ['an invented device that fits no CPT', ['97039|97139|97799 ?activity']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});
