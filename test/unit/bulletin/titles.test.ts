import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const TEXT = [
  '各省、自治区、直辖市财政厅（局）：',
  '    为了做好有关工作，经研究，现将有关事项明确如下，请各地区认真贯彻',
  '落实，并将执行中的问题及时报告。',
  '    一、各地区要加强组织领导，明确工作责任，结合实际制定具体办法，确保各',
  '项措施落到实处。',
  '    二、本规定自印发之日起施行，此前规定与本规定不一致的，以本规定为准。',
];

/** The titles of two notices, of which the second is headed by these lines. */
function titles(
  head: readonly string[],
  { contents = [], number = ['                     财发〔2020〕2号'] }: Around = {},
): string[] {
  const first = [
    '                      关于做好工作的通知',
    '                     财发〔2020〕1号',
  ];
  const signed = ['                                                        财政部'];
  const dated = ['                                                  2020年3月1日', ''];
  const lines = [...contents, ...first, '', ...TEXT, ...signed, ...dated];
  const second = [...head, ...number, '', ...TEXT.slice(1), ...signed, ...dated];
  return splitText([...lines, ...second].join('\n')).notices.map(({ front }) => front.title);
}

/** What is printed before the notices, and under the second title. */
interface Around {
  readonly contents?: readonly string[];
  readonly number?: readonly string[];
}

describe('a title whose first line could end one', () => {
  test('goes on where the next line is centred under a line too full to show that it is', () => {
    expect(
      titles([
        '  财政部关于印发某某专项工作经费开支标准和某某劳务收入管理暂行办法',
        '                        有关事项的补充规定',
      ])[1],
    ).toBe('财政部关于印发某某专项工作经费开支标准和某某劳务收入管理暂行办法有关事项的补充规定');
  });

  test('goes on where the next line is too full and it is centred itself', () => {
    expect(
      titles([
        '                财政部关于印发某某劳务收入管理暂行办法',
        '  有关事项和某某专项工作经费开支标准有关问题以及预算执行的补充规定',
      ])[1],
    ).toBe(
      '财政部关于印发某某劳务收入管理暂行办法有关事项和某某专项工作经费开支标准有关问题以及预算执行的补充规定',
    );
  });

  test('goes on where the contents list the whole', () => {
    const contents = [
      '目　录',
      '关于做好工作的通知 ........ 1',
      '财政部关于印发某某专项工作经费开支标准和办法有关事项的补充规定 ........ 2',
      '',
    ];
    expect(
      titles(['财政部关于印发某某专项工作经费开支标准和办法', '有关事项的补充规定'], {
        contents,
      })[1],
    ).toBe('财政部关于印发某某专项工作经费开支标准和办法有关事项的补充规定');
  });
});

describe('a title of which a line begins with what it quotes', () => {
  const middle = (text: string): string => text.padStart(34 + text.length / 2);

  test.each([
    ['财政部关于发布行业标准', '《某某仓库设计规范》局部修订条文的公告'],
    ['财政部关于批准国家标准', '《某某粮仓通风规程》发布实施的公告'],
    ['财政部办公厅关于公布部门规章', '《某某资产评估管理办法》英文译本的通知'],
    ['财政部关于废止技术规程', '《某某粮库熏蒸规程》等两项规程的决定'],
  ])('%s over %s is one', (above, below) => {
    expect(titles([middle(above), middle(below)])[1]).toBe(above + below);
  });

  test('goes on where the contents list the whole', () => {
    const contents = [
      '目　录',
      '关于做好工作的通知 ........ 1',
      '财政部关于实施某某规定 ........ 2',
      '财政部关于贯彻某某规划《某某专项工作经费开支标准》有关事项的通知 ........ 3',
      '',
    ];
    const head = ['财政部关于贯彻某某规划', '《某某专项工作经费开支标准》有关事项的通知'];
    expect(titles(head.map(middle), { contents })[1]).toBe(head.join(''));
  });

  test('ends before one that can stand by itself', () => {
    const whole = '财政部关于发布《某某粮仓通风规程》的公告';
    expect(titles([middle(whole), middle('《某某粮仓通风规程》解读')])[1]).toBe(whole);
  });
});

test.each([
  ['财政部', '办公厅关于做好有关工作的通知'],
  ['财政部办', '公厅关于做好有关工作的通知'],
  ['最高人民法院', '行政审判庭关于法律适用问题的答复'],
])('%s over %s is the start of the title and heads no section', (above, below) => {
  const middle = (text: string): string => text.padStart(34 + text.length / 2);
  expect(titles([middle(above), middle(below)])[1]).toBe(above + below);
});

test('a text that is also printed with others begins a notice where its title names who issued it', () => {
  const named = '财政部关于审理劳动争议案件若干问题的规定';
  expect(titles([named], { number: [] })).toContain(named);
  expect(titles(['劳动争议案件若干规定'], { number: [] })).toHaveLength(1);
});
