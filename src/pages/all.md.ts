import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';
import { oneFile } from '../store/one-file.ts';

/** Every notice in one Markdown file, in bulletin order: for language models and for reading without the site. */
export const GET: APIRoute = async () => {
  const { notices, config } = await library();
  return new Response(oneFile(config.name, notices), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
