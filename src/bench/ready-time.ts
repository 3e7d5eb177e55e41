import { runningApp } from './running-app.ts';

/**
 * Milliseconds from the start of a process to its first 200 on `/readyz`, in HTTP mode against a local API that
 * answers `auth.test`. The process is ended afterwards.
 *
 * @param script a compiled script beside this one's folder, e.g. `../main.js`
 */
export async function readyTime(script: string, apiUrl: string): Promise<number> {
  const app = await runningApp(script, { apiUrl });
  await app.end();
  return app.readyAfter;
}
