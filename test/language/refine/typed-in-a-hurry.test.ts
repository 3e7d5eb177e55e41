import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('who bills', () => {
  it.each([
    ['medicare pt 97110 30 min, OT also treated 30 min same day', null],
    ['OT 97535 30 min medicare', 'ot'],
    ['our OT also did 97535 30 min', 'ot'],
    ['PTA also treated. 97110 30 min, medicare', 'pt'],
    ['OT also here. 97530 30 medicare', 'ot'],
  ])('%j: %s', (text, discipline) => expect(ask(text).discipline).toBe(discipline));
});

describe('what hurried thumbs and dictation make of a visit', () => {
  it.each<[string, string[]]>([
    // One word in two halves.
    ['thera puttic exercize 20', ['97110 20']],
    ['newro re ed 15, gate training 10', ['97112 15', '97116 10']],
    ['nuero re-ed 15', ['97112 15']],
    ['manual ten minutes period their x twelve minutes', ['97140 10', '97110 12']],
    ['their x 12, there x 10, their x-ray was clean', ['97110 22']],
    ['mani pulation of neck, 2 regions, and manual 15 to shoulder', ['98940', '97140 15']],
    ['bal ance 15 on foam', ['97112 15']],
    ['TherAct (lifting feed sacks floor to tailgate, 40 lb) 14 min', ['97530 14']],
    // A time taken back by a bare "no".
    ['ther ex was 15 no 25 sorry and neuro was 10', ['97110 25', '97112 10']],
    ['te 20, no 15, nmr 10', ['97110 15', '97112 10']],
    ['te 20 no 25', ['97110 25']],
    ['97110 20 min no 25 medicare', ['97110 25']],
    ['therex 20. no 25 and manual 10 min', ['97110 25', '97140 10']],
    ['te 20 no it was 25 mt 10', ['97110 25', '97140 10']],
    ['put 20 for the therex pls. scratch that it was 22. plus 97140 8 min', ['97110 22', '97140 8']],
    // Quarter hours by their number, and what is no time.
    ['two 15s of te', ['97110 30']],
    // What kind of visit it was is told; "visit 15" alone is one of a row.
    ['prosthesis recheck visit 15', ['97763 15']],
    ['recheck visit 15, TE 30', ['97110 30']],
    ['wheelchair training visit 30', ['97542 30']],
    ['97763 visit 15', ['97763']],
    ['follow-up visit 6, 97110 30 min', ['97110 30']],
    // What both may be, and a point behind an abbreviation.
    ['pain in both knees, treated both of them with manual 15 min', ['97140 15']],
    ['neck and shoulder, I went between them, manual 25 min', ['97140 25']],
    ['mom and son, treated both of them one on one 97110 30 min', ['97110 30 one-on-one']],
    ['Neuro. Re-Ed 15 min, Ther. Ex. 15 min', ['97112 15', '97110 15']],
    ['reps went from 8 to 11 this morning, therex 20', ['97110 20']],
    ['therex 30, resting hand splint 10 of it', ['97110 20', '97760|97763 ?visit-type 10']],
    ['25 for the manual, add 15 gait', ['97140 25', '97116 15']],
    ['work hardening program from 8 to 11 this morning', ['97545 180']],
    ['pain went from 8 to 3 today, te 20', ['97110 20']],
    ['cold laser on a knee 8 minutes, dr holds the wand the whole time', ['S8948 8']],
    // The sum of a part, and a machine used alone behind its time.
    ['leg press and heel raises, 20 min altogether, then foam pad balance 10 min', ['97110 20', '97112 10']],
    ['nustep 20 min independent, manual 15', ['97110 20 unattended', '97140 15']],
    ['gait 20 min independent with walker', ['97116 20']],
    ['I did 8 minutes of gait training and finished with 22 more of gait', ['97116 30']],
    ['te 20 min, 2 more visits left', ['97110 20']],
    ['stood 30s x3 on foam, nmr 15', ['97112 15']],
    ['FCE took one hour forty five w report', ['97750 105']],
    ['TE 22, units pls, I have 14 more of these', ['97110 22']],
    // Who came and went.
    // A line and a time of its own.
    [
      '9:00-9:20 SLR, quad sets, clamshells\n9:20-9:35 stairs, step over step, one rail',
      ['97110 20', '97116 15'],
    ],
    ['clamshells, SLR 20 min\nstairs 10 min', ['97110 20', '97116|97530|97110 ?activity 10']],
    ['97110\nstairs 15 min', ['97110 15']],
    // Minutes that did not overlap were nobody's group.
    ['Paraffin 10, then scar mobilization 12, none of it overlapping', ['97018 10', '97140 12']],
    ['te 15, manual 12, none of the minutes overlapping', ['97110 15', '97140 12']],
    ['97110 30 with overlapping patients', ['97110 30 group']],
    // What the patient did not bear.
    ['too sore to adjust today, manual 15 and ice 10', ['97140 15', '97010 10']],
    ['pt was in too much spasm to be adjusted, did massage 15', ['97124 15']],
    ['she was too sore for manual, did te 20', ['97110 20']],
    ['too painful for exercise today so just hot pack and manual 15', ['97010', '97140 15']],
    ['couldnt adjust her, too inflamed. manual 12 min', ['97140 12']],
    ['doc decided not to adjust, IASTM 10 min to calf', ['97140 10']],
    ['he was afraid of being adjusted so we did manual 12', ['97140 12']],
    ['too many units for therex? 97110 45', ['97110 45']],
    ['is 15 min too short for manual', ['97140 15']],
    ['not too stiff to adjust, C T L', ['98941']],
    ['is he too acute to adjust? C and L', ['98940']],
    ["wasn't too sore for TE, 20 min", ['97110 20']],
    ["wasn't able to do TE independently, 25 min with cues", ['97110 25']],
    ['declined to be adjusted in the neck, T L done', ['98940']],
    ["didn't adjust in the neck, low back pain", []],
    ['she declined to be adjusted in the neck, manual 15', ['97140 15']],
    // A joint of the limbs, and a spine that was left alone.
    ['HVLA thrust to the ankle mortise, spine was clear so I left it alone', ['98943']],
    ['adjusted the wrist (carpals) with HVLA. spine untouched', ['98943']],
    ['98943 with CMT 3 regions', ['98943', '98941']],
    ['adjusted the wrist with manipulation of the spine 3 regions', ['98943', '98941']],
    ['shoulder adjusted along with CMT 3 regions', ['98943', '98941']],
    ['HVLA thrust T5 and the right ankle', ['98940', '98943']],
    // Which of two is what is asked.
    ['soft tissue work 15 min. 97124 or 97140?', ['97140|97124 ?activity 15']],
    ['stm 15, 97140 or 97124', ['97140|97124 ?activity 15']],
    ['massage 15 min 97124 or 97140?', ['97124 15']],
    // A time that was begun before a code, and a time of another service.
    ['nine minutes no sorry 9 7 1 1 0 for ninety minutes', ['97110 90']],
    ['ten min sorry 97140 for twelve min', ['97140 12']],
    ['massage 22 min, and stretching.. sorry, the stretching was therex, 24 min', ['97124 22', '97110 24']],
    ['manual 15, then stretching. scratch that stretching was 97110, 10 min', ['97140 15', '97110 10']],
    // Where it ended.
    // What a time was made of, and parts in brackets.
    ['te 20 (10 squats, 10 lunges), mt 15', ['97110 20', '97140 15']],
    ['manual 20 (10 mfr, 10 jt mobs)', ['97140 20']],
    ['97110 30 min (bike 8, bands 12, SLR 10)', ['97110 30']],
    ['97161 plus 20 of treatment (10 te 10 mt)', ['97161 20', '97110 10', '97140 10']],
    ['nustep 8 (warm up, alone), te 20', ['97110 8 unattended', '97110 20']],
    ['te 20 (10 of it balance on foam)', ['97110 10', '97112 10']],
    // A machine that moves the joint by itself.
    ['post op knee, CPM 30, te 15, ice 10', ['97110 15', '97010 10']],
    ['BFR 10, te 15', ['97110 25']],
    // What a kid has, what was cancelled.
    ['kid w CP 30 min: treadmill 10, bosu 10', ['97110|97116 ?activity 10', '97112 10']],
    ['kid sprained ankle, te 20 with CP 10', ['97110 20', '97010 10']],
    ['she cancelled the aquatics so did land ther ex 30', ['97110 30']],
    ['canceled the massage today, CMT 3 regions', ['98941']],
    // Parts that add up, and a place behind minutes.
    [
      'ot peds 45 min: 20 sensory obstacle course, 15 fine motor, 10 parent training',
      ['97116|97112|97530 ?activity 20', 'unknown ?activity 15', 'unknown ?activity 10'],
    ],
    ['60 min, 30 seated reaching, 30 tall kneel balance work', ['97530 30', '97112 30']],
    ['doc did 98941; PT did 97140 15 other region', ['98941', '97140 15']],
    ['te 30 min, 10 reps, 20 lb', ['97110 30']],
    // Codes that were claimed, and their minutes told again.
    ['3 units of 97110 and 2 of 97140 for 68 min, ok? 40 te 28 mt', ['97110 40', '97140 28']],
    ['2 units 97110 and 1 97140 for 38 min? ther ex 25 manual 13', ['97110 25', '97140 13']],
    ['is 2 of 97110 and 1 of 97140 right: 23 TE, 15 MT', ['97110 23', '97140 15']],
    ['can i bill 97110 and 97140 together? 15 te 20 mt', ['97110 15', '97140 20']],
    ['97110 20, 97140 15. 10 min ice', ['97110 20', '97140 15', '97010 10']],
    // Who re-evaluated, and what is adjusted of a splint.
    ['OT did a re-eval today and nothing else', ['97168']],
    ['PT did a re-eval today and nothing else', ['97164']],
    ['DC did a re-exam today', ['99212|99213|99214 ?visit-type']],
    [
      'visit number three with the same wrist splint.. reheated it, adjusted the edges where it rubbed, rechecked the fit. 10 min',
      ['97763 10'],
    ],
    ['made a wrist splint today, first visit, adjusted the edges, taught wearing, 30 min', ['97760 30']],
    ['gait 10 then he got dizzy and we quit', ['97116 10']],
    ['dizziness 15 min, gait 10', ['97112|95992 ?activity 15', '97116 10']],
    ['10 min of dizziness exercises, TE 15', ['97112 10', '97110 15']],
    ['adjust L5 pressure spot noted', ['98940']],
    ['adjust AFO pressure spot 12 min', ['97763 12']],
    [
      'Started aquatic 8:02, out of the pool 8:29, then land gait training 8:31 - 8:45',
      ['97113 27', '97116 14'],
    ],
    ['began ther ex 2:10, done with him 2:40', ['97110 30']],
    ['started gait 10:00, finished 10:20, TE 10:20-10:45', ['97116 20', '97110 25']],
    ['walked in 2:05 left 2:45. neuro re-ed 2:05-2:21, ther act 2:21-2:45', ['97112 16', '97530 24']],
    ['walked in the hallway with cues for step length 12 min', ['97116 12']],
    ['bike for endurance, PT right there cueing, 9:10-9:25. manual 12', ['97110 15', '97140 12']],
    ['used the activator to adjust a knee', ['98943']],
    // Levels of a region are no number of regions, and two words of one activity one service.
    ['adjusted neck, mb, lb and pelvis', ['98940|98941|98942 ?cmt-regions']],
    ['chiro did manual on the shoulder and adjusted the neck, 10 min manual', ['97140 10', '98940']],
    ['adjusted neck, zib, low back', ['98940|98941|98942 ?cmt-regions']],
    ['Doc adjusted C, T, L, sacrum and pelvis, all five. plus the right wrist.', ['98942', '98943']],
    ['10 bike warmup (indep), 15 manual', ['97110 ?activity 10 unattended', '97140 15']],
    ['97110, 97140 and 97112 same day, 59 on two of them', ['97110', '97140', '97112']],
    ['adjusted cervical x2, thoracic x3, lumbar x1, pelvis, both shoulders', ['98941', '98943']],
    [
      'shockwave + adjustment + manual 10 on achilles',
      ['97039', '98940|98941|98942 ?cmt-regions', '97140 10'],
    ],
    ['Total one-on-one timed minutes was 68, all therex', ['97110 68 one-on-one']],
    ['worked with him on crutch training up and down the curb for 9 minutes', ['97116 9']],
    ['Mom and dad came without the kid. OT spent 45 minutes teaching them transfers', ['97550 45']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));

  it.each<[string, string[]]>([
    ['97110 15 no 59', ['97110 15']],
    ['97140 15 no 22', ['97140 15']],
    ['97161 and te 20, no 25', ['97161', '97110 20']],
    ['97110 30 no 8 minute rule question', ['97110 30']],
    ['ther ex 30 no 3rd party', ['97110 30']],
    ['97110 30 no 10 pound weights', ['97110 30']],
    ['plank two 15s holds, ther ex 20 min', ['97110 20']],
    ['adjusted C T; pt weighs 200 LB', ['98940']],
    ['adjusted neck only, Dr. MB', ['98940']],
    ['adjusted C and, um, L', ['98940']],
    ['Dr Adju Stmann 97110 15', ['97110 15']],
    ['oswestry a 50 from last visit, ther ex 30 min', ['97110 30']],
  ])('takes nothing from %j that was not said', (text, read) =>
    expect(services(text).filter((one) => /^9/.test(one))).toEqual(read),
  );
});
