import type { APIRoute } from 'astro';
import { clauseLines } from '../../site/data-tables.ts';
import { library } from '../../site/library.ts';

/** `data/clauses.ndjson`: every clause, one JSON object a line. */
export const GET: APIRoute = async () => {
  const { notices } = await library();
  const lines = clauseLines(notices).map((line) => `${JSON.stringify(line)}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
};
