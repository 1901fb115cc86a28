import { existsSync } from 'node:fs';

/** Before the preview: whether there is a site to look at. */
if (!existsSync('dist/index.html')) {
  console.error('没有找到 dist/index.html，还没有可以浏览的网站；请先运行 npm run build。');
  process.exitCode = 1;
}
