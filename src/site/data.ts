import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { bulletinsSchema } from '../model/bulletin.ts';
import { issuersSchema } from '../model/issuer.ts';
import { lawsSchema } from '../model/law.ts';
import { siteConfigSchema } from '../model/site-config.ts';
import { topicsSchema } from '../model/topic.ts';

function read<Schema extends z.ZodType>(path: string, schema: Schema, empty: unknown) {
  const file = join('content', path);
  const raw: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : empty;
  const result = schema.safeParse(raw ?? empty);
  if (!result.success) throw new Error(`${file}：${z.prettifyError(result.error)}`);
  return result.data;
}

/** What people edit beside the notices, read from `content/` and checked. Throws one Chinese line with the file's name. */
export function readData() {
  return {
    config: read('data/site.yaml', siteConfigSchema, {}),
    issuers: read('data/issuers.yaml', issuersSchema, []),
    topics: read('data/topics.yaml', topicsSchema, []),
    laws: read('data/laws.yaml', lawsSchema, []),
    bulletins: read('bulletins/bulletin.yaml', bulletinsSchema, {}),
  };
}

/** Settings, agencies, topics, laws and bulletins of this instance. */
export type SiteData = Readonly<ReturnType<typeof readData>>;
