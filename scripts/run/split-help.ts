/** What `npm run split -- --help` prints. */
export const SPLIT_HELP = `用法：npm run split -- [文件 …] [--out 文件夹] [--report 文件] [--force] [--quiet]

把汇编拆成公文，一件一个 Markdown 文件。不指明文件时处理 content/bulletins/ 中的全部汇编，写入 content/notices/。
手工更正过的文件不会被覆盖；没有变化的汇编不重做。

  --out 文件夹     写到别处（每期一个子文件夹），不动 content/
  --report 文件    把各件的字段、依据与问题写成 JSON
  --force          手工更正过的文件也覆盖；汇编已移除的，其手工更正过的文件也删去（指明期名，则只及那一期）
  --quiet          只输出保留的文件、错误和末行
  --help           显示本说明

例：
  npm run split
  npm run split -- content/bulletins/2020-03.pdf
  npm run split -- --force 2020-03    （已撤下的一期，连同其中手工更正过的公文）
  npm run split -- 汇编.docx --out 试拆 --report 试拆/报告.json

退出码：0 成功；1 有文件读不出，或参数有误；2 有文字未能归位（末行 P < T）。`;
