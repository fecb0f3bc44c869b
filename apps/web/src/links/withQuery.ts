/** A path with those query parameters that have a value, in the order given. */
export function withQuery(
  path: string,
  parameters: Record<string, string | number | null | undefined>,
): string {
  const query = new URLSearchParams(
    Object.entries(parameters)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return query ? `${path}?${query}` : path
}
