import type { SiteConfig } from '../model/site-config.ts';
import { addressOf } from './address.ts';
import { dateWord } from './date-word.ts';
import { issuerLine } from './issuer-line.ts';
import type { Library } from './library.ts';

// [ and ] would end the text of a link
const BRACKET = /[[\]\\]/g;

/**
 * `llms.txt` (llmstxt.org): what the site is and where a language model finds the texts, as Markdown. Links are absolute where
 * the instance has an address, else relative to the root.
 */
export function llmsText({
  notices,
  issuers,
  config,
}: Pick<Library, 'notices' | 'issuers'> & { readonly config: SiteConfig }): string {
  const link = (text: string, path: string): string =>
    `[${text.replace(BRACKET, '\\$&')}](${addressOf(path, config.address) ?? path})`;
  const lines = notices.map(({ front: { id, title, docNumber, date, issuers: names } }) => {
    const known = [docNumber, issuerLine(names, issuers), date === null ? null : dateWord(date)];
    return `- ${link(title, `notices/${id}.md`)}：${known.filter((it) => it !== null).join('，') || '未载文号与日期'}`;
  });
  return `# ${config.name}

> ${config.tagline}。收文${notices.length}件，均为原文。

引用请写明文号与条款，并以发布机关公布的文本为准；条款编号即页内链接（notices/<编号>.html#<条款编号>）。未载明的文号、日期不得推断。

## 全文与数据

- ${link('全部文件，一个 Markdown 文件', 'all.md')}
- ${link('目录', 'data/notices.json')}：标题、文号、日期、机关、主题、引用与被引
- ${link('条款', 'data/clauses.ndjson')}：一行一条
- ${link('引用', 'data/links.csv')}、${link('期限', 'data/deadlines.csv')}、${link('标准', 'data/amounts.csv')}
- ${link('格式说明', 'data/datapackage.json')}

## 文件

${lines.join('\n')}
`;
}
