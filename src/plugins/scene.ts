import type { Element } from 'hast';
import type { ClauseNames } from '../library/cite-as-clause.ts';
import type { Outline } from '../model/clause.ts';
import type { Block } from '../outline/read-blocks.ts';
import type { ClausePages } from './clause-pages.ts';
import type { MarginNote } from './margin-note.ts';

/** All that the parts of the page are made from. */
export interface Scene {
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  /** The rendered element of each block, label left out, by block index. */
  readonly elements: ReadonlyMap<number, Element>;
  readonly names: ClauseNames;
  /** The same in the manual's style. */
  readonly manualNames: ClauseNames;
  readonly pages: ClausePages;
  readonly notesOf: (clause: string) => readonly MarginNote[];
}
