import { loader } from '../search/client/load.ts';
import { suggestBox } from '../search/client/view/suggest-box.ts';

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const box = form?.querySelector<HTMLInputElement>('input[name="q"]') ?? null;
if (form !== null && box !== null && document.getElementById('search-app') === null) {
  // The form leads to the search page, which lies at the root of the site.
  const root = (form.getAttribute('action') ?? 'search.html').replace(/search\.html$/, '');
  suggestBox(box, root, loader(`${root}search-index/`), (text) => {
    box.value = text;
    form.requestSubmit();
  });
}
