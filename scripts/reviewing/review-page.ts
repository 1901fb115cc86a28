import type { SourceLine } from '../../src/model/page.ts';
import { type Finding, findings } from './findings.ts';
import { lineMarks, text } from './marks.ts';
import { noticeMark } from './notice-mark.ts';
import type { ReviewedBulletin } from './reviewed.ts';

/** What the review needs besides the site's own sheet. */
const STYLE = `
.review .top{padding-block:var(--s5) var(--s3)}
.review .lines li{grid-template-columns:3.6em minmax(0,1fr) auto;gap:0 .5em}
.review .lines em{font:400 var(--t-xs)/2.1 var(--sans);color:var(--soft);white-space:nowrap}
.review .pair{padding-block:var(--s2)}
.review section.one{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.review section.one>h2{font-size:var(--t-lg);margin-block:var(--s6) var(--s2)}
.review .dl{display:grid;grid-template-columns:max-content fit-content(44em) max-content;gap:0 var(--s4);font-size:var(--t-sm);margin-block:var(--s3)}
.review .dl>*{padding-block:.1rem}
.review li:target{outline:2px solid var(--link);outline-offset:2px}
.review main:has(#only:checked) .pair:not(.warn),.review main:has(#only:checked) .calm{display:none}
.review .bar{position:sticky;inset-block-start:0;z-index:3;background:var(--paper);border-block-end:1px solid var(--line);padding-block:var(--s2);display:flex;flex-wrap:wrap;gap:var(--s4);align-items:center}
.review pre{white-space:pre-wrap;font:400 var(--t-sm)/1.7 var(--sans);margin:0}
`;

/** n and p walk through what is to be looked at. */
const SCRIPT = `
const stops=[...document.querySelectorAll('.hot,[data-stop]')];let at=-1;
addEventListener('keydown',(event)=>{if(event.ctrlKey||event.metaKey||event.altKey||event.target.matches('input:not([type=checkbox])'))return;
const step=event.key==='n'?1:event.key==='p'?-1:0;if(!step||!stops.length)return;
at=(at+step+stops.length)%stops.length;stops[at].scrollIntoView({block:'center',behavior:'instant'});});
`;

const todoMark = (found: readonly Finding[], titles: ReadonlyMap<string, string>): string =>
  found
    .map(({ line, what, excerpt, notice }, index) => {
      const link = line === null ? (notice === null ? '' : `#${notice}`) : `#l${line}`;
      const where = line === null ? '' : `<span>第${line}行</span>`;
      const see = link === '' ? '' : `<a href="${link}">看源文</a>`;
      return `<li><span>${index + 1}</span><div><p>${text(what)}</p><p class="meta">${where}<span>${text(excerpt || (titles.get(notice ?? '') ?? ''))}</span>${see}</p></div></li>`;
    })
    .join('\n');

const asideMark = (title: string, lines: readonly SourceLine[]): string =>
  lines.length === 0
    ? ''
    : `<details class="calm"><summary>${title}（${lines.length} 行，不入公文）</summary><div class="raw">${lineMarks(lines, new Map(), new Set())}</div></details>`;

/** The page on which a person checks one bulletin: self-contained, for this machine alone. `css` is the site's sheet. */
export function reviewPage(bulletin: ReviewedBulletin, css: string): string {
  const { id, name, notices, problems, placed, total, before, after } = bulletin;
  const found = findings(problems, notices);
  const hot = new Set(found.flatMap(({ line }) => line ?? []));
  const titles = new Map(notices.map(({ front }) => [front.id, front.title]));
  const links = notices.map(
    ({ front }) =>
      `<li><a href="#${front.id}">${front.ordinal}　${text(front.docNumber ?? front.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>校核：${text(name)} ${id}</title>
<style>${css}${STYLE}</style>
</head>
<body class="review">
<main class="wrap">
<header class="top"><p class="kick">校核　${id}</p><h1 class="hero">${text(name)}</h1><hr><p class="lede">${notices.length} 件公文；${total} 字中 ${placed} 字已归位${placed < total ? '，其余请在下面查找' : ''}。</p></header>
<p class="bar"><label><input type="checkbox" id="only"> 只看待核</label><span class="soft">按 n、p 键到下一处、上一处</span><a href="#todo">待核 <span class="k">${found.length}</span></a><a href="#list">各件</a></p>
<section id="todo"><h2>待核 <span class="k">${found.length}</span></h2><ol class="todo">${todoMark(found, titles) || '<li><span></span><p>没有待核之处。</p></li>'}</ol></section>
<details id="list" class="calm"><summary>各件</summary><ol>${links.join('')}</ol></details>
${asideMark('封面与目录', before)}
<div class="pair heads" aria-hidden="true"><p class="side-a">源文</p><p class="side-b">整理稿</p></div>
${notices.map((notice) => noticeMark(notice, hot)).join('\n')}
${asideMark('末尾', after)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
