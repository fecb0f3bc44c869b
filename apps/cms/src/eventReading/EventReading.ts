/** One thing that a pasted text says about an event, as the person is asked about it before anything is saved. */
export type EventReading = {
  /** Of the field in the form. */
  path: string
  /** What the form calls the field. */
  label: string
  /** The value as people read it. */
  shown: string
  /** Where the text says it, word for word. */
  phrases: string[]
  /** What the person should know about the value, beside it. */
  note?: string
}

/** What a text contradicts itself in, with the fields that it is about. */
export type ReadingConflict = { message: string; paths: string[] }

/** What is read from a text, for the person who pasted it. */
export type EventReadings = {
  /** The day as of which dates without a year were read, in Japan. */
  today: string
  readings: EventReading[]
  conflicts: ReadingConflict[]
  /** What the form asks for before the event can be submitted, and the text does not say. */
  missing: string[]
  /** Names of organizers that are no organization of the portal. */
  unknownOrganizations: string[]
}
