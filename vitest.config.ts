import { defineConfig } from 'vitest/config';

/** These may give words to the dictionary of the process, which keeps them: each needs a process of its own. */
const OWN_PROCESS = [
  'test/unit/{scripts,search,site}/**/*.test.ts',
  'test/unit/bulletin/topics.test.ts',
  'test/unit/text/{dictionary,words}.test.ts',
];

export default defineConfig({
  test: {
    // By itself a machine of two cores is given one.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'words', include: OWN_PROCESS } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/unit/**/*.test.ts'],
          exclude: OWN_PROCESS,
          // What changes nothing outside itself is read once, not once a file.
          isolate: false,
        },
      },
    ],
    testTimeout: 30_000,
    coverage: {
      reporter: ['text-summary'],
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
