import { currentResponseOrNull, pageOf } from '../http/responseContext'

/** The path of the page that is being rendered, with its query, without the prefix of its language. */
export function requestPath(): string {
  const response = currentResponseOrNull()
  return response ? pageOf(response) : '/'
}
