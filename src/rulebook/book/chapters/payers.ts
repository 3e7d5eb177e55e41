import type { PayerProfile } from '../../../core/rule-set/payer-profile.ts';
import type { Chapter } from '../chapter.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';
import { link, placeOf, plain, table } from '../markdown.ts';

const methods: Record<PayerProfile['unitMethod']['method'], string> = {
  cms: 'CMS total time',
  ama: 'AMA, each alone',
  unknown: 'not known: both shown',
};

/** Payer profiles: how units are counted, which modifiers are asked for, what is covered. */
export const payers: Chapter = {
  title: 'Payers',
  about:
    'Coverage is read from the top: the first row that names the code decides. Plans of one payer differ; where a statement varies by plan, the plan is asked.',
  overview: (files) =>
    table(
      ['payer', 'asked for as', 'units', 'GP or GO', 'distinct work'],
      files.payers.map(({ data }) => [
        link(plain(data.name), placeOf('payer', data.id)),
        data.payer,
        methods[data.unitMethod.method],
        data.disciplineModifier.rule.replaceAll('-', ' '),
        data.distinctModifier.prefers,
      ]),
    ),
  entries: (files, sources) =>
    files.payers.map((file) => {
      const { asOf: _, name, ...rest } = file.data;
      return {
        place: placeOf('payer', file.data.id),
        title: plain(name),
        lines: [...dated(file, sources), ...fields(rest, sources)],
      };
    }),
};
