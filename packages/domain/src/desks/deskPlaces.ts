/** Where on the page of a hospital its consultation centre is (`id`). */
export const CENTER_PLACE = 'consultation-center'

/** Where in the list of desks a support desk is (`id`). */
export const supportDeskPlace = (slug: string): string => `desk-${slug}`

/** The address of a support desk, which has no page of its own. */
export const supportDeskPath = (slug: string): string => `/consultation#${supportDeskPlace(slug)}`
