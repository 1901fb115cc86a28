/** Nouns on which titles of documents end; what ends on none of them (…许可证, …申请表) is not taken for a document. */
const DOCUMENT_NOUN =
  /(?:通知|意见|决定|决议|通告|公告|公报|议案|报告|请示|批复|函|纪要|命令|令|办法|规定|条例|细则|规则|规程|章程|制度|方案|计划|规划|纲要|要点|措施|指南|指引|指导|手册|标准|规范|目录|清单|解释|解答|答复|复函|通报|法|准则|守则|协议|公约|宣言|纲领|预案)(?:[（(][^（）()]*[）)])*$/u;

// the short names under which documents go: 《通知》 《实施意见》
const SHORT_NAME =
  /^(?:若干|实施|指导|补充|暂行|试行|工作|紧急|联合)?(?:通知|意见|决定|决议|通告|公告|批复|函|办法|规定|条例|细则|方案|计划|规划|纲要|措施|指南|解释|规程|规则|标准|政策|预案|章程|制度|规范|公约|报告|请示|通报|清单|目录|解答|守则)$/u;

/** The document noun on which a title ends (通知), or null. */
export function documentNoun(title: string): string | null {
  return DOCUMENT_NOUN.exec(title.trim())?.[0].replace(/[（(].*$/u, '') ?? null;
}

/** Whether words in 《》 are a bare short name (《通知》), which means nothing by itself. */
export function isShortName(title: string): boolean {
  return SHORT_NAME.test(title.trim());
}
