import { loader } from '../../search/client/load.ts';
import { element } from '../../search/client/view/element.ts';
import { saveFile } from '../save-file.ts';
import { readDeskFile, writeDeskFile } from './desk-file.ts';
import { type Kept, mergedKept, withKept } from './kept.ts';
import { keptList, noticeHead } from './kept-list.ts';
import { loadRecent, type Recent, storeRecent } from './recent.ts';
import { DESK_KEY, loadKept, REFUSED, storeKept } from './store.ts';
import { sureButton } from './sure-button.ts';

const LARGEST_FILE = 20_000_000;

interface Places {
  readonly kept: HTMLElement;
  readonly recent: HTMLElement;
  readonly file: HTMLElement;
}

/** Ids of the notices that this site holds; null where they cannot be had. */
async function heldNotices(): Promise<ReadonlySet<string> | null> {
  try {
    const { notices } = (await loader('data/')('references.js')) as {
      readonly notices: readonly { readonly id: string }[];
    };
    return new Set(notices.map(({ id }) => id));
  } catch {
    return null;
  }
}

function button(name: string, act: () => void): HTMLButtonElement {
  const own = element('button', { type: 'button' }, name);
  own.addEventListener('click', act);
  return own;
}

const line = (words: string): HTMLElement => element('p', {}, words);

function start({ kept, recent, file }: Places): void {
  const status = element('p', { role: 'status' });
  let held: ReadonlySet<string> | null = null;
  const isHeld = (notice: string): boolean => held === null || held.has(notice);

  const store = (all: readonly Kept[]): boolean => {
    const done = storeKept(all);
    if (!done) status.textContent = REFUSED;
    showKept();
    return done;
  };

  const keptElement = (all: readonly Kept[] | null): HTMLElement => {
    if (all === null) return line(REFUSED);
    if (all.length === 0)
      return line('还没有收藏，也没有批注。在文件页点条号选中一条，条下就有“收藏”与“批注”。');
    return keptList(all, isHeld, (one) => {
      store(withKept(loadKept() ?? [], { ...one, marked: false, note: '' }));
    });
  };

  const showKept = (): void => kept.replaceChildren(keptElement(loadKept()));

  const recentElements = (all: readonly Recent[] | null): readonly HTMLElement[] => {
    const change = (to: readonly Recent[] | null) => (): void => {
      storeRecent(to);
      showRecent();
    };
    if (all === null) {
      const begin = button('开始记录', change([]));
      return [line('没有记录最近阅读的文件。'), element('p', { class: 'acts' }, begin)];
    }
    const stop = sureButton('不再记录', change(null));
    const clear = all.length === 0 ? null : sureButton('清空', change([]));
    const items = all.map((one) =>
      element('li', { class: 'item' }, noticeHead(one, isHeld(one.notice))),
    );
    return [
      items.length === 0 ? line('还没有。') : element('ul', { class: 'list' }, ...items),
      element('p', { class: 'acts' }, clear, stop),
    ];
  };

  const showRecent = (): void => recent.replaceChildren(...recentElements(loadRecent()));

  const takeIn = async (chosen: File): Promise<void> => {
    const read = chosen.size > LARGEST_FILE ? null : readDeskFile(await chosen.text());
    if (read === null) {
      status.textContent = '这不是从案头导出的文件，没有读入。';
      return;
    }
    if (!store(mergedKept(loadKept() ?? [], read.kept))) return;
    const lost = read.unread === 0 ? '' : `另有${read.unread}条读不出，没有读入。`;
    status.textContent = `已读入${read.kept.length}条，与原有的合在一起。${lost}`;
  };

  const field = element('input', { type: 'file', accept: '.json,application/json', class: 'vh' });
  const choose = element('label', { class: 'button' }, '导入', field);
  field.addEventListener('change', () => {
    const [chosen] = field.files ?? [];
    if (chosen !== undefined) void takeIn(chosen);
    field.value = '';
  });
  const save = button('导出', () => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`wenhao-desk-${day}.json`, writeDeskFile(loadKept() ?? []), 'application/json');
    status.textContent = '已导出为文件。';
  });
  const clear = sureButton('清空', () => {
    if (store([])) status.textContent = '已清空。';
  });
  file.replaceChildren(
    line('导出为一个文件，可在别的电脑、别的浏览器上导入；导入与原有的合并，不覆盖批注。'),
    element('p', { class: 'acts' }, save, choose, clear),
    status,
  );
  const show = (): void => {
    showKept();
    showRecent();
  };
  addEventListener('storage', ({ key }) => {
    if (key === DESK_KEY || key === null) show();
  });
  show();
  if ((loadKept() ?? []).length > 0 || (loadRecent() ?? []).length > 0)
    void heldNotices().then((ids) => {
      held = ids;
      if (ids !== null) show();
    });
}

const kept = document.querySelector<HTMLElement>('[data-desk-kept]');
const recent = document.querySelector<HTMLElement>('[data-desk-recent]');
const file = document.querySelector<HTMLElement>('[data-desk-file]');
if (kept !== null && recent !== null && file !== null) start({ kept, recent, file });
