import { expect, it } from 'vitest';
import { ask } from '../../model.ts';

it.each([
  ['student PT: my CI says a Medicare note needs the two times. which two?', 'time-in-the-note'],
  ['PTA student here, is a progress report due every 10 visits', 'progress-report'],
  ['OT student here. can a student bill medicare', 'student'],
])('who writes is no subject beside another: %s', (text, topic) => expect(ask(text).topic).toBe(topic));
