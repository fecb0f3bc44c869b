/** What visitors ask of an organization that is one fact of it. */
export type AskedFact = 'phone' | 'hours' | 'access'
