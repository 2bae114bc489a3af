/** Before the page goes to paper, writes down for its style how large each picture is drawn on the screen. */
export function keepDrawnSizes(): void {
  window.addEventListener('beforeprint', () => {
    for (const panel of document.querySelectorAll<HTMLElement>('.panel')) {
      const { width, height } = panel.getBoundingClientRect();
      panel.style.setProperty('--drawn-width', `${width}px`);
      panel.style.setProperty('--drawn-height', `${height}px`);
    }
  });
}
