// 中华人民共和国主席令第五号
const OF_STATE = /^(?:中华人民共和国)?主席令$/u;

// 已由中华人民共和国第九届全国人民代表大会常务委员会第二次会议于… · （2031年1月2日第九届全国人民代表大会第二次会议通过）
const PASSED =
  /(?<body>全国人民代表大会(?:常务委员会)?)第[一二三四五六七八九十\d]{1,4}次会议(?:于[^，。；《》]{4,16})?(?:通过|修订|批准)/u;

/** Whether a number is that of an order by which the head of state makes public what a congress has passed. */
export function isOrderOfState(code: string): boolean {
  return OF_STATE.test(code);
}

/** The congress, or its standing committee, that an order of the head of state or the note under a title names as having passed the text; null where it names none. */
export function lawmaker(text: string): string | null {
  return PASSED.exec(text)?.groups?.['body'] ?? null;
}
