import type { Portal } from './openPortal'

export type People = Record<
  | 'systemAdmin'
  | 'metroEditor'
  | 'hospitalA'
  | 'hospitalB'
  | 'publisherA'
  | 'reviewer'
  | 'disabled',
  string
>

/** Ids of the two hospitals that the hospital accounts belong to. */
export type Hospitals = { a: string; b: string }

const PASSWORD = 'correct horse battery staple'

/** Creates roles, two hospitals and one account for each kind of person; returns their login cookies. */
export async function createPeople({
  payload,
  rest,
}: Portal): Promise<{ people: People; hospitals: Hospitals }> {
  const { ROLE_PRESETS } = await import('@tokyo-cancer-portal/domain')
  const roles = new Map<string, string>()
  for (const preset of ROLE_PRESETS) {
    const { id } = await payload.create({
      collection: 'editor-roles',
      data: {
        ...preset,
        capabilities: { ...preset.capabilities },
        system: [...preset.system],
        preset: true,
      },
    })
    roles.set(preset.key, id)
  }
  const hospital = async (slug: string) => {
    const { id } = await payload.create({
      collection: 'organizations',
      data: { name: `病院${slug}`, slug, kind: 'hospital', _status: 'published' } as never,
    })
    return id
  }
  const hospitals = { a: await hospital('hospital-a'), b: await hospital('hospital-b') }

  const login = async (key: string, email: string, organization?: string, disabled = false) => {
    await payload.create({
      collection: 'users',
      data: {
        email,
        name: email,
        password: PASSWORD,
        role: roles.get(key),
        organization,
        disabled,
      } as never,
    })
    const { headers } = await rest('POST', '/users/login', { body: { email, password: PASSWORD } })
    return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }

  // Each takes a fixed time at least, so all at once.
  const [systemAdmin, metroEditor, hospitalA, hospitalB, publisherA, reviewer, disabled] =
    await Promise.all([
      login('system-admin', 'admin@portal.example'),
      login('metro-editor', 'editor@portal.example'),
      login('hospital-editor', 'a@portal.example', hospitals.a),
      login('hospital-editor', 'b@portal.example', hospitals.b),
      login('hospital-publisher', 'pa@portal.example', hospitals.a),
      login('reviewer', 'reviewer@portal.example'),
      login('metro-editor', 'gone@portal.example', undefined, true),
    ])
  return {
    hospitals,
    people: { systemAdmin, metroEditor, hospitalA, hospitalB, publisherA, reviewer, disabled },
  }
}
