import type { Browser } from 'playwright-core';
import { test } from 'vitest';
import { openBrowser } from './chromium.ts';

/** A test with a browser, opened once for all tests of its file. */
export const withBrowser = test.extend<{ browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});
