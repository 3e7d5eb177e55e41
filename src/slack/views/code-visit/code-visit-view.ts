import type { types } from '@slack/bolt';
import type { RuleSet } from '../../../core/rule-set.ts';
import { greyLine } from '../../messages/blocks/blocks.ts';
import type { Origin } from '../../sending/origin.ts';
import { initially, option, payerOptions } from '../options.ts';
import { control, type FieldName, field } from './fields.ts';
import { packMetadata } from './form-metadata.ts';
import { mostMinutes, readMinutes } from './form-problems.ts';
import { type ServiceGroup, serviceOptions } from './service-options.ts';
import { extraspinal, type FormRow, mostRows, type VisitForm } from './visit-form.ts';

/** Names the form where it is opened, changed and submitted. */
export const codeVisitId = 'code-visit';

/** The buttons of the form. */
export const formActions = { add: 'form:add', remove: 'form:remove' } as const;

/** Stands in the place of the button that adds a row. */
const whenFull = `The form holds ${mostRows} services. If there were more, ask in words, all of them at once: type /cpt and what was done.`;

interface Around {
  ruleSet: RuleSet;
  origin: Origin;
  /** The claim as the form stands now. */
  preview: types.KnownBlock[];
}

/** "Code a visit": the claim as it stands, a row a service, the regions adjusted, payer and date. */
export function codeVisitView(form: VisitForm, { ruleSet, origin, preview }: Around): types.ModalView {
  const { rows, regions, payer, date } = form;
  const chosen = rows.flatMap(({ code }) => code ?? []);
  const services = serviceOptions(date, chosen, ruleSet);
  return {
    type: 'modal',
    callback_id: codeVisitId,
    title: plain('Code a visit'),
    submit: plain('Get the answer'),
    close: plain('Cancel'),
    private_metadata: packMetadata({ form, origin }),
    blocks: [
      // On top: below the fields nobody would see it move.
      ...preview,
      { type: 'divider' },
      ...rows.flatMap((row, index) => rowBlocks(row, index + 1, rows.length, services)),
      ...(rows.length < mostRows ? [buttonBlock(formActions.add, 'Add a service')] : greyLine(whenFull)),
      regionsBlock(regions, ruleSet),
      selectBlock('payer', 'Payer', payerOptions(ruleSet), payer),
      {
        ...input('date', 'Date of service'),
        element: { type: 'datepicker', action_id: control('date'), initial_date: date },
      },
    ],
  };
}

function rowBlocks(row: FormRow, number: number, rows: number, services: ServiceGroup[]): types.KnownBlock[] {
  const { id, code, minutes, contact } = row;
  const chosen = services.flatMap(({ options }) => options).find(({ value }) => value === code);
  return [
    {
      ...input('service', `Service ${number}`, id),
      element: {
        type: 'static_select',
        action_id: control('service'),
        placeholder: plain('Choose a service, or type its code or name'),
        option_groups: services,
        ...(chosen === undefined ? {} : { initial_option: chosen }),
      },
    },
    {
      ...input('minutes', `Minutes of service ${number}`, id),
      element: {
        type: 'number_input',
        action_id: control('minutes'),
        is_decimal_allowed: false,
        ...{ min_value: '1', max_value: String(mostMinutes) },
        ...(minutes !== null && readMinutes(minutes) !== null ? { initial_value: minutes.trim() } : {}),
        dispatch_action_config: { trigger_actions_on: ['on_character_entered'] },
      },
    },
    selectBlock('contact', `Service ${number}: one-on-one or group`, contacts, contact, id),
    ...(rows > 1 ? [buttonBlock(formActions.remove, `Remove service ${number}`, id)] : []),
  ];
}

const contacts = [option('One-on-one', 'one-on-one'), option('Group: two or more at once', 'group')];

function regionsBlock(regions: string[], ruleSet: RuleSet): types.InputBlock {
  const options = [
    ...ruleSet.regions.filter(({ spinal }) => spinal).map(({ id, label }) => option(label, id)),
    option('outside the spine', extraspinal),
  ];
  const ticked = options.filter(({ value }) => regions.includes(value));
  return {
    ...input('regions', 'Regions adjusted (CMT)'),
    element: {
      type: 'checkboxes',
      action_id: control('regions'),
      options,
      ...(ticked.length > 0 ? { initial_options: ticked } : {}),
    },
  };
}

function selectBlock(
  name: FieldName,
  label: string,
  options: ReturnType<typeof option>[],
  value: string | null,
  row?: number,
): types.InputBlock {
  return {
    ...input(name, label, row),
    element: {
      type: 'static_select',
      action_id: control(name),
      placeholder: plain('Not said'),
      options,
      ...initially(options, value),
    },
  };
}

/** Every field may stay empty, and tells us as soon as it does not. */
const input = (name: FieldName, label: string, row?: number) =>
  ({
    type: 'input',
    block_id: field(name, row),
    label: plain(label),
    optional: true,
    dispatch_action: true,
  }) as const;

function buttonBlock(actionId: string, label: string, row?: number): types.ActionsBlock {
  return {
    type: 'actions',
    block_id: row === undefined ? actionId : `${actionId}:${row}`,
    elements: [
      {
        type: 'button',
        action_id: actionId,
        text: plain(label),
        ...(row === undefined ? {} : { value: String(row) }),
      },
    ],
  };
}

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
