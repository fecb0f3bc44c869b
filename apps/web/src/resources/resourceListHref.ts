import type { ChosenFacet } from './loadResourceList'

import { withQuery } from '../links/withQuery'

/** Where the resource library is. */
export const RESOURCES_PATH = '/resources'

/** The address of the library with what is chosen, and something of it changed; that begins at the first page again. */
export function resourceListHref(
  facets: readonly Pick<ChosenFacet, 'parameter' | 'value'>[],
  {
    page = 1,
    ...change
  }: { page?: number; [parameter: string]: string | number | null | undefined } = {},
): string {
  const chosen = Object.fromEntries(facets.map(({ parameter, value }) => [parameter, value]))
  return withQuery(RESOURCES_PATH, { ...chosen, ...change, page: page > 1 ? page : null })
}
