import type { Fields } from './readFields'

/** Whether a video has captions; null where nobody has looked (see `captionFields`). */
export function captionsOf({ captions, noCaptions }: Fields): boolean | null {
  if (captions === true) return true
  return noCaptions === true ? false : null
}
