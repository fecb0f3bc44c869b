/**
 * What a list loads for a page that it does not have, or not any more: somebody follows a link to page 5 of what has
 * three pages now.
 */
export class BeyondLastPage {
  /** From 1; an empty list has one page. */
  readonly lastPage: number
  /** The address of a page of this list, with all that was chosen. */
  readonly hrefOf: (page: number) => string

  constructor(lastPage: number, hrefOf: (page: number) => string) {
    this.lastPage = lastPage
    this.hrefOf = hrefOf
  }
}
