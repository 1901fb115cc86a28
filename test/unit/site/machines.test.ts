import { describe, expect, test } from 'vitest';
import type { Bulletin } from '../../../src/model/bulletin.ts';
import { atomFeed } from '../../../src/site/feed.ts';
import { structuredData } from '../../../src/site/structured-data.ts';
import { notice } from './notices.ts';

const CONFIG = {
  name: '文号',
  tagline: '公文逐条可查',
  address: 'https://example.com/wenhao',
  seal: null,
};

describe('structured data', () => {
  const common = { bulletin: undefined, questions: [], cites: [], address: CONFIG.address };

  test('an official document is legislation', () => {
    const data = structuredData({
      ...common,
      front: notice().front,
      cites: [notice({ id: 'x' }).front],
    });
    expect(data).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '人社部发〔2020〕8号',
      legislationDate: '2020-02-07',
      legislationJurisdiction: { name: '中国' },
      url: 'https://example.com/wenhao/notices/renshebufa-2020-8.html',
    });
    expect(data['citation']).toHaveLength(1);
  });

  test('a document tells where it is printed, where that has a name', () => {
    const bulletin: Bulletin = {
      name: '人力资源法律政策',
      publisher: null,
      issue: '2020年第2期',
      date: '2020-02',
      source: null,
      sha256: '0'.repeat(64),
    };
    const { front } = notice();
    expect(structuredData({ ...common, front, bulletin })['isPartOf']).toEqual({
      '@type': 'PublicationIssue',
      name: '人力资源法律政策',
      issueNumber: '2020年第2期',
      datePublished: '2020-02',
    });
    const bare = { ...bulletin, issue: '', date: null };
    expect(structuredData({ ...common, front, bulletin: bare })['isPartOf']).toEqual({
      '@type': 'PublicationIssue',
      name: '人力资源法律政策',
    });
    const unnamed = structuredData({ ...common, front, bulletin: { ...bulletin, name: null } });
    expect(unnamed).not.toHaveProperty('isPartOf');
  });

  test('questions and answers are a list of questions, another interpretation an article', () => {
    const front = notice({ kind: '答记者问', docNumber: null }).front;
    const asked = structuredData({
      ...common,
      front,
      questions: [{ question: '期限？', answer: '五个月。' }],
    });
    expect(asked).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: '期限？' }] });
    expect(structuredData({ ...common, front: { ...front, kind: '解读' } })['@type']).toBe(
      'Article',
    );
  });

  test('without a public address nothing names one', () => {
    const data = structuredData({ ...common, address: null, front: notice().front });
    expect(JSON.stringify(data)).not.toContain('http://');
    expect(data['url']).toBeUndefined();
  });
});

describe('feeds', () => {
  test('newest first, with a time of their own content', () => {
    const feed = atomFeed(
      '全部文件',
      'feeds/all.xml',
      [notice(), notice({ id: 'y', date: '2020-02-20', title: '关于<b>减免</b>的通知' })],
      CONFIG,
    );
    expect(feed.indexOf('notices/y.html')).toBeLessThan(
      feed.indexOf('notices/renshebufa-2020-8.html'),
    );
    expect(feed).toContain('<updated>2020-02-19T16:00:00.000Z</updated>');
    expect(feed).toContain('&lt;b&gt;减免');
    expect(feed).not.toContain('<b>');
  });

  test('no feed without a public address', () => {
    expect(() => atomFeed('x', 'x.xml', [], { ...CONFIG, address: null })).toThrow('address');
  });
});
