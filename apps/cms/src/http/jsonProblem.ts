/** A NUL in the text of a JSON document: escaped, and the backslash of the escape not escaped itself. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/

/** Why a text is not the JSON object that it has to be, in Japanese; undefined when it is one. */
export function jsonProblem(text: string): string | undefined {
  if (ESCAPED_NUL.test(text)) return '保存できない制御文字が含まれています。'
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? undefined
      : 'JSONのオブジェクトを送ってください。'
  } catch {
    return 'JSONとして読み取れません。'
  }
}
