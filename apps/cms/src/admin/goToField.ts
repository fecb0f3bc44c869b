const TARGETS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], button'

/**
 * Puts the focus on the field at a path (`venue.name`), opening the folded parts of the form in which it stands.
 *
 * @returns whether the field is on the page and could be gone to; parts that were folded open first, so a later call may
 *   succeed where this one did not
 */
export function goToField(path: string): boolean {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  openSections(path)
  if (!field) return false
  openRows(field)
  const target = field.matches(TARGETS) ? field : field.querySelector<HTMLElement>(TARGETS)
  if (!target) return false
  target.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
  return document.activeElement === target
}

/** A section draws its fields when it is opened (`FormSection`), so it is found by what it says of them. */
function openSections(path: string): void {
  const names = path.split('.')
  const around = new Set(names.map((_, at) => names.slice(0, at + 1).join('.')))
  for (const section of document.querySelectorAll<HTMLDetailsElement>('details[data-fields]')) {
    const own = section.dataset.fields?.split(' ') ?? []
    if (own.some((name) => around.has(name))) section.open = true
  }
}

function openRows(field: HTMLElement): void {
  for (
    let row = field.closest('.collapsible--collapsed');
    row;
    row = row.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}
