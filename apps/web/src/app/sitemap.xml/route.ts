import { env } from '../../env'
import { isCmsUnavailable } from '../../page/isCmsUnavailable'
import { listSitemapEntries } from '../../sitemap/listSitemapEntries'
import { sitemapXml } from '../../sitemap/sitemapXml'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  try {
    const xml = sitemapXml(env().siteUrl, await listSitemapEntries())
    return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error
    return new Response(null, { status: 503, headers: { 'retry-after': '30' } })
  }
}
