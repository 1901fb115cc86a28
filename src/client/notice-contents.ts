/** Marks the place in the contents that is being read. */
export function followContents(toc: HTMLElement): void {
  const links = [...toc.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const places = links.flatMap((link) => {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return place ? [{ link, place }] : [];
  });
  if (typeof IntersectionObserver !== 'function' || places.length === 0) return;
  const update = (): void => {
    const line = innerHeight / 4;
    const passed = places.filter(({ place }) => place.getBoundingClientRect().top <= line);
    const current = passed.at(-1);
    const above = current && places.find(({ link }) => link.closest('li')?.contains(current.link));
    for (const { link } of places) {
      if (link === current?.link || link === above?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  let asked = false;
  const soon = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      update();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  // With the frame, when places are known: asked for now, the whole text would be laid out within this script.
  soon();
}
