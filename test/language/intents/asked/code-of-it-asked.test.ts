import { describe, expect, it } from 'vitest';
import { ask } from '../../model.ts';

describe('a code asked for without any name', () => {
  describe.each([
    'manipulated the lumbar and the pelvis',
    'doc adjusted neck and low back',
    'put her on mechanical traction',
  ])('%s', (told) => {
    it.each([
      '. What is the CPT?',
      '. whats the cpt code',
      ', what is the code',
      '. Which code is that?',
      '. code please',
    ])('%s: what was told is coded', (question) => expect(ask(told + question).intent).toBe('code-visit'));
  });

  it.each(['what is the CPT for an adjustment', '98941. what is the code', 'what is the code for paraffin'])(
    'explains a code that is asked for by its name: %s',
    (text) => expect(ask(text).intent).toBe('explain-code'),
  );
});
