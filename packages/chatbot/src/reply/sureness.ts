/** From which confidence on something is given as the answer, and as one that may be it. */
export const SURE = 0.6
export const LIKELY = 0.36
/** A published answer that is so sure comes before results of a finder. */
export const CERTAIN = 0.85
