import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const TEXT = [
  '各省、自治区、直辖市财政厅（局）：',
  '    为了做好有关工作，经研究，现将有关事项补充规定如下，请各地区认真贯彻',
  '落实，并将执行中的问题及时报告。',
  '    一、各地区要加强组织领导，明确工作责任，结合实际制定具体办法，确保各',
  '项措施落到实处。',
  '    二、本规定自印发之日起施行，此前规定与本规定不一致的，以本规定为准。',
];

/** The titles of two notices, of which the second is headed by these lines. */
function titles(head: readonly string[], contents: readonly string[] = []): string[] {
  const first = [
    '                      关于做好工作的通知',
    '                     财发〔2020〕1号',
  ];
  const signed = ['                                                        财政部'];
  const dated = ['                                                  2020年3月1日', ''];
  const lines = [...contents, ...first, '', ...TEXT, ...signed, ...dated];
  const second = [
    ...head,
    '                     财发〔2020〕2号',
    '',
    ...TEXT,
    ...signed,
    ...dated,
  ];
  return splitText([...lines, ...second].join('\n')).notices.map(({ front }) => front.title);
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

  test('goes on where the contents list the whole', () => {
    expect(
      titles(
        ['财政部关于印发某某专项工作经费开支标准和办法', '有关事项的补充规定'],
        [
          '目　录',
          '关于做好工作的通知 ........ 1',
          '财政部关于印发某某专项工作经费开支标准和办法有关事项的补充规定 ........ 2',
          '',
        ],
      )[1],
    ).toBe('财政部关于印发某某专项工作经费开支标准和办法有关事项的补充规定');
  });
});
