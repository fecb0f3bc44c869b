/** What a poster measures, in millimetres; an em is the height of the letters. */
export interface PosterSize {
  title: number
  date: number
  text: number
}

/** A4 upright (ISO 216), with the margins of every page that is printed. */
export const POSTER_PAPER = { width: 210, height: 297, side: 14, top: 16 } as const

/** Below the facts: the line above it, the code and the address of the page. */
export const POSTER_FOOT = 42

/**
 * The sizes of a poster. With the first two, title and dates are read from two metres (10 mm and more); the smaller
 * ones are for events of which there is much to say.
 */
export const POSTER_SIZES: readonly [PosterSize, PosterSize, PosterSize, PosterSize, PosterSize] = [
  { title: 17, date: 10.5, text: 6.2 },
  { title: 14, date: 9, text: 5.4 },
  { title: 11.5, date: 7, text: 4.7 },
  { title: 9.5, date: 5.6, text: 4.1 },
  { title: 8, date: 4.8, text: 3.5 },
]

/** Heights of lines and distances in ems, the same on the page and in the file. */
export const POSTER_LEADING = { title: 1.3, date: 1.4, text: 1.5 } as const

/** Width of the terms beside the facts, in ems of the text. */
export const POSTER_TERM = 7

/** Distances in ems of the text: between facts, and before each part. */
export const POSTER_GAPS = { fact: 0.35, part: 0.9 } as const
