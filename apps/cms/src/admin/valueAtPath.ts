import { isPlainObject } from '../fields/input/isPlainObject'

/**
 * The value of a document at the path of a form field. Rows are found by what they are, not by where they stand: in the
 * form somebody may have moved them.
 *
 * @param rowId the id of the row at a path of the form (`layout.0`)
 */
export function valueAtPath(
  document: unknown,
  path: string,
  rowId: (path: string) => unknown,
): unknown {
  let value: unknown = document
  let walked = ''
  for (const segment of path.split('.')) {
    walked = walked === '' ? segment : `${walked}.${segment}`
    if (Array.isArray(value)) {
      const id = rowId(walked)
      value = value.find((row) => isPlainObject(row) && row.id === id)
    } else value = isPlainObject(value) ? value[segment] : undefined
  }
  return value
}
