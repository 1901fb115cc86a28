import { type AlignedLines, alignLines } from './align-lines.ts';
import { evidenceOf, FIELD_NAMES, percent, SURE } from './findings.ts';
import { blockMark, type FieldsByLine, lineMarks, numberMark, text } from './marks.ts';
import type { ReviewedNotice } from './reviewed.ts';

/** Fields that stand above the body. */
const HEAD_FIELDS = ['title', 'docNumber', 'section'] as const;

/** What stands on the right where no block of the body does: the fields that were read, or a word on what the lines are. */
const headMark = (notice: ReviewedNotice, found: ReadonlySet<string>): string => {
  const { front } = notice;
  const marks = [
    found.has(FIELD_NAMES.section) ? `<p class="soft">栏目：${text(front.section ?? '')}</p>` : '',
    found.has(FIELD_NAMES.docNumber) ? `<p>${numberMark(front.docNumber)}</p>` : '',
    found.has(FIELD_NAMES.title) ? `<p><b>${text(front.title)}</b></p>` : '',
  ].join('');
  return marks || '<p class="soft">版面文字（页眉、页脚、页码），不入正文</p>';
};

const pairMark = (
  { block, lost, lines }: AlignedLines,
  notice: ReviewedNotice,
  fields: FieldsByLine,
  hot: ReadonlySet<number>,
): string => {
  const found = new Set(lines.flatMap(({ line }) => fields.get(line) ?? []));
  const warn = lost || lines.some(({ line }) => hot.has(line));
  const whole = block === null ? undefined : notice.blocks[block];
  const beside = lost
    ? '<p class="soft">这几行没有对上整理稿；若不是更正所致，请核对。</p>'
    : headMark(notice, found);
  const right = whole === undefined ? beside : blockMark(whole);
  const spine = warn ? '<small>待核</small>' : '';
  return `<div class="pair${warn ? ' warn' : ''}"${lost ? ' data-stop' : ''}><div class="side-a raw" data-of="源文">${lineMarks(lines, fields, hot)}</div><p class="spine">${spine}</p><div class="side-b" data-of="整理稿">${right}</div></div>`;
};

const fieldRows = (notice: ReviewedNotice): string => {
  const { front, topics } = notice;
  const values: Readonly<Record<string, string>> = {
    title: front.title,
    docNumber: front.docNumber ?? '',
    date: front.date ?? '',
    issuers: front.issuers.join('、') + (front.issuersInferred ? '（取自标题）' : ''),
    section: front.section ?? '',
    addressees: front.addressees.join(''),
  };
  const rows = evidenceOf(notice).map(({ field, lines, confidence }) => {
    const [line] = lines;
    const where = line === undefined ? '' : `<a href="#l${line}">第${line}行</a> `;
    const sure = confidence < SURE ? `<b>${percent(confidence)}</b>` : percent(confidence);
    return `<dt>${FIELD_NAMES[field]}</dt><dd>${text(values[field] ?? '')}</dd><dd>${where}${sure}</dd>`;
  });
  const missing = [
    front.docNumber === null ? '文号' : '',
    front.date === null ? '成文日期' : '',
    front.issuers.length === 0 ? '署名' : '',
  ].filter(Boolean);
  const none = missing.length === 0 ? '' : `<dt>未见</dt><dd>${missing.join('、')}</dd><dd></dd>`;
  const more = [
    front.kind,
    front.region,
    ...topics,
    ...front.attachments.map((title) => `附：${title}`),
  ];
  return `<dl class="dl calm">${rows.join('')}${none}<dt>其他</dt><dd>${text(more.join('　'))}</dd><dd></dd></dl>`;
};

/** One notice beside its source. */
export const noticeMark = (notice: ReviewedNotice, hot: ReadonlySet<number>): string => {
  const { front, blocks, source, edited, change, pages } = notice;
  const fields = new Map<number, string[]>();
  for (const { field, lines } of evidenceOf(notice))
    for (const line of lines) fields.set(line, [...(fields.get(line) ?? []), FIELD_NAMES[field]]);
  const groups = alignLines(
    source,
    blocks.map((block) => block.text),
    new Set([
      ...notice.aside,
      ...HEAD_FIELDS.flatMap((field) => notice.evidence[field]?.lines ?? []),
    ]),
  );
  // A block that runs over a page end stands beside its first lines.
  const seen = new Set<number>();
  const pairs = groups.map((group) => {
    const again = group.block !== null && seen.has(group.block);
    if (group.block !== null) seen.add(group.block);
    const mark = pairMark(group, notice, fields, hot);
    return again
      ? `${mark.slice(0, mark.indexOf('>', mark.indexOf('<div class="side-b"')) + 1)}<p class="soft">（接上段）</p></div></div>`
      : mark;
  });
  const lost = blocks.filter((_, index) => !seen.has(index));
  const added =
    lost.length === 0
      ? ''
      : `<div class="pair warn" data-stop><div class="side-a raw"><p class="soft">源文中没有对应的行</p></div><p class="spine"><small>待核</small></p><div class="side-b">${lost.map(blockMark).join('')}</div></div>`;
  const state = edited ? ' <span class="state">手工更正</span>' : '';
  const diff =
    change.length === 0
      ? ''
      : `<div data-stop><p class="soft">- 为文件中的，+ 为程序现在读出的：</p><pre>${text(change.join('\n'))}</pre></div>`;
  return `<section class="one" id="${front.id}"><h2>${front.ordinal}　${numberMark(front.docNumber)}　${text(front.title)}${state}</h2><p class="soft calm">${pages}</p>${fieldRows(notice)}${diff}${pairs.join('\n')}${added}</section>`;
};
