/** Where somebody without an account looks at what is not public yet. */
export const REVIEW_PATH = '/review'
