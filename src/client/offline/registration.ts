import { cachePrefix } from './cache-name.ts';
import type { OfflineSize } from './size.ts';

const WORKER = 'offline-worker.js';
const SIZE = 'offline.json';
/** Milliseconds after which a worker that does not answer is taken to be gone. */
const PATIENCE = 3000;

/** The worker of this site, if the reader had it kept; `root` is the site's. */
export async function registrationOf(root: string): Promise<ServiceWorkerRegistration | null> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  // A host may run a worker of its own further up.
  return registration?.scope === root ? registration : null;
}

/** Begins to keep the site, or looks for a newer build of one that is kept. Rejects when the browser refuses. */
export function register(root: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(root + WORKER, { scope: root });
}

/** What the site on the host would take; null where the host does not tell. */
export async function sizeOnHost(root: string): Promise<OfflineSize | null> {
  try {
    const answer = await fetch(root + SIZE, { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as OfflineSize) : null;
  } catch {
    return null;
  }
}

/** What the kept build takes, as its worker tells; null where it does not answer. */
export function sizeKept(worker: ServiceWorker): Promise<OfflineSize | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as OfflineSize);
    worker.postMessage('size', [port2]);
    setTimeout(() => resolve(null), PATIENCE);
  });
}

/** Takes away the worker and everything that it kept. */
export async function forget(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister();
  const prefix = cachePrefix(registration.scope);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
  );
}
