const MEBIBYTE = 1024 * 1024

/** The largest file that may be uploaded; the admin says 20 MB. */
export const MAX_FILE_BYTES = 20 * MEBIBYTE

/**
 * The largest request: such a file with its description and the wrapping of a form. Next hands on a little more
 * (`proxyClientMaxBodySize` in next.config.ts), so that what is too large is refused and not cut.
 */
export const MAX_BODY_BYTES = MAX_FILE_BYTES + 2 * MEBIBYTE

/** The largest request without a file. */
export const MAX_TEXT_BYTES = 5 * MEBIBYTE
