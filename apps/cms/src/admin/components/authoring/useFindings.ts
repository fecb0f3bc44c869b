'use client'

import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { NamedFinding } from '../../../authoring/findingsOf'
import { post } from '../../postJson'

/** After the last change; somebody who types is left in peace. */
const PAUSE_MS = 800

type Answer = { findings: NamedFinding[] }

/**
 * What the rules say about the form as it stands, asked anew after every change.
 *
 * @returns null where they say nothing because they are not asked: another language than Japanese, the trash, a document
 *   that somebody only reads; `findings` is undefined before the first answer, `isOld` says that the form has changed since
 */
export function useFindings(): {
  findings: readonly NamedFinding[] | undefined
  isOld: boolean
  /** Why there is no answer, in words; undefined where there is one. */
  problem: string | undefined
} | null {
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const [fields] = useAllFormFields()
  const [findings, setFindings] = useState<NamedFinding[]>()
  const [problem, setProblem] = useState<string>()
  /** The state of the form that the findings are about. */
  const [checked, setChecked] = useState<FormState>()
  /** What was asked last, of which state of the form, and whether it is answered. */
  const latest = useRef<{ asked: string; fields?: FormState; isAnswered: boolean }>({
    asked: '',
    isAnswered: false,
  })

  const isAsked = code === DEFAULT_LANGUAGE && hasSavePermission === true && !isTrashed
  const path = `/api/${collectionSlug}/check`

  useEffect(() => {
    if (!isAsked) return undefined
    const ask = async () => {
      const body = { ...(id ? { id } : {}), data: reduceFieldsToValues(fields, true) }
      const asked = JSON.stringify(body)
      if (asked === latest.current.asked) {
        // Another state of the form that says the same.
        latest.current.fields = fields
        if (latest.current.isAnswered) setChecked(fields)
        return
      }
      const question = { asked, fields, isAnswered: false }
      latest.current = question
      const response = await post(path, body)
      // A later question has been asked meanwhile.
      if (latest.current !== question) return
      setProblem(response?.isOk ? undefined : reasonOf(response))
      if (response?.isOk) {
        question.isAnswered = true
        setFindings((response.json as Answer).findings)
        setChecked(question.fields)
      } else latest.current = { asked: '', isAnswered: false }
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, id, isAsked, path])

  if (!isAsked) return null
  return { findings, isOld: checked !== fields, problem }
}

/** What the server says where the form itself cannot be checked; that it is away is no fault of whoever writes. */
function reasonOf(response: Awaited<ReturnType<typeof post>>): string {
  const { errors } = (response?.json ?? {}) as { errors?: { message?: string }[] }
  const said = response?.status === 400 ? errors?.[0]?.message : undefined
  return said ?? 'いまは確かめられません。このまま書き続けられます。'
}
