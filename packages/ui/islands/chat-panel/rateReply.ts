import { postJson } from './postJson'

const part = (form: HTMLElement, name: string) =>
  form.querySelector<HTMLElement>(`[data-part="${name}"]`)

/**
 * Sends what a visitor says of a reply, and puts thanks in the place of the question, or says below it why it did not arrive.
 * A press while another one is on its way does nothing.
 *
 * @param button one of the form's two
 * @param source where ratings are sent
 */
export async function rateReply(button: HTMLButtonElement, source: string): Promise<void> {
  const { form, value: rating } = button
  const receipt = form?.querySelector<HTMLInputElement>('[name=receipt]')?.value ?? ''
  if (!form || form.hasAttribute('aria-busy')) return
  form.setAttribute('aria-busy', 'true')
  const problem = part(form, 'rating-problem')
  if (problem) problem.textContent = ''
  const answer = await postJson(source, { receipt, rating })
  form.removeAttribute('aria-busy')
  if ('problem' in answer) {
    if (problem) problem.textContent = answer.problem || (form.dataset.unavailable ?? '')
    return
  }
  const thanks = part(form, `thanks-${rating}`)
  part(form, 'rating-question')?.remove()
  if (!thanks) return
  thanks.hidden = false
  // The button that had the focus is gone.
  thanks.focus()
}
