import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const SUBJECTS = ['规范工伤认定程序', '调整失业保险金标准', '开展工伤预防活动', '规范劳务派遣用工'];

const PARAGRAPH =
  '各县人力资源和社会保障部门要高度重视，加强组织领导，\n明确责任分工，确保各项政策措施落实到位，按时完成任务。';

/** Notices of one agency whose titles, over two rows, have one of these in common; each of `paragraphs` times three. */
function notices(title: (subject: string) => readonly string[], paragraphs: number): string[] {
  return SUBJECTS.map((subject, i) =>
    [
      ...title(subject).map((row) => `          ${row}`),
      `          云人社发〔2031〕${i + 3}号`,
      '',
      '各县人力资源和社会保障局：',
      ...Array.from({ length: paragraphs * 3 }, () => PARAGRAPH),
      '',
      '                    云川市人力资源和社会保障局',
      `                    2031年${i + 1}月1日`,
    ].join('\n'),
  );
}

const titlesOf = (text: string): readonly string[] =>
  splitText(text).notices.map(({ front }) => front.title);

describe('rows that titles have in common are no running heads', () => {
  test.each(['云川市人力资源和社会保障局关于', '云川市人力资源和社会保障局'])(
    'the first, at the top of pages: %s',
    (row) => {
      const rest = row.endsWith('关于') ? '' : '关于';
      const text = notices((subject) => [row, `${rest}${subject}的通知`], 2);
      const wanted = SUBJECTS.map((subject) => `${row}${rest}${subject}的通知`);
      expect(titlesOf(text.join('\n\f'))).toEqual(wanted);
    },
  );

  test('the last, at even distances in a text without pages', () => {
    const text = notices((subject) => [`关于${subject}`, '有关问题的通知'], 2);
    const wanted = SUBJECTS.map((subject) => `关于${subject}有关问题的通知`);
    expect(titlesOf(text.join('\n\n'))).toEqual(wanted);
  });

  test('a head over text is one, though it names an agency as titles do', () => {
    const text = notices((subject) => [`云川市人力资源和社会保障局关于${subject}的通知`], 4);
    const broken = text.map((notice) => {
      const lines = notice.split('\n');
      return [...lines.slice(0, 9), '\f云川市律师协会', ...lines.slice(9)].join('\n');
    });
    const { aside } = splitText(broken.map((notice) => `云川市律师协会\n${notice}`).join('\n\f'));
    expect(aside.map(({ text: line }) => line.trim())).toEqual(Array(8).fill('云川市律师协会'));
  });
});
