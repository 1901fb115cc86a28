import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';
import type { HeldNotice } from '../../../src/site/library.ts';

/** A held notice with the given front matter and body; all that is not given is plain. */
export function notice(given: Partial<FrontMatter> = {}, body = '特此通知。'): HeldNotice {
  const front: FrontMatter = {
    id: 'renshebufa-2020-8',
    title: '关于做好稳定劳动关系工作的意见',
    docNumber: '人社部发〔2020〕8号',
    date: '2020-02-07',
    issuers: ['人力资源社会保障部'],
    issuersInferred: false,
    kind: '意见',
    region: '全国',
    section: '人社部',
    addressees: [],
    attachments: [],
    topics: [],
    bulletin: '2020-02',
    ordinal: 1,
    pages: null,
    contentHash: '0'.repeat(64),
    ...given,
  };
  const blocks = readBlocks(body);
  return {
    front,
    body,
    file: '',
    printings: [front],
    print: { first: null, about: null, breaks: [] },
    blocks,
    outline: outline(blocks, front),
    citations: [],
    backlinks: [],
    cites: [],
    citedBy: [],
    deadlines: [],
    amounts: [],
    validity: { scope: '未载明', statements: [], expires: null },
    operative: null,
    topicClauses: new Map(),
  };
}
