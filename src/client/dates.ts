import { chosen } from './chosen.ts';
import { partDays } from './days.ts';

/** The reader's own date as ISO, by the clock on the wall. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const form = document.querySelector<HTMLElement>('[data-days-form]');
if (form === null) {
  for (const day of document.querySelectorAll<HTMLElement>('.day[data-until]')) {
    day.classList.toggle('past', (day.dataset['until'] ?? '') < today());
  }
} else {
  const base = form.querySelector<HTMLInputElement>('[name="base"]');
  const update = (): void => {
    const choice = chosen(form);
    partDays(document, {
      base: choice.get('base') || today(),
      region: choice.get('region') ?? '',
      topic: choice.get('topic') ?? '',
    });
  };
  if (base !== null) base.value = today();
  form.hidden = false;
  form.addEventListener('input', update);
  update();
}

for (const place of document.querySelectorAll<HTMLElement>('[data-expires]')) {
  place.hidden = (place.dataset['expires'] ?? '') >= today();
}
