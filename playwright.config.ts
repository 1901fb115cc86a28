import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Set another where 4400 is taken. */
const PORT = process.env['WENHAO_TEST_PORT'] ?? '4400';

/** The same built site in the three places where firms put it: at a root, under a path, opened from a folder. */
const PLACES = {
  root: `http://127.0.0.1:${PORT}/`,
  sub: `http://127.0.0.1:${PORT}/any/path/`,
  file: pathToFileURL('dist/').href,
};

/** What depends on the place; the rest is run at the root alone. The zip and Firefox choose their places themselves. */
const BY_PLACE = /@place|the zip|Firefox/;

export default defineConfig({
  testDir: 'test/e2e',
  // It is emptied at the start, and the figures of the steps before stand beside it.
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // Ample, so that a busy machine fails nothing: what hangs is still told.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'zh-CN',
    launchOptions: {
      // Set by scripts/test.ts, which finds or installs a browser.
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: Object.entries(PLACES).map(([name, baseURL]) => ({
    name,
    use: { baseURL },
    ...(name === 'root' ? {} : { grep: BY_PLACE }),
  })),
  webServer: {
    command: `node test/e2e/serve.ts ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
