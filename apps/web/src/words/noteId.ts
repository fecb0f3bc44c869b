/** The id of the element that explains a term. */
export const noteId = ({ slug }: { slug: string }): string => `term-${slug}`
