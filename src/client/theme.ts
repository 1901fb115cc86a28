const KEY = 'wenhao.theme';
const NAMES = { '': '随系统', light: '浅色', dark: '深色' } as const;
type Theme = keyof typeof NAMES;
const NEXT: Readonly<Record<Theme, Theme>> = { '': 'light', light: 'dark', dark: '' };

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : '';
  } catch {
    // A browser may forbid storage to pages opened from disk.
    return '';
  }
}

function keep(theme: Theme): void {
  try {
    if (theme === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Then it holds for this page only.
  }
}

function show(theme: Theme): void {
  if (theme === '') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset['theme'] = theme;
}

/** Applies the light or dark look that the reader chose, and puts a button for it into `[data-theme-tool]`. */
export function themeTool(): void {
  let theme = kept();
  show(theme);
  const place = document.querySelector('[data-theme-tool]');
  if (place === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  const name = (): void => {
    button.textContent = `明暗：${NAMES[theme]}`;
  };
  button.addEventListener('click', () => {
    theme = NEXT[theme];
    keep(theme);
    show(theme);
    name();
  });
  name();
  place.append(button);
}
