import type { Element } from 'hast';
import { element } from './element.ts';

// 人社部发〔2020〕8号
const NUMBER = /^([^〔]*)(〔[^〕]*〕)(.*)$/;

/** A document number as it is set everywhere: the year in its brackets apart. */
export function numberElement(docNumber: string): Element {
  const [, code, year, serial] = NUMBER.exec(docNumber) ?? [];
  if (year === undefined) return element('span', { className: ['no'] }, docNumber);
  const parts = [code ?? '', element('i', {}, year), serial ?? ''].filter((part) => part !== '');
  return element('span', { className: ['no'] }, ...parts);
}
