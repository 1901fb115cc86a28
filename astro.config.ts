import { defineConfig } from 'astro/config';
import { assets } from './src/site/assets.ts';
import { sitemap } from './src/site/sitemap.ts';

export default defineConfig({
  build: { format: 'file' },
  devToolbar: { enabled: false },
  integrations: [assets(), sitemap()],
});
