import { APIError } from 'payload'

/**
 * 401, the same for every reason: whoever tries tokens learns nothing from it, and who got a link knows whom to ask.
 */
export function linkRefusal(): APIError {
  return new APIError(
    'このリンクは使えません。期限が切れたか、取り消された可能性があります。送ってくれた方にお尋ねください。',
    401,
    null,
    true,
  )
}
