import type { Problem } from '../../model/problem.ts';
import { type CheckedNotice, fileProblem } from './checked-notice.ts';

/** The first two of equal ones, by a key. */
const repeated = <T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly (readonly [T, T])[] => {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const known = first.get(key(item));
    if (known !== undefined) return [[known, item] as const];
    first.set(key(item), item);
    return [];
  });
};

/** Checks what one notice says against its place, its neighbours in the bulletin and the topics there are (null: not known). */
export function checkFields(
  notices: readonly CheckedNotice[],
  topics: readonly string[] | null,
): readonly Problem[] {
  const own = notices.flatMap((notice): Problem[] => {
    const { front, stem, folder } = notice;
    const found: Problem[] = [];
    if (front.id !== stem) {
      const message = `id 是 ${front.id}，文件名却是 ${stem}；请把文件改名为 ${front.id}.md，或改回 id`;
      found.push(fileProblem(notice, 'file-name', message));
    }
    if (front.bulletin !== folder) {
      const message = `bulletin 是 ${front.bulletin}，文件却在 ${folder} 文件夹；请改正其一`;
      found.push(fileProblem(notice, 'file-folder', message));
    }
    for (const topic of front.topics.filter((id) => topics?.includes(id) === false)) {
      const message = `主题 ${topic} 不在 content/data/topics.yaml 中；请改用已有的主题，或在那里补上`;
      found.push(fileProblem(notice, 'unknown-topic', message));
    }
    if (front.pages !== null && front.pages[0] > front.pages[1]) {
      const message = `页码 ${front.pages.join('—')} 首尾颠倒；请改正`;
      found.push(fileProblem(notice, 'page-order', message));
    }
    if (notice.body.trim() === '') {
      found.push(fileProblem(notice, 'empty-body', '没有正文；请补上，或删去此文件后重新拆分'));
    }
    return found;
  });
  const ids = repeated(notices, ({ folder, front }) => `${folder}/${front.id}`);
  const places = repeated(notices, ({ folder, front }) => `${folder}/${front.ordinal}`);
  return [
    ...own,
    ...ids.map(([first, second]) =>
      fileProblem(second, 'same-id', `id 与 ${first.file} 相同；同一期内不得重复，请改其一`),
    ),
    ...places.map(([first, second]) =>
      fileProblem(second, 'same-ordinal', `ordinal 与 ${first.file} 相同；请改其一`),
    ),
  ];
}
