import { describe, expect, test } from 'vitest';
import { readDocNumber } from '../../../src/text/doc-number.ts';

describe('a line that is a document number', () => {
  test.each([
    ['国办发明电〔2020〕1 号', '国办发明电〔2020〕1号', '国办发明电', 2020],
    ['人社厅明电[2020]2 号', '人社厅明电〔2020〕2号', '人社厅明电', 2020],
    ['人社部发【2020】12 号', '人社部发〔2020〕12号', '人社部发', 2020],
    ['人社部发﹝2020﹞11 号', '人社部发〔2020〕11号', '人社部发', 2020],
    ['（国办发[1997]11号）', '国办发〔1997〕11号', '国办发', 1997],
    ['劳社厅发（2006）33号', '劳社厅发〔2006〕33号', '劳社厅发', 2006],
    ['劳社厅函〔２００６〕１７５号', '劳社厅函〔2006〕175号', '劳社厅函', 2006],
    ['〔十五届〕第 23 号', '〔十五届〕第23号', '', null],
    ['京人社发〔2020〕第5号', '京人社发〔2020〕第5号', '京人社发', 2020],
    ['2020年第12号', '2020年第12号', '', 2020],
    ['国家税务总局公告2020年第5号', '国家税务总局公告2020年第5号', '国家税务总局公告', 2020],
    ['第 724 号', '第724号', '', null],
    [
      '中华人民共和国主席令第七十三号',
      '中华人民共和国主席令第七十三号',
      '中华人民共和国主席令',
      null,
    ],
    ['海关总署令第12号', '海关总署令第12号', '海关总署令', null],
    ['法(研)复[1985]24号', '法（研）复〔1985〕24号', '法（研）复', 1985],
    ['法（司）通【1986】3号', '法（司）通〔1986〕3号', '法（司）通', 1986],
    ['发文字号:〔88〕高检会（研）字第10号', '〔88〕高检会（研）字第10号', '高检会（研）字', 1988],
    ['文号：沪府规〔2021〕11号', '沪府规〔2021〕11号', '沪府规', 2021],
  ])('%s', (line, text, code, year) => {
    expect(readDocNumber(line)).toMatchObject({ text, code, year, repaired: false });
  });

  test.each([
    ['劳社部发 ２００５ １２号', '劳社部发〔2005〕12号'],
    ['（沪发改能源 2025 96 号）', '沪发改能源〔2025〕96号'],
  ])('has its lost brackets put in again where they left room, and says so: %s', (line, text) => {
    expect(readDocNumber(line)).toMatchObject({ text, repaired: true });
  });

  test.each(['劳社部发200512号', '见附件 2005 12号', '共计 2005 份 12号', '2005 12号'])(
    'is not made of other figures: %s',
    (line) => {
      expect(readDocNumber(line)).toBeNull();
    },
  );

  test('has its letters read as figures, and says so', () => {
    expect(readDocNumber('劳社部发[2OO6]l2号')).toMatchObject({
      text: '劳社部发〔2006〕12号',
      serial: '12',
      repaired: true,
    });
  });
});

test.each([
  '根据人社部发〔2020〕8号',
  '第5号）',
  '（京政办发〔2020〕7 号）精神',
  '二、关于〔2020〕8号',
  '12345号',
  '人社部发〔2020〕8号文件',
  '',
  '号',
])('%s is none', (line) => {
  expect(readDocNumber(line)).toBeNull();
});
