import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import type { Element, Nodes } from 'hast';
import { toString as hastToString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { CitationTarget, ResolvedCitation } from '../../../src/model/citation.ts';
import { type FrontMatter, frontMatterSchema } from '../../../src/model/front-matter.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';
import { type NoticeRendering, renderNotice } from '../../../src/plugins/render-notice.ts';

const NOTICES = 'content/notices/2020-02';
const PARSER = rehype().data('settings', { fragment: true });

const FRONT: FrontMatter = {
  id: 'jiaban-2021-3',
  title: '关于考勤的通知',
  docNumber: '甲办〔2021〕3号',
  date: '2021-03-01',
  issuers: ['甲市人民政府'],
  issuersInferred: false,
  kind: '通知',
  region: '甲',
  section: null,
  addressees: ['各单位：'],
  attachments: [],
  topics: [],
  bulletin: '2021-01',
  ordinal: 1,
  pages: [4, 5],
  contentHash: '0'.repeat(64),
};

function rendered(body: string, more: Partial<NoticeRendering> = {}) {
  const blocks = readBlocks(body);
  const front = more.front ?? FRONT;
  return renderNotice({ front, blocks, outline: outline(blocks, front), ...more });
}

function elements(html: string, test: (own: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(PARSER.parse(html), 'element', (own) => {
    if (test(own)) found.push(own);
  });
  return found;
}

function plain(html: string): string {
  const tree = PARSER.parse(html);
  visit(tree, 'element', (own, index, parent) => {
    const ticks = (own.properties['className'] as string[] | undefined)?.includes('pb');
    if (ticks && parent && index !== undefined) parent.children.splice(index, 1);
  });
  return hastToString(tree as Nodes).replace(/\s+/g, '');
}

describe('the 52 notices', () => {
  const held = readdirSync(NOTICES)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const { data, content } = matter(readFileSync(`${NOTICES}/${file}`, 'utf8'), {});
      return { front: frontMatterSchema.parse(data), blocks: readBlocks(content) };
    });
  const pages = held.map(({ front, blocks }) => ({
    front,
    blocks,
    page: renderNotice({
      front,
      blocks,
      outline: outline(blocks, front),
      pieces: (heading) => [...heading],
      pageBreaks: [{ offset: 20, page: 9 }],
    }),
  }));

  test('the rendered text is the text of the file, character by character', () => {
    for (const { front, blocks, page } of pages) {
      const source = blocks
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '');
      expect(plain(page.html), front.id).toBe(source);
    }
  });

  test('every clause of the outline is an element with its id, once', () => {
    for (const { front, blocks, page } of pages) {
      const ids = elements(page.html, ({ properties }) => properties['id'] !== undefined)
        .map(({ properties }) => String(properties['id']))
        .filter((id) => !id.startsWith('page_'));
      const wanted: string[] = [];
      const walk = (clauses: ReturnType<typeof outline>['clauses']): void => {
        for (const { id, children } of clauses) {
          wanted.push(id);
          walk(children);
        }
      };
      walk(outline(blocks, front).clauses);
      expect(ids, front.id).toEqual(wanted);
    }
  });

  test('the contents and the questions lead to elements that are there', () => {
    for (const { front, page } of pages) {
      const ids = new Set(
        elements(page.html, ({ properties }) => 'id' in properties).map(
          (own) => own.properties['id'],
        ),
      );
      const links = elements(page.toc + page.questions, ({ tagName }) => tagName === 'a');
      for (const link of links) {
        expect(ids.has(String(link.properties['href']).slice(1)), front.id).toBe(true);
      }
    }
  });

  test('nothing but the elements of a notice is in the page', () => {
    const allowed = new Set(
      'article section div p a b span h2 h3 h4 h5 ul li time table thead tbody tr th td wbr br'.split(
        ' ',
      ),
    );
    for (const { front, page } of pages) {
      const others = elements(page.html, ({ tagName }) => !allowed.has(tagName));
      expect(
        others.map(({ tagName }) => tagName),
        front.id,
      ).toEqual([]);
    }
  });
});

describe('structure', () => {
  const html = rendered(
    '各单位：\n\n现通知如下：\n\n## 一、范围\n\n（一）企业。在本市的。\n\n另有规定的除外。\n\n（二）个人。均可。\n\n甲市人民政府\n\n2021年3月1日',
    { pieces: (heading) => heading.split(/(?<=范)/) },
  ).html;

  test('a part is a section with its heading and permalink', () => {
    expect(html).toContain(
      '<section class="sec" id="sec_1" data-ref="第一部分"><h2><a class="n" href="#sec_1" title="选中此条">一、</a><span class="w">范<wbr>围</span></h2>',
    );
  });

  test('a run-in clause is a row: permalink, bold heading, text, then what continues it', () => {
    expect(html).toContain(
      '<div class="row" id="sec_1__sub_1" data-ref="第一部分第（一）项"><a class="n" href="#sec_1__sub_1" title="选中此条">（一）</a><p><b>企业。</b>在本市的。</p><p class="in" id="sec_1__sub_1__p_1" data-ref="第一部分第（一）项第2段"><a class="pl" href="#sec_1__sub_1__p_1" title="选中此段" aria-label="选中此段"></a>另有规定的除外。</p></div>',
    );
  });

  test('addressees and sign-off are marked as such', () => {
    expect(html).toContain('<p class="to">各单位：</p>');
    expect(html).toContain(
      '<ul class="sign"><li>甲市人民政府</li><li><time datetime="2021-03-01">2021年3月1日</time></li></ul>',
    );
  });

  test('the article tells how it is cited', () => {
    expect(html).toContain('data-house="甲市人民政府《关于考勤的通知》（甲办〔2021〕3号）"');
    expect(html).toContain(
      'data-manual="甲市人民政府《关于考勤的通知》，甲办〔2021〕3号，2021年3月1日发布"',
    );
  });

  test('the first paragraph of an article bears the id of its 第一款', () => {
    const page = rendered('第一条 应当报告：\n\n（一）事由；\n\n（二）期限。\n\n书面报告。').html;
    expect(page).toContain(
      '<div class="row art" id="art_1" data-ref="第一条" data-ref-manual="第1条"><a class="n" href="#art_1" title="选中此条">第一条</a><p id="art_1__para_1" data-ref="第一条第一款" data-ref-manual="第1条第1款">应当报告：</p></div>',
    );
    expect(page).toContain('id="art_1__para_2" data-ref="第一条第二款"');
  });

  test('a Q&A shows its questions as a list', () => {
    const page = rendered('问：何时施行？\n\n答：明年。\n\n问：由谁解释？\n\n答：市局。');
    expect(page.questions).toBe(
      '<nav class="asks" aria-label="问题"><h2>问题</h2><ol><li><a href="#qa_1">何时施行？</a></li><li><a href="#qa_2">由谁解释？</a></li></ol></nav>',
    );
    expect(page.html).toContain('<p class="in">答：明年。</p>');
  });

  test('an attachment is a section of its own; without a label its heading is the permalink', () => {
    const page = rendered('甲。\n\n# 考勤表\n\n| 日 | 时 |\n| --- | --- |\n| 1 | 8 |').html;
    expect(page).toContain(
      '<section class="att" id="att_1" data-ref="所附《考勤表》"><h2><a class="h" href="#att_1" title="选中此条"><span class="w">考勤表</span></a></h2><div class="table"><table>',
    );
  });

  test('the contents of the one issued text are those of the notice', () => {
    const page = rendered(
      '甲。\n\n# 考勤办法\n\n## 第一章 总则\n\n第一条 乙。\n\n## 第二章 附则\n\n第二条 丙。',
    );
    expect(page.entries.map(({ id, label, text }) => [id, label, text])).toEqual([
      ['att_1', '附', '考勤办法'],
      ['att_1__chap_1', '第一章', '总则'],
      ['att_1__chap_2', '第二章', '附则'],
    ]);
  });

  test('contents name two levels, and what has no heading by its first words', () => {
    const page = rendered(
      '## 一、范围\n\n### （一）对象\n\n1.企业。在册的。\n\n二、自印发之日起，各单位应当按月向主管部门报送考勤统计表。',
    );
    expect(page.entries).toEqual([
      {
        id: 'sec_1',
        label: '一',
        closing: '、',
        text: '范围',
        children: [
          { id: 'sec_1__sub_1', label: '（一）', closing: '', text: '对象', children: [] },
        ],
      },
      {
        id: 'sec_2',
        label: '二',
        closing: '、',
        text: '自印发之日起，各单位应当按月向主管部…',
        children: [],
      },
    ]);
  });

  test('too little to choose from needs no contents', () => {
    expect(rendered('甲。').toc).toBe('');
  });
});

describe('what hangs and what heads', () => {
  const classesIn = (html: string, tag: string) =>
    elements(html, (own) => own.tagName === tag).map(
      (own) => (own.properties['className'] as string[] | undefined)?.join(' ') ?? '',
    );

  test('numbers below a labelled clause hang from its text, those below a standing heading do not', () => {
    const { html } = rendered(
      '## 一、要求\n\n（一）人员分两类。按下列办理：\n\n1. 在岗的照发；\n\n（1）满月的；\n\n（2）不满月的；\n\n2. 待岗的减发。\n\n（二）时间另定。届时通知。\n\n## 二、附则\n\n1. 自印发之日起执行。\n\n2. 由本局解释。',
    );
    const rows = elements(html, (own) => own.tagName === 'div');
    expect(rows.map(({ properties }) => [properties['id'], properties['className']])).toEqual([
      ['sec_1__sub_1', ['row']],
      ['sec_1__sub_1__item_1', ['row', 'deep']],
      ['sec_1__sub_1__item_1__point_1', ['row', 'deep', 'deeper']],
      ['sec_1__sub_1__item_1__point_2', ['row', 'deep', 'deeper']],
      ['sec_1__sub_1__item_2', ['row', 'deep']],
      ['sec_1__sub_2', ['row']],
      ['sec_2__item_1', ['row']],
      ['sec_2__item_2', ['row']],
    ]);
  });

  test('attachments are listed number below number; other notes are not', () => {
    const { html } = rendered(
      '正文。\n\n附件：1.考勤表\n\n2.汇总表\n\n甲市人民政府\n\n2021年3月1日\n\n（此件公开发布）',
      { front: { ...FRONT, attachments: ['考勤表', '汇总表'] } },
    );
    expect(classesIn(html, 'p')).toEqual(['in', 'note annex', 'note annex more', 'note']);
  });

  test('a row of a table with words in its first cell alone heads the rows below it', () => {
    const { html } = rendered(
      '正文。\n\n| 城市 | 平台 |\n| --- | --- |\n| 直辖市： |  |\n| 北京 | 网站 |',
    );
    const heads = elements(html, ({ properties }) => properties['scope'] === 'rowgroup');
    expect(heads.map((own) => [hastToString(own), own.properties['colSpan']])).toEqual([
      ['直辖市：', 2],
    ]);
    expect(elements(html, ({ tagName }) => tagName === 'td')).toHaveLength(2);
    const columns = elements(html, ({ properties }) => properties['scope'] === 'col');
    expect(columns.map(hastToString)).toEqual(['城市', '平台']);
  });

  test('an address is marked, so that its lines are not stretched', () => {
    const { html } = rendered('网址 http://fuwu.rsj.beijing.gov.cn/csibiz/home/，邮箱 a@b.cn。');
    const long = elements(html, ({ properties }) =>
      String(properties['className'] ?? '').includes('long'),
    );
    expect(long.map((own) => hastToString(own))).toEqual([
      'http://fuwu.rsj.beijing.gov.cn/csibiz/home/',
    ]);
  });
});

describe('citations', () => {
  const cite = (text: string, body: string, target: CitationTarget): ResolvedCitation => ({
    span: { block: 0, start: body.indexOf(text), end: body.indexOf(text) + text.length },
    text,
    clause: 'sec_1',
    form: 'title',
    docNumber: null,
    title: null,
    issuers: [],
    year: null,
    points: [],
    sentence: body,
    target,
  });
  const BODY = '一、按照《甲通知》办理。依《乙法》和《丙办法》，见第二部分，及该文。';
  const html = rendered(BODY, {
    citations: [
      cite('《甲通知》', BODY, { kind: 'clause', notice: 'jia-2020-1', clause: 'sec_2' }),
      cite('《乙法》', BODY, { kind: 'law', law: 'yi' }),
      cite('《丙办法》', BODY, { kind: 'external', key: '丙办法' }),
      cite('第二部分', BODY, { kind: 'clause', notice: FRONT.id, clause: 'sec_2' }),
      cite('该文', BODY, { kind: 'unknown', reason: '两件同名' }),
    ],
    hrefOf: (target) =>
      target.kind === 'law' ? `../laws/${target.law}.html` : 'jia-2020-1.html#sec_2',
  }).html;

  test.each([
    ['a held notice', '<a data-cite="jia-2020-1" href="jia-2020-1.html#sec_2">《甲通知》</a>'],
    ['a law', '<a data-law="yi" href="../laws/yi.html">《乙法》</a>'],
    ['one that is not held', '<span data-cite-missing title="未收录">《丙办法》</span>'],
    ['a place in the same notice', '<a href="#sec_2">第二部分</a>'],
    ['one that cannot be told', '<span data-cite-missing title="不能确定所指文件">该文</span>'],
  ])('%s', (_, expected) => {
    expect(html).toContain(expected);
  });

  test('a held title within one that is not held is a link within its words, never a link within a link', () => {
    const body = '一、按照《关于转发〈甲通知〉的通知》办理。';
    const missing = cite('《关于转发〈甲通知〉的通知》', body, { kind: 'external', key: '转发' });
    const inner = cite('〈甲通知〉', body, { kind: 'notice', notice: 'jia-2020-1' });
    const hrefOf = () => 'jia-2020-1.html';
    const html = rendered(body, { citations: [missing, inner], hrefOf }).html;
    expect(html).toContain(
      '关于转发<a data-cite="jia-2020-1" href="jia-2020-1.html">〈甲通知〉</a>的通知》</span>',
    );
    const held = { ...missing, target: inner.target };
    expect(
      rendered(body, { citations: [held, inner], hrefOf }).html.match(/<a data-cite/g),
    ).toHaveLength(1);
  });

  test('a place of the notice itself is linked within the page', () => {
    const html = rendered('一、依照本通知第二条办理。\n\n二、其他。').html;
    expect(html).toContain('<a href="#sec_2">本通知第二条</a>');
    expect(html).not.toContain('data-cite');
  });

  test('a link that begins in a run-in heading goes on behind it', () => {
    expect(html).toContain('<b>按照<a data-cite="jia-2020-1"');
  });

  test('the printed page begins where its first character stands, in a link too', () => {
    const page = rendered(BODY, {
      citations: [cite('《甲通知》', BODY, { kind: 'notice', notice: 'jia-2020-1' })],
      hrefOf: () => 'jia-2020-1.html',
      pageBreaks: [
        { offset: 6, page: 12 },
        { offset: 20, page: null },
      ],
      firstPage: 11,
    }).html;
    expect(page).toContain(
      '《甲<span class="pbm"></span><span class="pb" id="page_12" role="doc-pagebreak" aria-label="第12页">12</span>通知》</a>',
    );
    expect(page.match(/class="pb"/g)).toHaveLength(1);
  });

  test('a page that begins with a label is ticked behind the label', () => {
    const page = rendered('一、甲。\n\n二、乙丙。丁。', {
      pageBreaks: [{ offset: 4, page: 12 }],
    }).html;
    expect(page).toMatch(
      /二、<\/a><p>(?:<b>)?<span class="pbm"><\/span><span class="pb" id="page_12"/,
    );
  });

  test('a clause tells its pages only where both ends are certain', () => {
    const page = rendered('一、甲乙丙丁。\n\n二、戊己庚辛。\n\n三、壬。', {
      pageBreaks: [
        { offset: 4, page: 12 },
        { offset: 9, page: null },
      ],
      firstPage: 11,
    }).html;
    expect(page).toContain('id="sec_1" data-ref="第一部分" data-pages="11—12"');
    expect(page).toContain('id="sec_2" data-ref="第二部分"><a');
  });

  test('what others say of a clause stands beside it', () => {
    const page = rendered('一、甲。\n\n二、乙。', {
      notesOf: (clause) =>
        clause === 'sec_2'
          ? [
              {
                href: 'x.html#sec_1',
                docNumber: '甲办〔2020〕1号',
                title: '甲',
                clause: '一',
                state: '有改动',
              },
            ]
          : [],
    }).html;
    expect(page).toContain(
      '<div class="side" role="note" aria-label="同一事项"><h3>同一事项</h3><p><a href="x.html#sec_1"><span class="no">甲办<i>〔2020〕</i>1号</span> <span class="nowrap">一</span></a></p><p class="soft">有改动</p></div></div>',
    );
  });
});

describe('hostile text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '一、<img src=x onerror=alert(1)>。各地要落实。',
    '[点此](javascript:alert(1))办理',
    '![图](javascript:alert(1))',
    '<a href="javascript:alert(1)">点此</a>',
    '<javascript:alert(1)>',
    '## 一、<svg onload=alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '| <b onclick=x>甲 | "乙 |\n| --- | --- |\n| <i> | \' |',
  ])('%s', (body) => {
    const page = rendered(body, {
      front: { ...FRONT, title: '"><script>alert(1)</script>', docNumber: '"onload="x' },
    });
    const all = elements(page.html + page.toc, () => true);
    for (const { tagName, properties } of all) {
      expect(['script', 'img', 'svg', 'i']).not.toContain(tagName);
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
      expect(String(properties['href'] ?? '#')).toMatch(/^#/);
    }
  });
});
