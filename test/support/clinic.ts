import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { loadRuleSet } from '../../src/rulebook/load-rule-set.ts';

/** The example of docs/clinic-rules.md, so that what the page shows is what is read. */
export const clinicExample: string =
  /```yaml\n(.*?)```/s.exec(
    readFileSync(new URL('../../docs/clinic-rules.md', import.meta.url), 'utf8'),
  )?.[1] ?? '';

/** The real rules with a clinic's own over them. */
export function withClinicRules(yaml: string): RuleSet {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  const file = join(folder, 'clinic.yml');
  writeFileSync(file, yaml);
  try {
    return loadRuleSet(undefined, { clinic: pathToFileURL(file) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
