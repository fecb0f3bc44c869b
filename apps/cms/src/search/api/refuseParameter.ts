import { APIError } from 'payload'

/** @throws APIError 400 in Japanese, with the parameter */
export function refuseParameter(field: string, message: string): never {
  throw new APIError(message, 400, { field }, true)
}
