import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

interface Printed {
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly agencies: string;
  readonly to: string;
}

const NOTICES: readonly Printed[] = [
  {
    title: '关于做好某项返还工作的通知',
    number: '某人社发〔2031〕9号',
    day: '2031年1月3日',
    agencies: '江海省人力资源和社会保障厅、江海省财政厅',
    to: '各市人力资源和社会保障局、财政局：',
  },
  {
    title: '江海省税务局关于缴费期限有关问题的批复',
    number: '某税函〔2031〕77号',
    day: '二〇三一年三月二日',
    agencies: '国家税务总局江海省税务局',
    to: '河口市税务局：',
  },
];
const FOUND = NOTICES.map(({ title, number, agencies }, i) => [
  title,
  number,
  i === 0 ? '2031-01-03' : '2031-03-02',
  agencies,
]);
const BODY = [
  '为做好有关工作，维护职工的合法权益，根据有关规定，现将有关事项明确如下，请认真贯彻执行。',
  '一、各地要加强组织领导，明确责任分工，及时足额发放有关待遇，切实保障职工基本生活。',
  '二、本文件自印发之日起施行。',
];

const HEADS: readonly (readonly [string, (printed: Printed) => readonly string[]])[] = [
  ['marks', ({ title, number, day, agencies }) => [title, `${agencies}｜${number}｜${day}`]],
  [
    'number first',
    ({ title, number, day, agencies }) => [title, `${number} / ${agencies} / ${day}`],
  ],
  [
    'effect',
    ({ title, number, day, agencies }) => [title, `${agencies}；${number}；${day}；现行有效`],
  ],
  [
    'wide spaces',
    ({ title, number, day, agencies }) => [
      title,
      `${agencies.replace('、', '　')}　${number}　${day}`,
    ],
  ],
  [
    'in brackets',
    ({ title, number, day, agencies }) => [title, `（${agencies}　${number}　${day}）`],
  ],
  [
    'in square brackets',
    ({ title, number, day, agencies }) => [title, `【${agencies}｜${number}｜${day}】`],
  ],
  [
    'above the title',
    ({ title, number, day, agencies }) => [`${agencies} | ${number} | ${day}`, title],
  ],
  ['under a byline', ({ title, number, day, agencies }) => [title, agencies, `${number}　${day}`]],
  [
    'agency and number',
    ({ title, number, day, agencies }) => [title, `${agencies}　${number}`, day],
  ],
  [
    'number in front',
    ({ title, number, day, agencies }) => [`${number} | ${title}`, `${agencies} | ${day}`],
  ],
  [
    'number behind',
    ({ title, number, day, agencies }) => [`${title} | ${number}`, `${agencies} | ${day}`],
  ],
  [
    'number behind a mark',
    ({ title, number, day, agencies }) => [`${title}｜${number}`, `${agencies}｜${day}`],
  ],
  [
    'number in 【】',
    ({ title, number, day, agencies }) => [`${title}【${number}】`, `${agencies}｜${day}`],
  ],
  [
    'number and day behind in brackets',
    ({ title, number, day, agencies }) => [`${title}（${number}，${day}）`, agencies],
  ],
  [
    'number and day behind',
    ({ title, number, day, agencies }) => [`${title}　${number}　${day}`, agencies],
  ],
];

const read = (lines: readonly string[]): unknown[] => {
  const { notices, placed, total } = splitText(lines.join('\n'));
  expect(placed).toBe(total);
  return notices.map(({ front }) => [
    front.title,
    front.docNumber,
    front.date,
    front.issuers.join('、'),
  ]);
};

describe('unsigned notices of which a line under or over the title tells agency, number and day', () => {
  test.each(HEADS)('%s', (_, head) => {
    expect(read(NOTICES.flatMap((notice) => [...head(notice), notice.to, ...BODY, '']))).toEqual(
      FOUND,
    );
  });

  test('over two rows, where one is too narrow', () => {
    const lines = NOTICES.flatMap(({ title, number, day, agencies, to }) => {
      const fields = `${agencies}｜${number}｜${day}`;
      const paragraphs = BODY.flatMap((text) => `　　${text}`.match(/.{1,34}/gu) ?? []);
      return [title, ...(fields.match(/.{1,34}/gu) ?? []), to, ...paragraphs, ''];
    });
    expect(read(lines)).toEqual(FOUND);
  });
});

test('a number and a day between them are no code of a number', () => {
  const lines = [
    '江海省税务局关于缴费期限的批复',
    '二〇三一年三月二日·某税函〔2031〕77号',
    ...BODY,
  ];
  expect(read(lines)).toEqual([
    ['江海省税务局关于缴费期限的批复', '某税函〔2031〕77号', '2031-03-02', '江海省税务局'],
  ]);
});
