/** Hears of a worker that has everything ready and waits to take over; at once where one waits already. */
export function onNewer(registration: ServiceWorkerRegistration, newer: () => void): void {
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) newer();
    });
  };
  if (registration.waiting !== null && registration.active !== null) newer();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}
