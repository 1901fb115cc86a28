import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { cachePrefix } from './cache-name.ts';

/** One build: its name, its size, and every file with the digest that it must have. Written in by `src/offline`. */
interface Build {
  readonly id: string;
  readonly bytes: number;
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

declare const OFFLINE_BUILD: Build;

/** The little of a worker's surroundings that is used; TypeScript knows either pages or workers, not both. */
interface LivingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends LivingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}
interface Surroundings {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<{ readonly url: string } | undefined>;
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', hear: (event: LivingEvent) => void): void;
  addEventListener(kind: 'fetch', hear: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent) => void): void;
}

const worker = self as unknown as Surroundings;
const { id, bytes, files } = OFFLINE_BUILD;
const { scope } = worker.registration;
const PREFIX = cachePrefix(scope);
/** Files fetched at once: as many as a browser opens connections to a host. */
const ABREAST = 6;
/** Files between two messages on how far it has come. */
const STEP = 8;

// A cache of its own for each build: what is answered comes whole from one build, or not at all.
const controller = new PrecacheController({ cacheName: PREFIX + id, fallbackToNetwork: false });
// Without a revision the address is the key; the digest makes sure that nothing of another build gets in.
controller.addToCacheList(
  files.map(([path, integrity]) => ({
    url: new URL(encodeURI(path), scope).href,
    revision: null,
    integrity,
  })),
);
const route = new PrecacheRoute(controller, {
  directoryIndex: 'index.html',
  // ?q=… and ?mark=… are read by the page itself.
  ignoreURLParametersMatching: [/./],
});

/** The file of this build that an address means, or null: notices/x.html?mark=…, notices/x, the folder itself. */
function fileOf(address: string): { readonly cacheKey: string; readonly integrity: string } | null {
  const url = new URL(address);
  const request = new Request(url.href);
  const event = undefined as never;
  const found = route.match({ url, request, event, sameOrigin: true });
  return typeof found === 'object'
    ? (found as { readonly cacheKey: string; readonly integrity: string })
    : null;
}

async function tell(done: number): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ offline: 'saving', done, of: files.length });
}

async function fetchAll(event: LivingEvent): Promise<void> {
  const waiting = [...controller.getURLsToCacheKeys()];
  let done = 0;
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [url, cacheKey] = next;
      const integrity = controller.getIntegrityForCacheKey(cacheKey) ?? '';
      const request = new Request(url, {
        integrity,
        cache: 'no-cache',
        credentials: 'same-origin',
      });
      const params = { cacheKey };
      const stored = controller.strategy.handleAll({ params, request, event });
      // One file that cannot be had spoils the build: the others need not be asked for.
      await Promise.all(stored).catch((failure: unknown) => {
        waiting.length = 0;
        throw failure;
      });
      done += 1;
      if (done % STEP === 0) await tell(done);
    }
  };
  // Only when nothing is under way any more can half a build be taken away for good.
  const ends = await Promise.allSettled(Array.from({ length: ABREAST }, take));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed === undefined) return;
  await caches.delete(PREFIX + id);
  throw failed.reason;
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + id);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(event: AskedEvent): Promise<Response> {
  const { request } = event;
  const file = fileOf(request.url);
  const kept = (): Promise<Response> =>
    controller.strategy
      .handle({ request, event, params: file ?? {} })
      // Let go in another tab: the host may still have the very same file, and no other will do.
      .catch(() => fetch(new Request(request.url, { integrity: file?.integrity ?? '' })));
  if (request.mode === 'navigate') {
    if (file !== null) return kept();
    // A page that this build does not have: only the network may know it.
    try {
      return await fetch(request);
    } catch {
      return Response.redirect(`${scope}404.html`);
    }
  }
  // A page that came from the network gets all its parts from there: they are of another build.
  const page = event.clientId === '' ? undefined : await worker.clients.get(event.clientId);
  const isOurs = page === undefined || fileOf(page.url) !== null;
  return file !== null && isOurs ? kept() : fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(fetchAll(event)));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(scope)) return;
  event.respondWith(answer(event));
});
worker.addEventListener('message', ({ data, ports }) => {
  if (data === 'switch') void worker.skipWaiting();
  if (data === 'size') ports[0]?.postMessage({ files: files.length, bytes });
});
