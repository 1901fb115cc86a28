interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser paint and take input before a long work goes on. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    })
  );
}
