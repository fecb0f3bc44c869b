/** Something by which a finder narrows its results, as it was said. */
export interface Condition {
  /** Of two with the same key the later one counts. */
  key:
    | 'time'
    | 'format'
    | 'kind'
    | 'audience'
    | 'fee'
    | 'application'
    | 'open'
    | 'accessibility'
    | 'place'
    | 'cancer'
    | 'designation'
    | 'service'
    | 'consultation'
  /** Parameters of the event finder; null where it has none for this. */
  events: Record<string, string> | null
  /** Parameters of the hospital finder. */
  hospitals: Record<string, string> | null
  /** In Japanese: 来週, オンライン, 立川市の近く. */
  label: string
  /** As it stands in the text, to take it out. */
  said: string
}
