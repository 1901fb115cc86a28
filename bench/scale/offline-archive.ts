// Keeps one built archive for reading offline, in a process of its own: node bench/scale/offline-archive.ts DIST
import { buildOffline } from '../../src/offline/build-offline.ts';

await buildOffline(process.argv[2] ?? 'dist');
