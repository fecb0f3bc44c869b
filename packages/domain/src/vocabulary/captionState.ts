import type { Availability } from './availabilities'

/** What is written down about the captions of a video. */
export interface CaptionMarks {
  captions?: boolean | null
  noCaptions?: boolean | null
}

/** Whether a video has captions; null where nobody has looked. */
export function captionState({ captions, noCaptions }: CaptionMarks): Availability | null {
  if (captions) return 'yes'
  return noCaptions ? 'no' : null
}
