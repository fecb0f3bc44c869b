/** A line of a page as it is printed. */
export interface Line {
  text: string
  /** Of its letters, in points. */
  height: number
  /** Where it stands, in points from the bottom of the page. */
  y: number
}
