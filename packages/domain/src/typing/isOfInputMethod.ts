/** Of every key that an input method keeps for itself. */
const OF_INPUT_METHOD = 229

/**
 * Whether a key belongs to an input method: Enter confirms a word then, and letters become one. Safari tells of the
 * key that confirmed when the composition is over already, by its number alone.
 */
export const isOfInputMethod = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === OF_INPUT_METHOD
