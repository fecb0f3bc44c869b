/** In the place of the id of a document that was never saved. */
export const NEW_DOCUMENT = 'new'
