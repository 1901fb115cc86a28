const PATIENCE = 4000;

/** A button that takes away what cannot be had back: pressed once it asks, pressed again within some seconds it acts. */
export function sureButton(name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  let isAsked = false;
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => {
    if (isAsked) return act();
    isAsked = true;
    button.textContent = `确定${name}？`;
    setTimeout(() => {
      isAsked = false;
      button.textContent = name;
    }, PATIENCE);
  });
  return button;
}
