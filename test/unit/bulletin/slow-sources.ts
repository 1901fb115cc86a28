const HEAD = '关于做好有关工作的通知\n国发〔2020〕1号\n各单位：\n现将办法印发如下。\n';
const CONTENTS = '目录\n关于做好甲工作的通知……12\n关于做好乙工作的通知……13\n';

/** Each line with the number of its place, so that no answer about one serves for another. */
const numbered = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Texts of 100 to 200 KB that hold nothing but what costs a splitter most, by name. */
export const SLOW_SOURCES: Readonly<Record<string, () => string>> = {
  'one line': () => '为贯彻落实党中央决策部署，'.repeat(6000),
  'short lines': () => '国务院\n'.repeat(20000),
  'single characters': () => '国\n'.repeat(50000),
  'single figures': () => '1\n'.repeat(50000),
  titles: () => '关于做好有关工作的通知\n'.repeat(6000),
  'page numbers': () => '12\n13\n— 14 —\n'.repeat(8000),
  'open brackets': () => '《（“〔\n'.repeat(16000),
  spaces: () => `${' '.repeat(200000)}国务院`,
  figures: () => '1.2020年2月3日 '.repeat(10000),
  'notices of one number': () => '关于做好有关工作的通知\n国发〔2020〕1号\n各单位：\n'.repeat(3000),
  'one paragraph of many lines': () =>
    numbered(3000, (at) => `2020年1月1日　　令http://a.cn/${at}\n`),
  'texts that a notice may carry': () => HEAD + numbered(6000, (at) => `通知${at}\n通知\n`),
  'titles that a notice may quote': () =>
    `${HEAD}《甲》\n国务院\n2020年1月1日\n${numbered(6000, (at) => `关于《乙》${at}通知\n`)}`,
  'figures after a contents': () => CONTENTS + numbered(15000, (at) => `12${at}\n`),
  'tables of one row': () => numbered(6000, () => '北京 天津\n一、\n'),
};
