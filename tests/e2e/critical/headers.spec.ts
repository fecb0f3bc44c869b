import { expect, test } from '../support/test'

const COMMON: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
  'permissions-policy': /camera=\(\).*|.*microphone=\(\)/,
  'content-security-policy':
    /(?=.*default-src)(?=.*object-src 'none')(?=.*base-uri)(?=.*frame-ancestors)/,
}

const pages = {
  'the home page': (stack: { siteUrl: string }) => `${stack.siteUrl}/`,
  'a list of the site': (stack: { siteUrl: string }) => `${stack.siteUrl}/hospitals`,
  'a page that does not exist': (stack: { siteUrl: string }) => `${stack.siteUrl}/nowhere`,
  'the login page': (stack: { cmsUrl: string }) => `${stack.cmsUrl}/admin/login`,
  'an answer of the API': (stack: { cmsUrl: string }) => `${stack.cmsUrl}/api/events`,
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name} carries the security headers`, async ({ stack }) => {
    const { headers } = await fetch(address(stack))
    for (const [header, expected] of Object.entries(COMMON)) {
      expect(headers.get(header) ?? '', header).toMatch(expected)
    }
    expect(headers.get('x-powered-by')).toBeNull()
  })
}

test('only the admin may frame the site, nobody may frame the admin', async ({ stack }) => {
  const framers = async (address: string) => {
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? ''
    return /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.trim().split(/\s+/) ?? []
  }
  const site = await framers(`${stack.siteUrl}/`)
  expect(site.filter((source) => !["'self'", stack.cmsUrl].includes(source))).toEqual(
    site.includes("'none'") ? ["'none'"] : [],
  )
  const admin = await framers(`${stack.cmsUrl}/admin/login`)
  expect(["'none'", "'self'"]).toContain(admin.join(' '))
})

test('another origin gets no permission to read the API with cookies', async ({ stack }) => {
  const { headers } = await fetch(`${stack.cmsUrl}/api/events`, {
    headers: { origin: 'https://evil.example' },
  })
  expect([null, stack.siteUrl, stack.cmsUrl]).toContain(headers.get('access-control-allow-origin'))
})
