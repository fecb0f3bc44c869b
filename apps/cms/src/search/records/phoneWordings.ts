/** What can be dialled of a number as it is written down (`phoneField`). */
const DIALLED = /^0[0-9-]+/

/**
 * How people write a telephone number when they look for whom it belongs to. Hyphens, brackets, spaces and widths are the
 * search's own business; here is what makes other words of it: 電話 or TEL before it, points in it, the country's number.
 *
 * @param phone as it is shown, such as 「03-1234-5678（内線 123）」
 */
export function phoneWordings(phone: string): string[] {
  if (phone === '') return []
  const dialled = DIALLED.exec(phone)?.[0]
  return [
    `電話 TEL ${phone}`,
    ...(dialled ? [dialled.replaceAll('-', '.'), `+81-${dialled.slice(1)}`] : []),
  ]
}
