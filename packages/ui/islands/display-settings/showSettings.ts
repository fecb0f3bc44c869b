import { knownSettings } from './settings'

/** Gives the page the look that was chosen; the style sheet does the rest. */
export function showSettings(settings: readonly string[]): void {
  const { dataset } = document.documentElement
  if (settings.length === 0) delete dataset.display
  else dataset.display = settings.join(' ')
}

/** The look that the page has. */
export function shownSettings(): string[] {
  return knownSettings(document.documentElement.dataset.display ?? '')
}
