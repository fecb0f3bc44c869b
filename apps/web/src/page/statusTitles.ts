/** The messages with the titles of the pages that are shown instead of the one that was asked for, by status. */
export const statusTitles = {
  301: 'movedTitle',
  302: 'movedTitle',
  404: 'notFoundTitle',
  410: 'goneTitle',
  500: 'errorTitle',
  503: 'unavailableTitle',
} as const
