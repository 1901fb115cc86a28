/**
 * Over http(s), tells the browser of the site's manifest — from a folder it may not be read — and, on pages that the
 * kept site answers, loads the script that tells of a newer build.
 */
export function installed(): void {
  if (!location.protocol.startsWith('http')) return;
  const place = document.querySelector<HTMLElement>('[data-later]');
  const { manifest, offline } = place?.dataset ?? {};
  if (manifest !== undefined) {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = manifest;
    document.head.append(link);
  }
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  if (!isKept || offline === undefined || document.querySelector('[data-offline-tool]')) return;
  const script = document.createElement('script');
  script.src = offline;
  document.head.append(script);
}
