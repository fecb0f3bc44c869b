const PATTERN = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .()-]{0,180}\.(?:png|jpe?g|webp|pdf|pptx)$/iu

/** Whether a text can be the name of an uploaded file: no path, no control character, known type. */
export function isMediaFilename(text: string): boolean {
  return PATTERN.test(text) && !text.includes('..')
}
