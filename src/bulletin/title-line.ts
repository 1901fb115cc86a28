import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { namesBulletin } from './bulletin-name.ts';
import { kindOf } from './kind.ts';
import { leadingNumber } from './leading-number.ts';
import {
  dateOfLine,
  isAddressee,
  isAttachmentLine,
  isClosingPhrase,
  isFormLine,
  isNoteLine,
  isNumberLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { partLabel } from './part-label.ts';
import { isRowOfCells } from './row-of-cells.ts';
import { titleNumber } from './title-number.ts';
import { LONGEST_TITLE } from './title-text.ts';
import type { Unit } from './units.ts';

// 第二部分 部门规章 · 第一章 总则
const PART = /^第[一二三四五六七八九十\d]{1,3}(?:部分|编|篇|章|节|辑|单元|板块)/u;
// ————政策文件———— · ·政策文件·
const RULED = /^(?:[-—－=~*·]{2}.*[-—－=~*·]{2}|[·•][^·•]{2,20}[·•])$/u;
// 【社会保险】 · 〔协会通知〕; not 【3】关于…的通知【某发〔2031〕1号】
const BRACKETED = /^(?:〔[^〔〕]*〕|[【［[〖][^【】［］[\]〖〗]*[】］\]〗])$/u;
// 烫■□锟斤拷: what broken encodings and scans leave
const GARBLED = /[\ufffd■□◇◆|~^]|锟斤拷|\?\?/u;
// １０００１元至５００００元的部分 按４%－５%交纳: a row of a table
const FIGURES = /[\d０-９]\s?[%％‰元][^%％‰元]*[\d０-９]\s?[%％‰元]/u;

/** Whether a unit can be one line of a title. */
export function isTitleLine(unit: Unit): boolean {
  return unit.plain.length <= LONGEST_TITLE && canBeTitle(unit.text);
}

const canBeTitle = recalled((printed: string): boolean => {
  const behind = printed.slice(leadingNumber(printed)?.length ?? 0);
  // A number and the mark that parts it are no words of the title.
  const mark = behind.search(/ ?\| ?(?=[^|]{5,48}号$)/u);
  const text = mark < 0 || titleNumber(behind) === null ? behind : behind.slice(0, mark);
  const plain = squeeze(text);
  return (
    !/[。；！]|[：:]$/u.test(plain) &&
    !isNumberLine(text) &&
    dateOfLine(text) === null &&
    signedDateOfLine(text) === null &&
    !isAddressee(text) &&
    !isAttachmentLine(text) &&
    !isNoteLine(text) &&
    !isFormLine(text) &&
    !isClosingPhrase(text) &&
    !isMetadataLine(text) &&
    !PART.test(plain) &&
    partLabel(plain) === '' &&
    !GARBLED.test(plain.slice(1)) &&
    !BRACKETED.test(plain) &&
    !RULED.test(plain) &&
    !isRowOfFigures(plain) &&
    !isRowOfCells(text) &&
    !(namesBulletin(text) && kindOf(plain) === null && titleNumber(text) === null)
  );
});

/** Whether a line is a row of amounts or shares; a title may name two as well, and says 关于. */
const isRowOfFigures = (plain: string): boolean => FIGURES.test(plain) && !/关于|《/u.test(plain);
