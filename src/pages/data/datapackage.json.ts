import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data-package.ts';
import { library } from '../../site/library.ts';

/** `data/datapackage.json`: the columns and schemas of the files beside it. */
export const GET: APIRoute = async () => {
  const { config } = await library();
  return new Response(`${JSON.stringify(dataPackage(config.name), null, 1)}\n`);
};
