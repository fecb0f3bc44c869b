/** What Next hands to a page. */
export interface RouteProps {
  params: Promise<Record<string, string | string[] | undefined>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One request of a page: path parameters and query parameters, each as one text. */
export interface RouteRequest {
  params: Record<string, string>
  /** Of a parameter that is given several times the first value counts. */
  search: Record<string, string>
}

const LONGEST_VALUE = 200

/** Reads the request; a query value that is empty or absurdly long counts as absent. */
export async function routeRequest(props: RouteProps): Promise<RouteRequest> {
  const [params, search] = await Promise.all([props.params, props.searchParams])
  return {
    params: mapValues(params, (value) => [value].flat().map(decode).join('/')),
    search: mapValues(search, (value) => {
      const first = [value].flat()[0]?.trim() ?? ''
      return first.length <= LONGEST_VALUE ? first : ''
    }),
  }
}

function mapValues(
  values: Record<string, string | string[] | undefined>,
  read: (value: string | string[]) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, string] => [name, value === undefined ? '' : read(value)])
      .filter(([, value]) => value !== ''),
  )
}

/** Next leaves path parameters percent-encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
