interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser paint and take input before a long work goes on. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      // A timer in a row of timers would wait for four milliseconds each time.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    })
  );
}
