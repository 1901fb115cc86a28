import { isAgencyName, isOfficer } from '../text/agency.ts';
import type { AgencyBook } from './agency-book.ts';
import { mergeNames } from './merge-names.ts';

// 财政部部长：刘某 · 国家税务总局局长王某某 · 中国人民银行行长
const HOLDS =
  /^(?<agency>\p{Script=Han}+?)(?:代理?|副)?(?:主席|总理|部长|主任|局长|署长|省长|市长|行长|院长|检察长|审计长|委员长|会长|州长|县长|区长)[:：]?[\p{Script=Han}·]{2,12}$/u;

// 中华人民共和国民政部中华人民共和国公安部: where the next name begins
const STATE = /(?<=.)(?=中华人民共和国)/u;

/**
 * The agencies that issue a text which persons in office have signed: the one that the order names, then the departments of
 * those who signed with it. A person issues nothing: none where neither names an agency. `order`: that agency as printed.
 */
export function decreeIssuers(
  officers: readonly string[],
  order: string | undefined,
  book: AgencyBook,
): readonly string[] {
  const issuers = [
    ...(order === undefined
      ? []
      : mergeNames(
          order.split(STATE).map((name) => name.replace(/^中华人民共和国(?!主席)/u, '')),
          book,
        )),
  ];
  // An order of several names all of them, and their heads have signed it.
  if (issuers.length > 1) return issuers;
  const known = (name: string): string => book.find(name)?.id ?? name;
  const named = new Set(issuers.map(known));
  for (const officer of officers) {
    const department = departmentOf(officer);
    if (department === null || named.has(known(department))) continue;
    named.add(known(department));
    issuers.push(department);
  }
  return issuers;
}

/** The agency whose head a person is, where it is named before the office: 财政部 of 财政部部长刘某. */
function departmentOf(officer: string): string | null {
  const agency = isOfficer(officer) ? HOLDS.exec(officer)?.groups?.['agency'] : undefined;
  return agency !== undefined && isAgencyName(agency) ? agency : null;
}
