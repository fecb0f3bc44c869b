/** As it stands in the JSON of a stored document, and in no text: quotation marks of a text are escaped there. */
const MARK = '"blockType":"registerNumber"'

/** Whether a stored document has computed numbers in its texts. */
export function holdsNumbers(row: object): boolean {
  return JSON.stringify(row).includes(MARK)
}
