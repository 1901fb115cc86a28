import { z } from 'zod';

/** `content/data/site.yaml`: what a firm sets for its own instance. */
export const siteConfigSchema = z.strictObject({
  /** Name of the site, shown in the head of every page. */
  name: z.string().min(1).default('文号'),
  /** One sentence for descriptions and feeds. */
  tagline: z.string().min(1).default('公文逐条可查、可引、可对照'),
  /** Public address, or null: with it come sitemap, feeds and canonical links. */
  address: z.url().nullable().default(null),
  /** Colour of the seal as #rrggbb: issuers, year of the number, the rule. Null: the red of the design. */
  seal: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: '请写成 "#9c1c1c" 这样的颜色，并加引号' })
    .nullable()
    .default(null),
});

/** The settings of an instance. */
export type SiteConfig = Readonly<z.infer<typeof siteConfigSchema>>;
