import { copyFileSync, rmSync } from 'node:fs';

const built = new URL('../../dist/rules.json', import.meta.url);
const besideSource = new URL('../../src/rules.json', import.meta.url);

/** The rules as the build packed them, where the source looks for them: reading the YAML costs more than all the tests. */
export default function pack(): () => void {
  copyFileSync(built, besideSource);
  return () => rmSync(besideSource, { force: true });
}
