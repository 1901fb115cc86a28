import type { APIRoute } from 'astro';
import { csv } from '../../site/csv.ts';
import { AMOUNTS, DEADLINES, LINKS, type Table } from '../../site/data-tables.ts';
import { library } from '../../site/library.ts';

export function getStaticPaths() {
  return Object.entries({ links: LINKS, deadlines: DEADLINES, amounts: AMOUNTS }).map(
    ([name, table]) => ({ params: { table: name }, props: { table } }),
  );
}

/** `data/links.csv`, `data/deadlines.csv`, `data/amounts.csv`. */
export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) => {
  const { notices } = await library();
  const columns = table.columns.map(({ name }) => name);
  return new Response(csv(columns, table.rows(notices)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
