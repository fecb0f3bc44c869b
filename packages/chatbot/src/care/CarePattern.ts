/** Words by which something is recognised that a machine must not answer. */
export interface CarePattern {
  /** What they say, in Japanese, for staff. */
  says: string
  /** Over a message as `careText` gives it: Japanese without signs, katakana as hiragana; or English. */
  pattern: RegExp
  /** Where the message also has this, it asks for information that the portal has. */
  unless?: RegExp
}
