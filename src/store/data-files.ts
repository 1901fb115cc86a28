import { join } from 'node:path';
import { bulletinsSchema } from '../model/bulletin.ts';
import { issuersSchema } from '../model/issuer.ts';
import { lawsSchema } from '../model/law.ts';
import { queryWordsSchema } from '../model/query-words.ts';
import { siteConfigSchema } from '../model/site-config.ts';
import { synonymsSchema } from '../model/synonym.ts';
import { topicsSchema } from '../model/topic.ts';
import { readYaml } from './read-yaml.ts';

/** Everything that people edit beside the notices, below `content`: what each file holds, and what is wrong in it by file, line and field. */
export function dataFiles(content: string) {
  const data = join(content, 'data');
  return {
    register: readYaml(join(content, 'bulletins/bulletin.yaml'), bulletinsSchema),
    issuers: readYaml(join(data, 'issuers.yaml'), issuersSchema),
    topics: readYaml(join(data, 'topics.yaml'), topicsSchema),
    laws: readYaml(join(data, 'laws.yaml'), lawsSchema),
    synonyms: readYaml(join(data, 'synonyms.yaml'), synonymsSchema),
    queryWords: readYaml(join(data, 'query-words.yaml'), queryWordsSchema),
    site: readYaml(join(data, 'site.yaml'), siteConfigSchema),
  };
}
