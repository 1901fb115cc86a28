import { chosen } from './chosen.ts';

/** Whether an item carries each wanted value; topics are a list of their own. */
function fits(item: HTMLElement, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([name, value]) =>
    (item.dataset[name] ?? '').split(' ').includes(value),
  );
}

/** Shows only the items of the page that fit the choices made; groups left without any are hidden with their heading. */
export function filterList(form: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const told = form.querySelector('output');
  const update = (): void => {
    const wanted = new Map([...chosen(form)].filter(([, value]) => value !== ''));
    for (const item of items) item.hidden = !fits(item, wanted);
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const shown = [...group.querySelectorAll<HTMLElement>('[data-region]')].filter(
        (item) => !item.hidden,
      );
      group.hidden = shown.length === 0;
      const count = group.querySelector('h2 .k');
      if (count !== null) count.textContent = String(shown.length);
    }
    const left = items.filter((item) => !item.hidden).length;
    if (told !== null) told.textContent = wanted.size === 0 ? '' : `${left}项`;
  };
  form.hidden = false;
  form.addEventListener('input', update);
  update();
}
