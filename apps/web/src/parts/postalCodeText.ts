/** A postal code (seven digits) as it stands on letters: `〒163-8001`. */
export function postalCodeText(code: string): string {
  return `〒${code.replace(/^(\d{3})(\d{4})$/, '$1-$2')}`
}
