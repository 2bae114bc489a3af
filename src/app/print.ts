/**
 * Before the page goes to paper, gives each picture the room it will have there, and writes down for the style how
 * large it is drawn; afterwards the screen has them back. It comes before whatever measures its own room.
 */
export function keepDrawnSizes(): void {
  const { dataset } = document.documentElement;
  window.addEventListener('beforeprint', () => {
    dataset.paper = '';
    for (const panel of document.querySelectorAll<HTMLElement>('.panel')) {
      const { width, height } = panel.getBoundingClientRect();
      panel.style.setProperty('--drawn-width', `${width}px`);
      panel.style.setProperty('--drawn-height', `${height}px`);
    }
  });
  window.addEventListener('afterprint', () => {
    delete dataset.paper;
  });
}
