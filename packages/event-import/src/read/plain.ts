/** The words of a cell in narrow letters and digits, without spaces: what numbers, dates and labels are read from. */
export function plain(cell: string | number): string {
  return String(cell).normalize('NFKC').replaceAll(/\s/g, '')
}
