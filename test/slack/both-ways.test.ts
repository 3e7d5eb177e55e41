import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/slack/commands/commands.ts';
import { actionIds } from '../../src/slack/presses/action-ids.ts';
import { shortcuts } from '../../src/slack/shortcuts/shortcuts.ts';
import { formActions } from '../../src/slack/views/code-visit/code-visit-view.ts';
import { homeActions } from '../../src/slack/views/home/home-actions.ts';

/** A place in a test: its file, and words that stand in it only where the thing is used. */
type Proof = [file: string, words: string];

/** Every surface and control: where a person at the page uses it, and where signed HTTP does without the page. */
const table: [thing: string, page: Proof, http: Proof][] = [
  [
    'mention',
    ['journey', "'@cl'"],
    ['slack/events', 'mentions the bot in a channel is answered in its thread'],
  ],
  [
    'direct message',
    ['journey', 'in a direct message without a mention'],
    ['slack/events', 'in a direct message is answered beside it'],
  ],
  ['agent view', ['surfaces', "{ name: 'Count units' }"], ['slack/agent-view', 'the agent view says so']],
  [
    'thread',
    ['threads', 'without a mention where channels are heard'],
    ['slack/threads', 'in a thread that was answered in'],
  ],
  [
    'edit',
    ['surfaces', 'the question as edited'],
    ['slack/surfaces', 'an edited question changes its answer in place'],
  ],
  [
    'deletion',
    ['threads', 'a deleted question takes its answer along'],
    ['slack/edits-and-deletions', 'a deleted question'],
  ],
  [
    'added to a channel',
    ['surfaces', "{ name: 'Add Claimline' }"],
    ['slack/views/home', 'says in two lines what it does'],
  ],
  ['could not be read', ['buttons', 'Check two codes together'], ['slack/surfaces', 'ask:activity:2']],
  ['/cpt', ['commands', '/cpt 97112'], ['slack/actions', "describe('/cpt'"]],
  ['/units', ['commands', '/units 97110 38'], ['slack/commands', "type('/units'"]],
  ['/modifiers', ['commands', '/modifiers 97140'], ['slack/commands', "type('/modifiers'"]],
  ['/checklist', ['commands', '/checklist 97530'], ['slack/commands', "type('/checklist'"]],
  ['codeVisit', ['code-visit', "{ name: 'Shortcuts' }"], ['slack/views/code-visit', 'the global shortcut']],
  [
    'checkCoding',
    ['surfaces', 'Check the coding/'],
    ['slack/views/code-visit', '"Check the coding" on a message'],
  ],
  ['ask', ['buttons', "'Another region'"], ['slack/attestations', "startsWith('ask:')"]],
  ['choose', ['buttons', 'Choose: payer'], ['slack/menus-and-boxes', "'choose:payer'"]],
  ['view', ['buttons', "'Back'"], ['slack/actions', "'checklist-text'"]],
  ['choices', ['commands', "pressed('Choose: payer')"], ['slack/menus-and-boxes', "'choices'"]],
  ['more-choices', ['commands', "pressed('More choices')"], ['slack/menus-and-boxes', "'more-choices'"]],
  ['more', ['commands', "{ name: 'More', exact: true }"], ['slack/actions', "'more'"]],
  ['menu', ['buttons', "more('why')"], ['slack/menus-and-boxes', "choose('menu'"]],
  ['startOver', ['buttons', "press('Start over')"], ['slack/actions', "'start-over'"]],
  ['tick', ['buttons', 'box.check()'], ['slack/menus-and-boxes', "'tick:0'"]],
  ['share', ['commands', "{ name: 'Share' }"], ['slack/actions', "'share'"]],
  ['feedback', ['feedback', 'What was wrong?'], ['slack/feedback', "'feedback'"]],
  ['form', ['code-visit', "selectOption('97110')"], ['slack/views/code-visit', 'form:service']],
  ['add', ['code-visit', "{ name: 'Add a service' }"], ['slack/views/code-visit', 'form:add']],
  ['remove', ['code-visit', "{ name: 'Remove service 1' }"], ['slack/views/code-visit', 'form:remove']],
  ['home', ['home', "{ name: 'Home' }"], ['slack/views/home', "describe('the Home tab'"]],
  ['example', ['home', 'Ask: '], ['slack/views/home', 'home:example']],
  ['form on the Home tab', ['code-visit', "{ name: 'Code a visit' }"], ['slack/views/home', 'home:form']],
  ['recent', ['home', 'Show the answer'], ['slack/views/home', 'home:recent']],
  ['answer in a modal', ['home', 'Send me the message'], ['slack/views/home', 'private_metadata']],
  ['forAll', ['home', 'Use mine for everybody here'], ['slack/views/home', 'home:for-all']],
  ['defaults', ['home', "{ name: 'Who bills' }"], ['slack/views/home', 'defaults:']],
  ['discipline', ['home', "'Who bills'"], ['slack/views/home', "choose('discipline'"]],
  ['payer', ['home', "'Usual payer'"], ['slack/views/home', "choose('payer'"]],
  ['skip', ['surfaces', "{ name: 'Skip' }"], ['slack/views/home', 'defaults:skip']],
];

const text = (file: string): string => readFileSync(new URL(`../${file}.test.ts`, import.meta.url), 'utf8');

describe('every surface and every control', () => {
  it.each(table)('%s is used at the page and over signed HTTP', (_, [page, words], [http, said]) => {
    expect(text(`journey/${page}`)).toContain(words);
    expect(text(http)).toContain(said);
  });

  it('stands in this table', () => {
    const things = table.map(([thing]) => thing);
    const declared = [actionIds, homeActions, formActions, shortcuts].flatMap((one) => Object.keys(one));
    expect(things).toEqual(expect.arrayContaining([...declared, ...commands.map(({ name }) => name)]));
  });
});
