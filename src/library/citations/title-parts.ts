import type { AgencyNames } from './agency-names.ts';

/** A cited title taken apart. */
export interface TitleParts {
  /** Agencies printed in front of the title proper, as printed. */
  readonly issuers: readonly string[];
  /** The title proper. */
  readonly title: string;
}

// 国务院办公厅|关于…, 北京市人民政府办公厅|印发〈…〉的通知
const TITLE_VERB = /^\s*(?:关于|印发|批转|转发|贯彻|颁布|发布|公布|公告)/u;
// an unlisted name: …局 …厅 …委员会
const AGENCY_END =
  /(?:部|委|委员会|局|厅|院|办公室|署|政府|中心|工会|联合会|协会|领导小组|机制|银行|中央|集团|公司|社)$/u;
// between two agencies: a space or 、
const BETWEEN = /[\s、,，]+/u;

/** Parts 人力资源社会保障部办公厅关于… into agencies and title; a title that only begins with a name (北京市关于…) stays whole. */
export function titleParts(title: string, agencies: AgencyNames): TitleParts {
  const listed = listedPrefix(title, agencies);
  if (listed !== null) return listed;
  const about = title.indexOf('关于');
  const prefix = title.slice(0, Math.max(about, 0)).trim();
  if (about <= 0 || prefix.includes('《') || !AGENCY_END.test(prefix))
    return { issuers: [], title };
  return {
    issuers: prefix.split(BETWEEN).flatMap((name) => splitRun(name, agencies)),
    title: title.slice(about),
  };
}

function listedPrefix(title: string, agencies: AgencyNames): TitleParts | null {
  const issuers: string[] = [];
  let at = 0;
  for (;;) {
    const name = agencies.names.startingAt(title, at);
    if (name === null) break;
    issuers.push(name.name);
    at = name.end + (/^[\s、,，]*/u.exec(title.slice(name.end))?.[0].length ?? 0);
  }
  return issuers.length > 0 && TITLE_VERB.test(title.slice(at))
    ? { issuers, title: title.slice(at) }
    : null;
}

// 财政部|办公厅
const OFFICE = /^办公[厅室]/u;

/** 财政部办公厅沪人社局 with listed names in it: each with its office, what is unlisted between them as it stands. */
function splitRun(run: string, agencies: AgencyNames): readonly string[] {
  const names: string[] = [];
  let at = 0;
  while (at < run.length) {
    const name = agencies.names.startingAt(run, at);
    const bare = name === null ? nextListed(run, at, agencies) : name.end;
    const end = bare + (OFFICE.exec(run.slice(bare))?.[0].length ?? 0);
    names.push(name === null ? run.slice(at, end) : `${name.name}${run.slice(bare, end)}`);
    at = end;
  }
  return names;
}

/** Where the next listed name begins after `from`, or the end. */
function nextListed(run: string, from: number, agencies: AgencyNames): number {
  for (let at = from + 1; at < run.length; at++) {
    if (agencies.names.startingAt(run, at) !== null) return at;
  }
  return run.length;
}
