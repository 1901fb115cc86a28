import type { Kept } from './kept.ts';
import { readKept } from './read-kept.ts';

/** Where the browser keeps it. One desk serves every copy of the site on a host, and every folder on a disk. */
export const DESK_KEY = 'wenhao.desk';

/** What is kept in this browser; null where it refuses to keep anything. */
export function loadKept(): readonly Kept[] | null {
  try {
    const text = localStorage.getItem(DESK_KEY);
    if (text === null) {
      // Some browsers let pages read and forbid them to write.
      localStorage.setItem(DESK_KEY, '[]');
      return [];
    }
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? raw.map(readKept).filter((one) => one !== null) : [];
  } catch (failure) {
    return failure instanceof SyntaxError ? [] : null;
  }
}

/** Keeps it; false where the browser refuses or has no room left. */
export function storeKept(kept: readonly Kept[]): boolean {
  try {
    localStorage.setItem(DESK_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What is said where the browser keeps nothing. */
export const REFUSED =
  '浏览器不允许本站在这台电脑上保存数据（无痕窗口或隐私设置），收藏与批注无法保留。';
