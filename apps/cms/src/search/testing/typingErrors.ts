import { heldOutKana } from './typingErrors/heldOutKana'
import { heldOutKeys } from './typingErrors/heldOutKeys'
import { tuning } from './typingErrors/tuning'

/**
 * Misspelt queries with the term that is meant, in two halves. The held-out half was written without knowing how the
 * suggestions are made, after the former one had been read: it is only measured, and tests say no more than its share.
 * Whoever has read a pair of it moves that pair to the tuning half.
 *
 * None is in the dictionary: the commonest mistakes (前立線がん, 科学療法) are answered by its `typed`, and what is
 * measured here is the suggestion for all the others.
 */
export const typingErrors = { tuning, heldOut: [...heldOutKana, ...heldOutKeys] } as const
