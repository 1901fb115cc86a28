import { filterList } from './filter-list.ts';
import { installed } from './installed.ts';
import { printFolded } from './print-folded.ts';
import { searchKey } from './search-key.ts';
import { sortTable } from './sort-table.ts';
import { themeTool } from './theme.ts';

themeTool();
searchKey();
installed();
printFolded();
for (const table of document.querySelectorAll<HTMLTableElement>('table:has([data-sort])')) {
  sortTable(table);
}
for (const form of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  filterList(form);
}
