import { describe, expect, test } from 'vitest';
import { internalReferences } from '../../../../src/library/citations/internal-references.ts';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import { outline } from '../../../../src/outline/outline.ts';
import { readBlocks } from '../../../../src/outline/read-blocks.ts';
import { data, library, notice } from './fixture.ts';

function references(body: string, title = '关于有关事项的通告', kind = '通告') {
  const { front } = notice({ id: 'a', title, kind }, body);
  const blocks = readBlocks(body);
  return internalReferences(blocks, outline(blocks, front), front).map(({ text, target }) =>
    target.kind === 'clause' ? `${text} → ${target.clause}` : target.kind,
  );
}

const PARTS = `## 一、缴费

先按照本通告第二条办法执行，再按第三部分办理。

## 二、流程

### （一）补贴

享受补贴（本通告第（二）条）的企业，核减相应补贴。

### （二）返还

另见本通告第三部分。

## 三、后续

见本通告第九条，并按照该通告第二条办理。`;

const RULES = `现将办法印发给你们，本通知第三条不变。

# 失业保险金申领办法

第一条 为了保障待遇，制定本办法。

第二条 符合下列条件的，依照本办法第一条申领。

第三条 前款以外的，依照本办法第二条、本通知第一条和《社会保险法》第二条办理。

# 附件1 申请表

按附件1填写，见附件2、附件3。

# 附件2 说明

填写前先读附件1。`;

describe('references within a notice', () => {
  test('第二条 of a notice in parts is 二、, 第（二）条 is （二） of the same part', () => {
    expect(references(PARTS)).toEqual([
      '本通告第二条 → sec_2',
      '本通告第（二）条 → sec_2__sub_2',
      '本通告第三部分 → sec_3',
    ]);
  });

  test('本办法 speaks of the issued text, 附件1 of what is printed; what is not there is left out', () => {
    expect(references(RULES, '关于印发失业保险金申领办法的通知', '通知')).toEqual([
      '本办法第一条 → att_1__art_1',
      '本办法第二条 → att_1__art_2',
      '附件2 → att_3',
      '附件1 → att_2',
    ]);
  });

  test('本条第二款 is a paragraph of the article in which it stands', () => {
    const body =
      '第一条 为了保障待遇，制定本办法。\n\n第二条 职工可以申领。\n\n本人不能申领的，可以委托。\n\n前两款以外的，比照本条第一款、本条第二款和本条第九款办理。';
    expect(references(body, '失业保险金申领办法', '办法')).toEqual([
      '本条第一款 → art_2__para_1',
      '本条第二款 → art_2__para_2',
    ]);
  });

  test('they count as citations of nothing', () => {
    expect(resolveCitations(library(notice({ id: 'a' }, PARTS)), data).get('a')).toEqual([]);
  });
});
