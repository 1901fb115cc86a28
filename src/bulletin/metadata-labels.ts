/** Keys by which publishers give the number of a document. */
export const NUMBER_LABELS: ReadonlySet<string> = new Set([
  '发文字号',
  '发布文号',
  '公文字号',
  '文件字号',
  '文件编号',
  '发文号',
  '文件号',
  '文号',
  '字号',
]);

/** Keys by which publishers give the title of a document. */
export const TITLE_LABELS: ReadonlySet<string> = new Set([
  '文件名称',
  '文件标题',
  '公文名称',
  '公文标题',
  '法规名称',
  '法规标题',
  '信息名称',
  '标题',
  '名称',
]);

/** Keys that date the document itself. */
export const DATED_LABELS: ReadonlySet<string> = new Set([
  '成文日期',
  '成文日',
  '成文时间',
  '成文',
  '发文日期',
  '发文时间',
  '印发日期',
  '印发时间',
  '签发日期',
  '制定日期',
  '颁布日期',
  '颁布时间',
]);

/** On a web page the day of posting, in a record of a document the day of the document. */
export const PUBLISHED_LABELS: ReadonlySet<string> = new Set([
  '发布日期',
  '公布日期',
  '发布日',
  '公布日',
  '发布时间',
  '公布时间',
  '发布',
  '公布',
  '日期',
]);

/** Keys that name who issued the document. */
export const ISSUED_LABELS: ReadonlySet<string> = new Set([
  '发文机关',
  '发文机构',
  '发文单位',
  '发文部门',
  '发布机关',
  '发布单位',
  '发布部门',
  '制定机关',
  '制发机关',
  '颁布机关',
  '颁布部门',
  '颁布单位',
  '发布',
  '颁布',
  '机关',
]);

/** On a web page who runs it, in a record of a document who issued the document. */
export const HOST_LABELS: ReadonlySet<string> = new Set(['发布机构', '公开机构']);

/** Keys that tell from when a text holds: in records of documents, and not of pages. */
export const EFFECT_LABELS: ReadonlySet<string> = new Set([
  '生效日期',
  '施行日',
  '生效日',
  '生效时间',
  '实施日期',
  '实施时间',
  '施行日期',
  '施行时间',
]);

/** Keys of web pages and of no other record. */
export const POSTED_LABELS: ReadonlySet<string> = new Set([
  '索引号',
  '浏览次数',
  '浏览量',
  '阅读次数',
  '点击数',
]);

/** Keys that tell from which page a text was copied. */
export const SOURCE_LABELS: ReadonlySet<string> = new Set(['来源', '信息来源']);

/** Keys that other lines carry too: alone and without a mark they tell nothing. */
export const LOOSE_LABELS: ReadonlySet<string> = new Set([
  '来源',
  '时间',
  '日期',
  '作者',
  '责任编辑',
  '编辑',
  '名称',
  '分类',
  '发布时间',
  '公布时间',
  '成文',
  '发布',
  '公布',
  '颁布',
  '印发',
  '施行',
  '实施',
  '生效',
  '失效',
  '效力',
  '时效',
  '状态',
  '适用',
  '适用地区',
  '适用地域',
  '适用范围',
  '机关',
]);

/** All other keys of the tables that are printed over or under titles. */
const OTHERS =
  '统一编号|批准部门|公开责任部门|生成日期|批准日期|公开日期|失效日期|废止日期|公文种类|公文类型|文种|主题分类|信息分类|体裁分类|组配分类|公开方式|公开类别|主题词|关键词|法规类别|有效性|时效性|是否有效|有效状态|效力级别|效力状态|文件状态|信息来源|访问量|字体大小|字体'.split(
    '|',
  );

/** Every key that a line of such a table may begin with. */
export const STRICT_LABELS: ReadonlySet<string> = new Set(
  [
    ...TITLE_LABELS,
    ...NUMBER_LABELS,
    ...DATED_LABELS,
    ...PUBLISHED_LABELS,
    ...ISSUED_LABELS,
    ...HOST_LABELS,
    ...EFFECT_LABELS,
    ...POSTED_LABELS,
    ...OTHERS,
  ].filter((label) => !LOOSE_LABELS.has(label)),
);

/** Whether a text is a key of such a table, of any sort. */
export const isLabel = (text: string): boolean => STRICT_LABELS.has(text) || LOOSE_LABELS.has(text);
