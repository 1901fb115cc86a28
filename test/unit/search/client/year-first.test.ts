import { describe, expect, test } from 'vitest';
import { ask, sampleLibrary } from './sample.ts';

const REPLY = 'guobanfamingdian-2020-1';
const CITING = 'jianjin-2020-23';
const library = sampleLibrary((twin) => {
  if (twin.id === REPLY) return { ...twin, docNumber: '〔2005〕民四他字第3号' };
  if (twin.id === CITING)
    return { ...twin, frame: [...twin.frame, '依照（2019）某人社函第7号办理。'] };
  return twin;
});

describe('a number whose year stands before its code', () => {
  test.each([
    '〔2005〕民四他字第3号',
    '（2005）民四他字第3号',
    '[2005]民四他字3号',
    '【２００５】民四他字 第 ３ 号',
    '2005民四他字第3号',
    '2005年民四他字3号',
    '2005 民四他字 3',
    '民四他字第3号',
    '民四他3号',
    '民四他字〔2005〕3号',
    '民四他字',
    '最高人民法院（2005）民四他字第3号复函',
    '文号:2005民四他字3号',
  ])('%s comes first', (typed) => {
    expect(ask(library, typed).ids[0]).toBe(REPLY);
  });

  test.each(['[2019]某人社函7号', '（2019）某人社函第7号'])(
    '%s is not held, and who cites it is told',
    (typed) => {
      const { ids, number } = ask(library, typed);
      expect(number).toMatchObject({ mention: { yearFirst: true }, held: [] });
      expect(ids).toEqual([CITING]);
    },
  );

  test.each(['（2006）民四他字第3号', '（2005）民一他字第3号', '（2005）鲁民四他字第3号'])(
    '%s is another, and nothing is passed off for it',
    (typed) => {
      const { ids, number } = ask(library, typed);
      expect(number?.held).toEqual([]);
      expect(ids).toEqual([]);
    },
  );
});
