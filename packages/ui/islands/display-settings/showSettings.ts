/** Gives the page the look that was chosen; the style sheet does the rest. */
export function showSettings(settings: readonly string[]): void {
  const { dataset } = document.documentElement
  if (settings.length === 0) delete dataset.display
  else dataset.display = settings.join(' ')
}
