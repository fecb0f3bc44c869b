const box = (panel: Element) => panel.querySelector<HTMLInputElement>('input[name=model]')

/** To whose language model the visitor lets questions be sent: the value of the box, while it is ticked. */
export function agreedTo(panel: Element): string {
  const field = box(panel)
  return field?.checked ? field.value : ''
}

/** Takes it back, as a page anew would. */
export function disagree(panel: Element): void {
  const field = box(panel)
  if (field) field.checked = false
}
