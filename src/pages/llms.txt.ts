import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';
import { llmsText } from '../site/llms-text.ts';

/** Where a language model finds the texts. */
export const GET: APIRoute = async () => new Response(llmsText(await library()));
