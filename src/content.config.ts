import { defineCollection } from 'astro:content';
import { frontMatterSchema } from './model/front-matter.ts';
import { noticeLoader } from './site/notice-loader.ts';

export const collections = {
  notices: defineCollection({
    loader: noticeLoader('content/notices'),
    schema: frontMatterSchema,
  }),
};
