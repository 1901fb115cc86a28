// Indexes one built archive as a build does, in a process of its own: node bench/scale/index-archive.ts DIST
import { buildSearch } from '../../src/search/build-search.ts';

await buildSearch({
  dist: process.argv[2] ?? 'dist',
  data: 'content/data',
  cache: '.cache/search',
});
