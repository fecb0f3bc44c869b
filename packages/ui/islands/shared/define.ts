/**
 * Registers a custom element when the page has been read to its end: an element that is registered
 * before would wake while what stands in it has not arrived yet.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const register = () => {
    if (!customElements.get(name)) customElements.define(name, element)
  }
  if (document.readyState !== 'loading') register()
  else document.addEventListener('DOMContentLoaded', register, { once: true })
}
