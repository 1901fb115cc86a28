// (2005), 2005, 2005年, (88): what stands before an agency code in a folded text
export const YEAR_BEFORE =
  /\(?\s{0,4}(?<!\d)(?<year>(?:19|20)\d{2}|[5-9]\d)\s{0,4}年?\s{0,4}\)?\s{0,4}$/u;
/** One character of a place makes another agency's code of it: 京医保发 is not 医保发. */
export const PLACES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** A code cut short must have this many characters: 人社 8号. */
export const SHORTEST_STEM = 2;
