import { type AgencyBook, agenciesInTitle } from './agency-book.ts';
import type { Head } from './head.ts';
import { isAgencyLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** Kinds that no agency signs: questions and answers. */
const ANSWERS = new Set(['答记者问', '问答', '解答', '解读']);

// （某市劳动人事争议仲裁院整理） · （某省人力资源和社会保障厅编写）
const ANSWERED =
  /^[（(【［[](?:本文)?由?(?<agency>[^（）()，。；：]{4,40}?)(?:整理|编写|解答|答复)[）)】］\]]$/u;

/** Who answered, and the unit that says so. */
interface Answerer {
  readonly agency: string;
  readonly at: number;
}

/** The agency that the last line of questions and answers names as the one that wrote them; null where it names none, or the title does. */
export function answeredBy(
  units: readonly Unit[],
  { kind, titlePlain }: Pick<Head, 'kind' | 'titlePlain'>,
  book: AgencyBook,
): Answerer | null {
  if (kind === null || !ANSWERS.has(kind) || agenciesInTitle(titlePlain, book).length > 0)
    return null;
  const at = units.length - 1;
  const agency = ANSWERED.exec(units[at]?.plain ?? '')?.groups?.['agency'];
  return agency !== undefined && isAgencyLine(agency) ? { agency, at } : null;
}
