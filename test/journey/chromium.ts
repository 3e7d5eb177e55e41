import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** False where the machine has no Chromium. */
export const hasChromium = existsSync(executablePath);

export const howToGetChromium = `No Chromium at ${executablePath}: the page is not tested. Get it with "apt-get install chromium", or name yours in CHROMIUM.`;

/** Opens the browser. Throws where the page has not been compiled, which `npm test` does first. */
export function openBrowser(): Promise<Browser> {
  const compiled = fileURLToPath(new URL('../../dist/sandbox/page/main.js', import.meta.url));
  if (!existsSync(compiled)) throw new Error('The page is not compiled: run "npm run build" first.');
  return chromium.launch({ executablePath, args: flags });
}
