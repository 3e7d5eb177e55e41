import { describe, expect, it } from 'vitest';
import { ask } from './at-the-door.ts';

const codesOf = (question: string) => ask(question).codes;

describe('what others say, see or bill is none of the visit', () => {
  it('counts the regions that were adjusted, not those that were billed', () =>
    expect(
      ask('My chiropractor billed me for four regions but he only popped my neck and lower back. Which code?')
        .lines[0]?.code,
    ).toBe('98940'));

  it('takes no patient of a full schedule for a group', () =>
    expect(
      codesOf('The front desk double booked me, so Mrs K got 12 minutes of manual. United. Billable?'),
    ).not.toContain('97150'));

  it('adjusts nobody where others were adjusted', () =>
    expect(
      codesOf('The aide sets him up on hot pack for 15 minutes while I adjust others. Aetna?'),
    ).not.toContain('98940'));

  it('takes what a program does by itself for no payer', () =>
    expect(ask('Our EMR auto adds 97010 every visit. Should we keep sending it?').text).not.toContain(
      'no-fault',
    ));

  it('leaves the payer a payer', () => expect(ask('auto claim, 97140 15 min').payer.id).toBe('auto'));

  it('treats no illness where it tells who the patient is', () => {
    const answer = ask(
      'Co-treated with our OT for 45 minutes, a TBI guy, Medicare. Can we each bill 3 units?',
    );
    expect(answer.text).toContain('make one unit');
    expect(answer.lines).toEqual([]);
    expect(codesOf('worked on memory with a TBI patient 30 min')).toContain('97129');
  });

  it('names no two professions over the end of a sentence', () =>
    expect(
      ask('Solo DC. Pt came for her maintenance visit, Medicare, ABN on file. Do I still put AT on 98941?')
        .text,
    ).toContain('It goes without AT'));

  it('says when a re-evaluation is billed', () =>
    expect(
      ask('At the 30 day mark, is 97164 billed every time or only if something changed?').text,
    ).toContain('when the status changed'));
});
