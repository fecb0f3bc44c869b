export type Walked = { status: number; heading: string }

/**
 * Opens every path as a visitor's browser would, one after the other.
 *
 * @returns path → status and first heading
 */
export const walkSite = async (siteUrl: string, paths: string[]) => {
  const walked: Record<string, Walked> = {}
  for (const path of paths) {
    const response = await fetch(`${siteUrl}${path}`)
    const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(await response.text()) ?? []
    walked[path] = { status: response.status, heading }
  }
  return walked
}
