import { ordinal } from './ordinal.ts';

/** How an attachment is called. */
export interface AttachmentLabel {
  /** What its id says: as printed where all bear rising numbers, else in order. From 1. */
  readonly number: number;
  /** 附件1, as printed; null where none is. */
  readonly label: string | null;
  readonly heading: string | null;
}

// 附件1 北京市一次性就业创业服务补助申请审批表 ／ 附件二：… ／ 附件：…
const PRINTED =
  /^附[\s　]?件[\s　]?(\d{1,2}|[一二三四五六七八九十]{1,3})?[\s　]?[:：.．、]?[\s　]*/;

/** The labels of a notice's attachments from their headings, one for one. */
export function attachmentLabels(titles: readonly string[]): readonly AttachmentLabel[] {
  const printed = titles.map((title) => PRINTED.exec(title));
  const numbers = printed.map((match) => ordinal(match?.[1] ?? ''));
  const rising = numbers.every((number, place) => number > (numbers[place - 1] ?? 0));
  return titles.map((title, place) => {
    const label = printed[place]?.[0] ?? '';
    const heading = title.slice(label.length).trim();
    return {
      number: rising ? (numbers[place] ?? place + 1) : place + 1,
      label: label === '' ? null : label.trim(),
      heading: heading === '' ? null : heading,
    };
  });
}
