import { onNewer } from './newer.ts';
import { forget, register, registrationOf, sizeKept, sizeOnHost } from './registration.ts';
import { siteRoot } from './site-root.ts';
import { type OfflineAct, type OfflineState, offlineWords } from './words.ts';

const SCRIPT = document.currentScript as HTMLScriptElement | null;

/** Whether words that the reader has typed would be lost with the page. */
function holdsWords(): boolean {
  return [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
}

/** A line above the page, read out as it comes. */
function bar(words: string, name: string, act: () => void): void {
  document.querySelector('.newer')?.remove();
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', act);
  line.append(words, button);
  line.className = 'newer wrap';
  line.setAttribute('role', 'status');
  document.querySelector('.head')?.after(line);
}

/** The worker that waits takes over; every open page then begins anew, so that none mixes two builds. */
function switchOver(registration: ServiceWorkerRegistration): void {
  registration.waiting?.postMessage('switch');
}

function followSwitch(): void {
  // A page that no worker answered yet is not of any kept build: it may stay as it is.
  if (navigator.serviceWorker.controller === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (holdsWords())
      bar('新版已经换用，本页仍是原来的一版。', '重新打开', () => location.reload());
    else location.reload();
  });
}

/** The place on the help page where the site is kept, and let go. */
function tool(place: HTMLElement, root: string): void {
  const line = document.createElement('p');
  const buttons = document.createElement('p');
  line.setAttribute('role', 'status');
  buttons.className = 'acts';
  place.replaceChildren(line, buttons);
  let registration: ServiceWorkerRegistration | null = null;

  const show = (state: OfflineState): void => {
    const { text, acts } = offlineWords(state);
    place.dataset['offline'] = state.kind;
    line.textContent = text;
    buttons.replaceChildren(
      ...acts.map(([act, name]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = name;
        button.addEventListener('click', () => void does[act]());
        return button;
      }),
    );
  };

  const follow = (own: ServiceWorkerRegistration): void => {
    registration = own;
    onNewer(own, () => show({ kind: 'newer' }));
  };

  const showKept = async (own: ServiceWorkerRegistration, worker: ServiceWorker): Promise<void> => {
    show({ kind: 'kept', size: await sizeKept(worker) });
    if (registration === null) follow(own);
  };

  const save = async (): Promise<void> => {
    show({ kind: 'saving', done: 0, of: 0 });
    try {
      // Asked for while the reader's press still counts; what is refused here may be cleared by the browser sooner.
      void navigator.storage?.persist?.();
      const own = await register(root);
      const worker = own.installing ?? own.waiting ?? own.active;
      if (worker === null) throw new Error('a registration without a worker');
      const ended = (): boolean => {
        if (worker.state === 'activated') void showKept(own, worker);
        if (worker.state === 'redundant')
          void own.unregister().then(() => show({ kind: 'failed' }));
        return worker.state === 'activated' || worker.state === 'redundant';
      };
      if (!ended()) worker.addEventListener('statechange', ended);
    } catch {
      show({ kind: 'failed' });
    }
  };

  const remove = async (): Promise<void> => {
    if (registration !== null) await forget(registration);
    location.reload();
  };

  const does: Readonly<Record<OfflineAct, () => void | Promise<void>>> = {
    save,
    remove,
    switch: () => {
      if (registration !== null) switchOver(registration);
    },
  };

  const begin = async (): Promise<void> => {
    if (!location.protocol.startsWith('http')) return show({ kind: 'folder' });
    if (!('serviceWorker' in navigator)) return show({ kind: 'refused' });
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      // Of a newer build that comes in behind the scenes nothing need be said before it is there.
      if (data?.offline === 'saving' && registration === null)
        show({ kind: 'saving', done: data.done, of: data.of });
    });
    const own = await registrationOf(root);
    if (own?.active != null) await showKept(own, own.active);
    else show({ kind: 'ready', size: await sizeOnHost(root) });
  };
  begin().catch(() => show({ kind: 'refused' }));
}

async function watchNewer(root: string): Promise<void> {
  const registration = await registrationOf(root);
  if (registration === null) return;
  onNewer(registration, () => {
    bar('新版已经备好。', '换用新版', () => switchOver(registration));
  });
}

if (SCRIPT !== null) {
  const root = siteRoot(SCRIPT.src);
  const place = document.querySelector<HTMLElement>('[data-offline-tool]');
  if (place !== null) tool(place, root);
  if ('serviceWorker' in navigator) {
    followSwitch();
    if (place === null) watchNewer(root).catch(() => undefined);
  }
}
