/** Where all terms are listed; each has its page below. */
export const GLOSSARY_PATH = '/glossary'

/** Where a term is explained. */
export const termPath = ({ slug }: { slug: string }): string => `${GLOSSARY_PATH}/${slug}`
