import type { OfflineSize } from './size.ts';

/** Where keeping the site for reading without a network stands. */
export type OfflineState =
  /** Opened from a folder: there is nothing to keep. */
  | { readonly kind: 'folder' }
  /** The browser has no workers for this address: plain http, or a private window. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'ready'; readonly size: OfflineSize | null }
  | { readonly kind: 'saving'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'kept'; readonly size: OfflineSize | null }
  /** A newer build lies ready beside the one that is read. */
  | { readonly kind: 'newer' };

/** What the reader may do about it. */
export type OfflineAct = 'save' | 'switch' | 'remove';

/** The sentence that tells a state, and the buttons below it with their names. */
export interface OfflineWords {
  readonly text: string;
  readonly acts: readonly (readonly [act: OfflineAct, name: string])[];
}

const MEGABYTE = 1e6;
const SAVE = ['save', '离线保存'] as const;
const REMOVE = ['remove', '移除'] as const;

const measure = (size: OfflineSize | null): string =>
  size === null ? '' : `${(size.bytes / MEGABYTE).toFixed(1)} MB，${size.files} 个文件`;

/** What the page says of a state. */
export function offlineWords(state: OfflineState): OfflineWords {
  switch (state.kind) {
    case 'folder':
      return {
        text: '现在是从文件夹打开的：这个文件夹本身就是离线的，不需要另外保存。',
        acts: [],
      };
    case 'refused':
      return {
        text: '浏览器不允许在这个地址离线保存：需要 https 网址，并且不是无痕窗口。可以改用压缩包，解压后双击打开。',
        acts: [],
      };
    case 'ready': {
      const size = measure(state.size);
      return {
        text: `把全部页面与索引存进这个浏览器${size === '' ? '' : `，共 ${size}`}。此后没有网络也能阅读、查找；不按此钮，什么也不存。`,
        acts: [SAVE],
      };
    }
    case 'saving':
      return {
        text: state.of === 0 ? '正在保存……' : `正在保存：${state.done}／${state.of}`,
        acts: [],
      };
    case 'failed':
      return {
        text: '没有保存成功，已存的部分已经删去。请检查网络与磁盘空间后重试；网站正在更新时，过几分钟再试。',
        acts: [SAVE],
      };
    case 'kept': {
      const size = measure(state.size);
      return {
        text: `已离线保存${size === '' ? '' : `：${size}`}。没有网络也能阅读、查找；网站有新版时会在页首告知。`,
        acts: [REMOVE],
      };
    }
    case 'newer':
      return {
        text: '新版已经备好。换用之前，所读、所查的都还是原来的一版。',
        acts: [['switch', '换用新版'], REMOVE],
      };
  }
}
