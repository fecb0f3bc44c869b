import { cache } from 'react'

/** The moment of the current request, the same everywhere in its page. */
export const requestTime = cache(() => new Date())
