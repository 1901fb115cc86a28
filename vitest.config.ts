import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts'],
      // Read by Astro or by a browser alone: the end-to-end tests run these.
      exclude: [
        'src/content.config.ts',
        'src/site/**',
        'src/pages/**',
        'src/client/**',
        'src/search/client/view/**',
        'src/search/client/entry.ts',
      ],
      thresholds: { lines: 90, functions: 90, branches: 80 },
    },
  },
});
