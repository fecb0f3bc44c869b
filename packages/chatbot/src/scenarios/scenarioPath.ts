/** Between the parts of a place in a scenario: `仕事と治療 › 休みたい`. */
const BETWEEN = ' › '
/** So people type it who have no such key. */
const TYPED_BETWEEN = /\s*[›»]\s*|\s+[>＞]\s+/u

/** The message that leads to a place in a scenario. */
export const scenarioPath = (parts: readonly string[]): string => parts.join(BETWEEN)

/** The parts of a message that may be such a path; one where it is none. */
export const partsOfPath = (message: string): string[] =>
  message.split(TYPED_BETWEEN).filter((part) => part !== '')
