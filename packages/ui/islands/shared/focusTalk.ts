/**
 * Puts the focus where the visitor goes on: into the field; or, where that would open a keyboard over what is to be read, on
 * the conversation itself.
 */
export function focusTalk(panel: Element): void {
  const talk = panel.querySelector<HTMLElement>('[data-part=talk]')
  if (!talk || !hasScreenKeyboard()) return panel.querySelector('textarea')?.focus()
  if (!talk.hasAttribute('tabindex')) talk.tabIndex = -1
  talk.focus({ preventScroll: true })
}

/** Whether what is typed is typed on the screen, as on a telephone. */
export const hasScreenKeyboard = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
