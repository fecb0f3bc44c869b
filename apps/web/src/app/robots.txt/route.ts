import { env } from '../../env'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /preview/',
    'Disallow: /review',
    // As many addresses as there are words and conditions.
    'Disallow: /search?',
    'Disallow: /*/search?',
    '',
    `Sitemap: ${env().siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
