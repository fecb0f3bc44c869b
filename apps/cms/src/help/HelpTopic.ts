import type { HelpPictureName } from './helpPictures'

export type HelpStep = {
  /** One thing to do, in a sentence or two. What stands in 「」 is written so on the screen. */
  text: string
  /** What the screen looks like then. */
  picture?: HelpPictureName
}

/** Something that people want to get done, and how. */
export type HelpTopic = {
  /** Where it stands on the page: letters and dashes. */
  id: string
  title: string
  /** When one needs it. */
  when: string
  steps: readonly [HelpStep, ...HelpStep[]]
}
