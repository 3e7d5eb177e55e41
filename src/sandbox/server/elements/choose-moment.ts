import type { Choice } from '../../hands/pressing.ts';
import type { Json } from '../workspace/stored-message.ts';

/** What an action says beyond its ids, or a sentence why that cannot be chosen. */
export type Chosen = Json | string;

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A day, a time of day or both, as the three pickers send them; nothing empties them. */
export function chooseMoment(element: Json, { value }: Choice): Chosen {
  const empty = value === null || value === undefined || value === '';
  if (element.type === 'timepicker') {
    if (!empty && !TIME.test(value)) return 'That is not a time such as 14:30.';
    return { selected_time: empty ? null : value };
  }
  if (element.type === 'datetimepicker') {
    if (!empty && !/^\d{10}$/.test(value)) return 'That is not a time in seconds since 1970.';
    return { selected_date_time: empty ? null : Number(value) };
  }
  if (!empty && (!DATE.test(value) || Number.isNaN(Date.parse(value))))
    return 'That is not a date such as 2026-11-23.';
  return { selected_date: empty ? null : value };
}
