import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A notice as every peer gets it: the same words as on our page. */
export interface PeerNotice {
  readonly id: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly body: string;
}

/** A peer: where its sources are, how it is built, where the site comes out. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly string[];
  readonly dist: string;
  /** Address of a notice below the root of the site. */
  readonly page: (id: string) => string;
}

function markdown({ title, docNumber, body }: PeerNotice, heading: boolean): string {
  const lines = ['---', `title: ${JSON.stringify(title)}`, '---', ''];
  if (heading) lines.push(`# ${title}`, '');
  if (docNumber !== null) lines.push(docNumber, '');
  return `${lines.join('\n')}\n${body}`;
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Starlight as it comes, in Chinese, with its own (stock Pagefind) search. */
export function starlight(root: string, notices: readonly PeerNotice[]): Peer {
  const folder = join(root, 'starlight');
  rmSync(folder, { recursive: true, force: true });
  write(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  telemetry: false,
  integrations: [starlight({ title: '文号', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`,
  );
  write(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  // Astro bundles the integrations that the manifest names; without the names Starlight is left outside and fails.
  write(
    join(folder, 'package.json'),
    '{ "type": "module", "private": true, "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n',
  );
  write(join(folder, 'src/content/docs/index.md'), '---\ntitle: "文号"\n---\n');
  for (const notice of notices)
    write(join(folder, `src/content/docs/notices/${notice.id}.md`), markdown(notice, false));
  return {
    name: 'Starlight',
    folder,
    command: ['astro', 'build'],
    dist: join(folder, 'dist'),
    page: (id) => `notices/${id}/index.html`,
  };
}

/** VitePress as it comes, in Chinese, with its local search. */
export function vitepress(root: string, notices: readonly PeerNotice[]): Peer {
  const folder = join(root, 'vitepress');
  rmSync(folder, { recursive: true, force: true });
  write(
    join(folder, '.vitepress/config.mjs'),
    `export default {
  lang: 'zh-CN', title: '文号', ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
};
`,
  );
  write(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  write(join(folder, 'index.md'), '# 文号\n');
  for (const notice of notices)
    write(join(folder, `notices/${notice.id}.md`), markdown(notice, true));
  return {
    name: 'VitePress',
    folder,
    command: ['vitepress', 'build', '.'],
    dist: join(folder, '.vitepress/dist'),
    page: (id) => `notices/${id}.html`,
  };
}
