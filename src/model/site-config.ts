import { z } from 'zod';

/** `content/data/site.yaml`: what a firm sets for its own instance. */
export const siteConfigSchema = z.strictObject({
  /** Name of the site, shown in the head of every page. */
  name: z.string().min(1).default('文号'),
  /** One sentence for descriptions and feeds. */
  tagline: z.string().min(1).default('公文逐条可查、可引、可对照'),
  /** Public address, or null: with it come sitemap, feeds and canonical links. */
  address: z.url().nullable().default(null),
});

/** The settings of an instance. */
export type SiteConfig = Readonly<z.infer<typeof siteConfigSchema>>;
