import type { FrontMatter } from '../model/front-matter.ts';
import { difference } from './difference.ts';

/** A file of a bulletin's folder as it is on disk. */
export interface StoredFile {
  readonly name: string;
  readonly text: string;
  readonly front: FrontMatter;
  /** Whether a person changed it after `split` wrote it. */
  readonly edited: boolean;
}

/** A file as the program now reads the bulletin. */
export interface FreshFile {
  readonly name: string;
  readonly text: string;
  readonly ordinal: number;
  readonly contentHash: string;
}

/** A hand-corrected file that stays as it is. */
export interface KeptFile {
  readonly name: string;
  /** Lines that differ from what the program reads now; empty where its reading is still the one that was corrected. */
  readonly change: readonly string[];
}

/** What is to be done in one folder so that it holds the new reading and every correction. */
export interface FolderPlan {
  readonly write: readonly FreshFile[];
  readonly unchanged: readonly string[];
  readonly kept: readonly KeptFile[];
  /** Hand-corrected files of notices that the program reads no more: they stay, too. */
  readonly stray: readonly string[];
  readonly remove: readonly string[];
}

/** The fresh file that a corrected one was made from: same reading, same name, or same place under another id. */
const originOf = (
  stored: StoredFile,
  fresh: readonly FreshFile[],
  taken: ReadonlySet<string>,
): FreshFile | undefined =>
  fresh.find((file) => file.contentHash === stored.front.contentHash) ??
  fresh.find((file) => file.name === stored.name) ??
  fresh.find((file) => file.ordinal === stored.front.ordinal && !taken.has(file.name));

/** Plans one folder. A hand-corrected file is never overwritten or removed but with `force`. */
export function planFolder(
  stored: readonly StoredFile[],
  fresh: readonly FreshFile[],
  force: boolean,
): FolderPlan {
  const corrected = force ? [] : stored.filter((file) => file.edited);
  const taken = new Set(stored.map((file) => file.name));
  const kept: KeptFile[] = [];
  const stray: string[] = [];
  const covered = new Set<string>();
  for (const file of corrected) {
    const origin = originOf(file, fresh, taken);
    if (origin === undefined) {
      stray.push(file.name);
      continue;
    }
    covered.add(origin.name);
    const same = origin.contentHash === file.front.contentHash;
    kept.push({ name: file.name, change: same ? [] : difference(file.text, origin.text) });
  }
  const stays = new Set(corrected.map((file) => file.name));
  const texts = new Map(stored.map((file) => [file.name, file.text]));
  const wanted = fresh.filter((file) => !covered.has(file.name) && !stays.has(file.name));
  const names = new Set(wanted.map((file) => file.name));
  return {
    write: wanted.filter((file) => texts.get(file.name) !== file.text),
    unchanged: wanted.filter((file) => texts.get(file.name) === file.text).map((file) => file.name),
    kept,
    stray,
    remove: stored.map((file) => file.name).filter((name) => !names.has(name) && !stays.has(name)),
  };
}
