import { z } from 'zod';

/** An ISO calendar date, `YYYY-MM-DD`, that exists. */
export const isoDate = z.iso.date('日期须为 YYYY-MM-DD，且确有其日');

/** The front matter of one notice file, in the order in which `split` writes it. Absent values are `null` or `[]`, never guessed. */
export const frontMatterSchema = z.strictObject({
  /** ASCII: pinyin of the agency code, year, serial (`renshebufa-2020-8`), or `<bulletin>-<ordinal>`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id 只含小写字母、数字和连字符'),
  /** Without inner spaces, but for the one that parts a two-part title. */
  title: z.string().min(1, '标题不能为空'),
  /** With 〔〕 and without spaces, or null where none is printed. */
  docNumber: z.string().min(1).nullable(),
  date: isoDate.nullable(),
  /** As signed, in order; unsigned: the agencies that the title names. */
  issuers: z.array(z.string().min(1)),
  issuersInferred: z.boolean(),
  /** The last noun of the title: 通知, 意见, 答记者问 … */
  kind: z.string().min(1),
  /** 全国, or the place of a local agency (北京). */
  region: z.string().min(1),
  /** The bulletin's heading above the notice, or null where it has none. */
  section: z.string().min(1).nullable(),
  /** The printed line(s) of addressees, one string a line, colon included. */
  addressees: z.array(z.string().min(1)),
  /** Titles of attachments and of texts issued with the notice. */
  attachments: z.array(z.string().min(1)),
  /** Topic ids, the main one first. */
  topics: z.array(z.string().min(1)),
  bulletin: z.string().min(1),
  /** Place in the bulletin, from 1. */
  ordinal: z.int().min(1),
  /** Printed page numbers, first and last, or null where they are not certain. */
  pages: z.tuple([z.int().min(1), z.int().min(1)]).nullable(),
  /** SHA-256 (hex) of the whole file as `split` wrote it, with this line left out. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, 'contentHash 须为 64 位十六进制数'),
});

/** What stands above the text of a notice file. */
export type FrontMatter = Readonly<z.infer<typeof frontMatterSchema>>;
