const SMALL =
  /^(?:a|an|the|is|are|am|was|do|does|did|can|could|i|you|my|your|me|we|it|of|for|in|on|at|to|from|with|by|and|or|how|what|where|who|when|which|why|about|please|tell|there|any|want|need|know|get|have|has)$/iu

/** Whether a word of an English question says nothing about what is asked. */
export const isEnglishSmallWord = (word: string): boolean => SMALL.test(word)
