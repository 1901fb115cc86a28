import { isAgencyName, isOfficer, splitAgencies } from '../text/agency.ts';
import { findDates, type PrintedDate } from '../text/dates.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { readNumbering } from '../text/numbering.ts';
import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { isDisclosureNote } from './disclosure-note.ts';
import { isSourceNote } from './source-note.ts';

// What every date holds: most lines hold none of it, and need no closer look.
const MAY_DATE = /[年\-./／]/u;

/** The date of a line that is a date alone, brackets and a word like 印发 around it allowed; null for other lines. */
export function dateOfLine(text: string): PrintedDate | null {
  return MAY_DATE.test(text) ? readDate(text) : null;
}

const readDate = recalled((text: string): PrintedDate | null => {
  const plain = squeeze(text).replace(/^[（(](?<inner>.*)[）)]$/u, '$<inner>');
  if (plain.length > 24) return null;
  const date = findDates(plain)[0];
  if (date === undefined) return null;
  const rest = plain.slice(0, date.start) + plain.slice(date.end);
  return /^(?:印发|发布|公布|签发|成文日期[:：]|日期[:：]|发布日期[:：]|时间[:：])?[。.]?$/u.test(
    rest,
  )
    ? date
    : null;
});

/** Agencies and a date that stand on one line. */
interface SignedDate {
  readonly names: string;
  readonly date: PrintedDate;
}

/** A line of agencies and a date together: 国务院办公厅 2020年1月26日; null for other lines. */
export function signedDateOfLine(text: string): SignedDate | null {
  return MAY_DATE.test(text) ? readSigned(text) : null;
}

const readSigned = recalled((text: string): SignedDate | null => {
  const plain = squeeze(text);
  if (plain.length > 80) return null;
  const date = findDates(plain).at(-1);
  if (date === undefined || date.start < 2 || date.end < plain.length) return null;
  const names = cutPlain(text, date.start);
  return isAgencyLine(names) ? { names, date } : null;
});

/** The start of a text that holds the given number of seen characters. */
function cutPlain(text: string, count: number): string {
  let seen = 0;
  let at = 0;
  for (const char of text) {
    if (seen >= count && squeeze(char) !== '') break;
    seen += squeeze(char).length;
    at += char.length;
  }
  return text.slice(0, at).trim();
}

/** Whether a line is one agency or several, as signatures and bylines print them. */
export const isAgencyLine = recalled((text: string): boolean => {
  if (readNumbering(text) !== null) return false;
  const names = splitAgencies(text);
  if (names.length === 0) return false;
  return names.every((name) => isAgencyName(name)) || isAgencyName(text) || isOfficer(text);
});

// 附件： · 附件1 · 附：… · 附表2 · 附录
const ATTACHMENT =
  /^(?:附件|附表|附录|附图|附)(?:[一二三四五六七八九十\d]{0,3})(?:[:：]|$|(?=[\s\u3000]))/u;

/** Whether a line begins 附件：… or is the label 附件1 alone. */
export function isAttachmentLine(text: string): boolean {
  return (
    ATTACHMENT.test(text.trim()) ||
    /^附件[一二三四五六七八九十\d]{1,3}(?=\p{Script=Han})/u.test(text.trim())
  );
}

/** Whether a line is nothing but a label before an attachment's title: 附件, 附件1, 附件： */
export function isAttachmentLabel(text: string): boolean {
  return /^[（(【]?(?:附件|附表|附录|附)[一二三四五六七八九十\d]{0,3}[）)】]?[:：]?$/u.test(
    squeeze(text),
  );
}

/** Notes printed below the date: （此件公开发布）, （主动公开）, （联系人：…）, 抄送：…, 信息公开选项：…, （摘自：…） */
export function isNoteLine(text: string): boolean {
  const plain = squeeze(text);
  if (isSourceNote(plain) || isDisclosureNote(plain)) return true;
  if (!/^[（(抄主信公印联来责]/u.test(plain)) return false;
  return (
    /^[（(](?:此件|本文|此文|信息公开|联系|此页|公开属性|注)/u.test(plain) ||
    /^(?:抄送|主送|抄报|信息公开选项|公开属性|主题词|印发机关|联系人|联系电话|来源|责任编辑)[:：]/u.test(
      plain,
    )
  );
}

// 此复 · 特此通知。 · 专此函复
const CLOSING =
  /^(?:(?:特此|专此|谨此)(?:通知|通告|公告|通报|批复|函复|函告|复函|函达|答复|报告|决定|证明)?|此[复令致布告]|敬礼|妥否[，,]?请(?:批示|批复|指示)|当否[，,]?请(?:批示|批复|指示))[。.！]?$/u;

/** Whether a line is a phrase with which a text closes, with or without its full stop. */
export function isClosingPhrase(text: string): boolean {
  return CLOSING.test(squeeze(text));
}

// 年 月 日 · ____年__月__日 · 20××年×月×日 · （印章） · （签名）
const TO_FILL_IN =
  /^(?:[\d×Xx＿_]*年[\d×Xx＿_]*月[\d×Xx＿_]*日|[（(](?:印章|公章|盖章|签名|签字|样式|签章)[）)])$/u;

/** Whether a line is a place for a date or a seal that a form leaves to be filled in. */
export function isFormLine(text: string): boolean {
  return TO_FILL_IN.test(squeeze(text)) && dateOfLine(text) === null;
}

const ADDRESSED =
  /(?:各|省|市|区|县|局|厅|委|部|院|室|办|府|单位|企业|公司|处|会|兵团|机构|学校|同志|委员|主席|代表|国务院|银行|中心|集团|集体|个人|先生|女士|政府|人员|部门|缴存人|纳税人|法院|所|队|社|站|组|行|联|所有人|职工|读者|用人方)[）)]?[:：]$/u;

/** Whether a paragraph is 主送机关: a list of agencies or persons that ends in a colon. */
export function isAddressee(text: string): boolean {
  const plain = squeeze(text);
  if (plain.length < 3 || plain.length > 420 || !':：'.includes(plain.at(-1) ?? '')) return false;
  if (/[。；！？]/u.test(plain) || readNumbering(plain) !== null || isAttachmentLine(plain))
    return false;
  if (
    /(?:如下|规定|下列|以下|之一|要求|包括|条件|内容|范围|事项|决定|批复|通知|意见|情形|情况|为|是|认为|指出|强调|问|答)[:：]$/u.test(
      plain,
    )
  )
    return false;
  return ADDRESSED.test(plain);
}

/** Whether a line is a document number and nothing else. */
export function isNumberLine(text: string): boolean {
  return readDocNumber(text) !== null;
}

/** Whether a text ends as sentences and list items do. */
export function endsSentence(text: string): boolean {
  return /[。；！？!?;：:][”’」』）)]*$/u.test(text.trim());
}
