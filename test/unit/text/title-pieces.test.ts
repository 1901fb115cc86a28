import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titlePieces } from '../../../src/text/title-pieces.ts';

const words = (text: string) => (): string[] => text.split('|');

describe('where a title may break', () => {
  test.each([
    ['疫情|防控|期间|稳定|劳动|关系|的|意见', '疫情|防控期间|稳定|劳动关系的|意见'],
    ['办理|2020|年|1|月份|社会保险|费|退费', '办理|2020年1月份|社会保险费|退费'],
    ['就|《|关于|延长|假期|的|通知|》|答|问', '就|《关于|延长|假期的|通知》|答|问'],
    ['互联网|+|职业|技能|培训', '互联网+职业|技能|培训'],
    ['北京市|教育|委员会', '北京市|教育|委员会'],
    ['国家|税务|总局|、|财政|部', '国家|税务|总局、|财政部'],
  ])('%s', (cut, pieces) => {
    expect(titlePieces(cut.replaceAll('|', ''), words(cut)).join('|')).toBe(pieces);
  });

  test('the pieces are the title, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (cut) => {
        expect(titlePieces(cut.join(''), () => cut).join('')).toBe(cut.join(''));
      }),
    );
  });
});
