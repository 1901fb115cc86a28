import type { Bulletin } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';

/** Asks, in one warning for each bulletin of the register (`path`), for what of its name, issue and date nobody has told yet. */
export function missingFacts(
  bulletins: Readonly<Record<string, Bulletin>>,
  path: string,
): readonly Problem[] {
  return Object.entries(bulletins).flatMap(([id, { name, issue, date }]): readonly Problem[] => {
    const missing = [
      // Where no name is known a bulletin goes by its id, and readers see that.
      ...(name === null || name === id ? ['name（名称）'] : []),
      ...(issue === null ? ['issue（期号；没有期号请写 ""）'] : []),
      ...(date === null ? ['date（出版年月，如 2020-02）'] : []),
    ];
    if (missing.length === 0) return [];
    const message = `${path}：${id} 的 ${missing.join('、')} 未填，封面、页眉中也没有找到；请补上`;
    return [
      {
        rule: 'bulletin-facts',
        message,
        bulletin: id,
        page: null,
        line: null,
        excerpt: '',
        severity: 'warning',
      },
    ];
  });
}
