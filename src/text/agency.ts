import { squeeze } from './squeeze.ts';

/** The last characters of what an agency, court, association, company or committee is called. */
const TAIL =
  /(?:国务院|[部委局署院庭厅办室司处会府]|中心|机制|机构|领导小组|工作组|小组|指挥部|总队|支队|大队|兵团|集团|公司|银行|人行|工商联|妇联|残联|文联|科协|侨联|团中央|中央|军委|大学|学院|学校|社|总台|电视台|台|站|所|队|馆|联盟|基金|总会|军区|管委会|党组|政协|人大|工会|协调组|专班|股份|海关|商会|党校)$/u;

/** 中华人民共和国主席 习近平, 部长 张三, 国家发展改革委主任：何立峰: signed by a person in office; not 某某委员会主任会议. */
const OFFICER =
  /(?:主席|总理|部长|主任|局长|署长|省长|市长|行长|院长|检察长|审计长|委员长|会长|州长|县长|区长)[:：]?(?!(?:办公)?会议$)(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})$/u;

const SENTENCE = /[，。；：！？,;:!?]|^[一二三四五六七八九十]+、|^[（(]/u;

// （盖章） （印章） （章）
const SEAL = /[（(](?:盖章|印章|章|代章|公章)[）)]$/u;

/** Whether a text can be the name of one agency: no sentence in it, and it ends as names of agencies end. */
export function isAgencyName(text: string): boolean {
  const plain = squeeze(text).replace(SEAL, '');
  return (
    plain.length >= 2 &&
    plain.length <= 40 &&
    !SENTENCE.test(plain) &&
    TAIL.test(plain.replace(/[）)]$/u, ''))
  );
}

/** Whether a text is an officer with a name, as decrees are signed: 部长张三. */
export function isOfficer(text: string): boolean {
  const plain = squeeze(text);
  return plain.length <= 30 && !SENTENCE.test(plain.replace(/[:：]/u, '')) && OFFICER.test(plain);
}

/** Splits a printed line of agencies at wide spaces and marks; letters spaced out (国 务 院) are closed up first. */
export function splitAgencies(line: string): readonly string[] {
  const names = partNames(line.trim());
  return names.map((name) => name.replace(SEAL, '')).filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function partNames(line: string): readonly string[] {
  // Most lines are one name or none.
  if (!/[\s、，,；;]/u.test(line)) return [line];
  const parts = line.split(/[ \t\u00a0\u3000]{2,}|[、，,；;]/u);
  const names = parts.flatMap((part) => {
    const words = part.split(/[\t\u3000]/u);
    // 国　务　院: full-width spaces between letters part nothing; 民 政 部　财 政 部: beside others they part names.
    return words.every(isLetter)
      ? closeLetters(words)
      : words.flatMap((word) => closeLetters(word.split(/\s+/u)));
  });
  return names.every(isLetter) ? closeLetters(names) : names;
}

const isLetter = (word: string): boolean => [...word.trim()].length === 1;

/** Letters that stand apart in a row make one name. */
function closeLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let loose = false;
  for (const word of words.map((part) => part.trim()).filter((part) => part !== '')) {
    const single = isLetter(word);
    if (single && loose) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    loose = single;
  }
  return joined;
}
