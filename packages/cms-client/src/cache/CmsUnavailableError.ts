/** The CMS gave no usable answer and there is no last good copy to fall back on. */
export class CmsUnavailableError extends Error {
  override name = 'CmsUnavailableError'

  constructor(url: string, options?: ErrorOptions) {
    super(`the CMS gave no usable answer for ${url}`, options)
  }
}
