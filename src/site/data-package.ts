import { z } from 'zod';
import { frontMatterSchema } from '../model/front-matter.ts';
import { AMOUNTS, DEADLINES, LINKS, type Table } from './data-tables.ts';

/** Version of the data files. Within one major version columns and fields are only added. */
export const DATA_VERSION = '1.0.0';

function tableResource(name: string, description: string, table: Table) {
  return {
    name,
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map((column) => ({ ...column })),
      missingValues: [''],
    },
  };
}

const STRINGS = { type: 'array', items: { type: 'string' } };
const MAYBE = { type: ['string', 'null'] };

/** `data/datapackage.json`: what each data file holds, as a Frictionless Data Package with JSON Schemas. */
export function dataPackage(name: string): Record<string, unknown> {
  const { $schema: _, ...front } = z.toJSONSchema(frontMatterSchema, { io: 'output' });
  const properties = {
    ...front.properties,
    url: { type: 'string', description: '页面，相对于站点根目录' },
    cites: { ...STRINGS, description: '所引本库文件的编号' },
    citedBy: { ...STRINGS, description: '引用本件的本库文件的编号' },
  };
  return {
    profile: 'data-package',
    name: 'wenhao',
    title: name,
    version: DATA_VERSION,
    resources: [
      {
        name: 'notices',
        path: 'notices.json',
        description: '全部文件，按所载刊物的次序',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        jsonSchema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'array',
          items: { ...front, properties, required: Object.keys(properties) },
        },
      },
      {
        name: 'clauses',
        path: 'clauses.ndjson',
        description: '全部条款，一行一条，上级在前',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        jsonSchema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          type: 'object',
          properties: {
            notice: { type: 'string', description: '文件编号' },
            clause: { type: 'string', description: '条款编号，即页内链接' },
            parent: { ...MAYBE, description: '上级条款的编号' },
            kind: {
              type: 'string',
              description: '层级：sec 一、sub （一） item 1. point （1） art 条 …',
            },
            label: { ...MAYBE, description: '所印条号' },
            heading: { ...MAYBE, description: '条题' },
            text: { type: 'string', description: '本条文字，含条号与条题，不含下级；一段一行' },
          },
          required: ['notice', 'clause', 'parent', 'kind', 'label', 'heading', 'text'],
          additionalProperties: false,
        },
      },
      tableResource('links', '全部引用', LINKS),
      tableResource('deadlines', '全部期限', DEADLINES),
      tableResource('amounts', '全部标准', AMOUNTS),
    ],
  };
}
