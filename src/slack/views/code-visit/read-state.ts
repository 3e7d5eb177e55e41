import { z } from 'zod';
import { control, type FieldName, field } from './fields.ts';
import type { VisitForm } from './visit-form.ts';

const chosen = z.looseObject({ value: z.string() });

/** What one control says of itself in `view.state.values`. */
const stated = z.looseObject({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
  selected_date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullish(),
});

const values = z.record(z.string(), z.record(z.string(), stated));

/**
 * The form as it stands in a view, from what Slack says of its fields; a field that says nothing is as it was.
 *
 * @param state `view.state.values`
 * @param before the form that the view was made from
 */
export function readState(state: unknown, before: VisitForm): VisitForm {
  const read = values.safeParse(state);
  if (!read.success) return before;
  const of = (name: FieldName, row?: number) => read.data[field(name, row)]?.[control(name)];
  const { selected_options: regions } = of('regions') ?? {};
  return {
    rows: before.rows.map((row) => {
      const contact = of('contact', row.id)?.selected_option?.value;
      const minutes = of('minutes', row.id)?.value ?? null;
      return {
        id: row.id,
        code: of('service', row.id)?.selected_option?.value ?? null,
        minutes: minutes === '' ? null : minutes,
        contact: contact === 'group' || contact === 'one-on-one' ? contact : null,
      };
    }),
    regions: regions?.map(({ value }) => value) ?? [],
    payer: of('payer')?.selected_option?.value ?? before.payer,
    date: of('date')?.selected_date ?? before.date,
  };
}
