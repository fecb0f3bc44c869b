'use client'

import { Button } from '@payloadcms/ui'
import { lacksOrganization, type Reach } from '@tokyo-cancer-portal/domain'
import { type FormEvent, useId, useState } from 'react'
import { postJson } from '../../postJson'

type Option = { id: string; name: string }
type Props = { roles: (Option & { reach: Reach })[]; organizations: Option[] }

/** The fields of an invitation. The person who is invited chooses the password, nobody here does. */
export function InvitationFields({ roles, organizations }: Props) {
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const [invited, setInvited] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [roleId, setRoleId] = useState('')
  const chosen = roles.find(({ id: own }) => own === roleId)
  const needsOrganization = chosen !== undefined && lacksOrganization(chosen)

  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entries = [...new FormData(form)].filter(([, value]) => value !== '')
    const invitation = Object.fromEntries(entries) as Record<string, string>
    setIsSending(true)
    setInvited(null)
    const refusal = await postJson('/api/users/invite', invitation)
    setIsSending(false)
    setProblem(refusal)
    if (refusal) return
    setInvited(invitation.email ?? '')
    form.reset()
    setRoleId('')
  }

  return (
    <details className="portal-invitation">
      <summary>利用者を招待する</summary>
      <form onSubmit={(event) => void invite(event)}>
        <p>
          招待された方にメールでリンクを送ります。パスワードはご本人が決めます。リンクは7日間、一度だけ使えます。
        </p>
        <label htmlFor={`${id}-email`}>メールアドレス</label>
        <input autoComplete="off" id={`${id}-email`} name="email" required type="email" />
        <label htmlFor={`${id}-name`}>氏名</label>
        <input autoComplete="off" id={`${id}-name`} maxLength={100} name="name" required />
        <label htmlFor={`${id}-role`}>役割</label>
        <select
          id={`${id}-role`}
          name="role"
          onChange={({ target }) => setRoleId(target.value)}
          required
          value={roleId}
        >
          <option value="">選んでください</option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {role.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-organization`}>所属（医療機関の役割では必ず選びます）</label>
        <select id={`${id}-organization`} name="organization" required={needsOrganization}>
          <option value="">{needsOrganization ? '選んでください' : '所属なし'}</option>
          {organizations.map((organization) => (
            <option key={organization.id} value={organization.id}>
              {organization.name}
            </option>
          ))}
        </select>
        {problem && (
          <p className="portal-workflow__problem" role="alert">
            {problem}
          </p>
        )}
        {invited && (
          <output className="portal-workflow__notice">
            {invited} に招待のメールを送りました。
          </output>
        )}
        <Button disabled={isSending} margin={false} size="medium" type="submit">
          招待する
        </Button>
      </form>
    </details>
  )
}
