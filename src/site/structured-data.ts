import type { Bulletin } from '../model/bulletin.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { addressOf } from './address.ts';

/** A question with its answer, in the words of the notice. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** What the structured data of one notice is made of. */
export interface StructuredNotice {
  readonly front: FrontMatter;
  readonly bulletin: Bulletin | undefined;
  readonly questions: readonly Question[];
  /** Held notices that it cites. */
  readonly cites: readonly FrontMatter[];
  readonly address: string | null;
}

/** Kinds that explain a document and are none themselves: 答记者问, 政策解读, 问答. */
const EXPLAINS = /问|解读|说明$/;

function pageOf(front: FrontMatter, address: string | null): Record<string, string> {
  const url = addressOf(`notices/${front.id}.html`, address);
  return url === null ? {} : { '@id': url, url };
}

function document(front: FrontMatter, address: string | null): Record<string, unknown> {
  return {
    '@type': 'Legislation',
    ...pageOf(front, address),
    name: front.title,
    ...(front.docNumber === null ? {} : { legislationIdentifier: front.docNumber }),
    ...(front.date === null ? {} : { legislationDate: front.date }),
  };
}

/**
 * schema.org data of a notice: `Legislation` for an official document, `FAQPage` for questions and answers,
 * `Article` for any other interpretation.
 */
export function structuredData(notice: StructuredNotice): Record<string, unknown> {
  const { front, bulletin, questions, cites, address } = notice;
  const makers = front.issuers.map((name) => ({ '@type': 'GovernmentOrganization', name }));
  const common = {
    '@context': 'https://schema.org',
    ...pageOf(front, address),
    name: front.title,
    inLanguage: 'zh-Hans',
    ...(bulletin === undefined || bulletin.name === null
      ? {}
      : {
          isPartOf: {
            '@type': 'PublicationIssue',
            name: bulletin.name,
            ...(!bulletin.issue ? {} : { issueNumber: bulletin.issue }),
            ...(bulletin.date === null ? {} : { datePublished: bulletin.date }),
          },
        }),
    ...(cites.length === 0 ? {} : { citation: cites.map((cited) => document(cited, address)) }),
  };
  if (EXPLAINS.test(front.kind)) {
    const dated = front.date === null ? {} : { datePublished: front.date };
    const authors = makers.length === 0 ? {} : { author: makers };
    if (questions.length === 0) {
      return { ...common, '@type': 'Article', headline: front.title, ...dated, ...authors };
    }
    return {
      ...common,
      '@type': 'FAQPage',
      ...dated,
      ...authors,
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    };
  }
  return {
    ...common,
    ...document(front, address),
    legislationType: front.kind,
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: front.region === '全国' ? '中国' : front.region,
    },
    ...(makers.length === 0 ? {} : { legislationPassedBy: makers }),
  };
}
