import type { RuleFiles } from '../../read-rule-files.ts';
import type { YamlFile } from '../../read-yaml.ts';
import type { Chapter } from '../chapter.ts';
import { dated } from '../dated.ts';
import { fields } from '../fields.ts';

/** A chapter that is one file as it stands, a list a block. */
export const wholeFile = (
  title: string,
  about: string,
  fileOf: (files: RuleFiles) => YamlFile<{ asOf: string }>,
): Chapter => ({
  title,
  about,
  overview: (files, sources) => {
    const file = fileOf(files);
    const { asOf: _, ...rest } = file.data;
    return [...dated(file, sources, rest), ...fields(rest, sources)];
  },
  entries: () => [],
});
