/** One service of the form as it stands: nothing, or what a person chose and typed. */
export interface FormRow {
  /** Names the row in block ids, so that what is typed stays where it is when another row goes. */
  id: number;
  code: string | null;
  /** As typed. */
  minutes: string | null;
  contact: 'one-on-one' | 'group' | null;
}

/** "Code a visit" as a person sees it. */
export interface VisitForm {
  rows: FormRow[];
  /** Spinal regions adjusted, ids of rules/regions.yml; `extraspinal` for an adjustment outside the spine. */
  regions: string[];
  payer: string;
  /** `YYYY-MM-DD` */
  date: string;
}

/** More rows than a visit has services, and few enough to scroll through on a telephone. */
export const mostRows = 8;

/** Stands among the regions for an adjustment outside the spine. */
export const extraspinal = 'extraspinal';

/** The form as it opens: one empty row. */
export function newForm(payer: string, date: string): VisitForm {
  return { rows: [emptyRow(1)], regions: [], payer, date };
}

/** The form with one more empty row, as long as there is room. */
export function withRow(form: VisitForm): VisitForm {
  if (form.rows.length >= mostRows) return form;
  const id = Math.max(0, ...form.rows.map((row) => row.id)) + 1;
  return { ...form, rows: [...form.rows, emptyRow(id)] };
}

/** The form without a row; the last one is emptied instead. */
export function withoutRow(form: VisitForm, id: number): VisitForm {
  const rest = form.rows.filter((row) => row.id !== id);
  if (rest.length > 0) return { ...form, rows: rest };
  // A new id, since Slack keeps what was typed into a field for as long as its block has the same name.
  return { ...form, rows: [emptyRow(id + 1)] };
}

const emptyRow = (id: number): FormRow => ({ id, code: null, minutes: null, contact: null });
