// Indexes one archive in a process of its own, so that its memory can be told: node bench/scale/index-archive.ts DIST LIMIT CACHE
import { buildSearch } from '../../src/search/build-search.ts';

const [dist = '', limit = '0', cache = ''] = process.argv.slice(2);
const before = performance.now();
await buildSearch({ dist, data: 'content/data', wholeTextLimit: Number(limit), cache });
console.log(
  JSON.stringify({
    seconds: (performance.now() - before) / 1000,
    // KB on Linux
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
