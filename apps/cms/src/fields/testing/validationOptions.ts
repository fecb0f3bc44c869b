/** What Payload hands to a validation, as far as ours look at it. Messages of Payload come back as their keys. */
export function validationOptions(given: object = {}): never {
  const options: unknown = {
    data: {},
    siblingData: {},
    path: [],
    preferences: { fields: {} },
    req: { t: (key: string) => key, payload: { config: {} } },
    ...given,
  }
  // Every kind of field has options of its own type; `never` fits them all.
  return options as never
}
