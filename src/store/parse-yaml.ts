import { type Document, isCollection, LineCounter, parseDocument, visit } from 'yaml';

/** YAML as it was read: its tree with the places of each node, and what it says as plain data. */
export interface ParsedYaml {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly value: unknown;
}

/** Why a text cannot be read as YAML: its line, from 1, and what to do. */
export interface BrokenYaml {
  readonly line: number;
  readonly message: string;
}

/** Where the first list or map stands that serves as the name of a value; null where, as it should be, every name is a word. */
function nameThatIsNoWord(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined;
      found = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Reads YAML that people edit, or says where it is broken: ill written, with references to nothing or to more than the memory holds, or too deep. */
export function parseYaml(text: string): ParsedYaml | BrokenYaml {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [broken] = document.errors;
    if (broken !== undefined) {
      const { line } = counter.linePos(broken.pos[0]);
      return { line, message: 'YAML 写法有误；请检查引号、冒号后的空格与缩进' };
    }
    // Names within names take hours to be made into data, and none of our files has one.
    const strange = nameThatIsNoWord(document);
    if (strange !== null) {
      const { line } = counter.linePos(strange);
      return { line, message: 'YAML 的名称须是文字；请检查“?”、“{”与“[”' };
    }
    return { document, counter, value: document.toJS() as unknown };
  } catch (failure) {
    if (failure instanceof ReferenceError)
      return { line: 1, message: 'YAML 的引用（& 与 *）无法解开；请把内容直接写出' };
    // Lists within lists by the hundred leave the reader no stack, or, where the caller stands deep, the one that makes data of them.
    if (failure instanceof RangeError)
      return { line: 1, message: 'YAML 的层次过深；请检查缩进与连续的“-”' };
    throw failure;
  }
}
