const TARGETS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], button'

/**
 * Puts the focus on the field at a path (`venue.name`), opening the folded parts of the form in which it stands.
 *
 * @returns whether the field is on the page and could be gone to; parts that were folded open first, so a second call may
 *   succeed where the first one did not
 */
export function goToField(path: string): boolean {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (!field) return false
  openAround(field)
  const target = field.matches(TARGETS) ? field : field.querySelector<HTMLElement>(TARGETS)
  if (!target) return false
  target.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
  return document.activeElement === target
}

/** Sections and rows of lists fold in the same way. */
function openAround(field: HTMLElement): void {
  for (
    let folded = field.closest('.collapsible--collapsed');
    folded;
    folded = folded.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    folded.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}
