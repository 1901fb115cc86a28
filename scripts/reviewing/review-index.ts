import { text } from './marks.ts';

/** One bulletin in the list of reviews. */
export interface ReviewEntry {
  readonly id: string;
  readonly name: string;
  readonly notices: number;
  readonly findings: number;
}

/** The page that leads to each bulletin's review; where there is one bulletin only, it goes there by itself. */
export function reviewIndex(entries: readonly ReviewEntry[], css: string): string {
  const rows = entries.map(
    ({ id, name, notices, findings }) =>
      `<tr><th scope="row"><a href="${id}.html">${id}</a></th><td>${text(name)}</td><td>${notices} 件</td><td>待核 ${findings} 处</td></tr>`,
  );
  const [only] = entries;
  const go =
    entries.length === 1 && only !== undefined
      ? `<meta http-equiv="refresh" content="0; url=${only.id}.html">`
      : '';
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
${go}
<title>校核</title>
<style>${css}</style>
</head>
<body><main class="wrap"><header class="top"><h1 class="hero">校核</h1><hr></header>
<table><tbody>${rows.join('\n')}</tbody></table></main></body>
</html>
`;
}
