'use client'

import type { FormState } from 'payload'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { type FormQuestion, useFormListeners } from './FormQuestions'

/** Longer than Payload waits for further changes (250 ms), about which it asks by itself. */
const LATE_MS = 400
const FIRST_RETRY_MS = 2000
const LAST_RETRY_MS = 60_000

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

const valuesDiffer = (asked: FormState, now: FormState) =>
  Object.keys(asked).length !== Object.keys(now).length ||
  Object.entries(now).some(([path, { value }]) => !same(asked[path]?.value, value))

/** The same field to a reader and another one to Payload, which asks the server only about a form that differs. */
const touched = (fields: FormState) => {
  const [path, field] =
    Object.entries(fields).find(
      ([, { valid, errorMessage }]) => valid !== false && !errorMessage,
    ) ?? []
  if (path === undefined) return
  const errorMessage = field?.errorMessage === undefined ? '' : undefined
  return { type: 'UPDATE' as const, path, errorMessage }
}

/**
 * Payload 3.90 forgets a change that is made in the quarter of a second before the answer to an earlier one arrives:
 * that answer marks the whole form, with the change, as known to the server. What the change opens (the weeks of a
 * monthly meeting, the fields of an added row) then never appears; neither does it when the question is lost on the
 * way. Here the server is asked again, in the second case at growing intervals.
 */
export function AskAgain() {
  const { dispatchFields, getFields } = useForm()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const listeners = useFormListeners()

  useEffect(() => {
    const slug = collectionSlug ?? globalSlug
    const isOurs = ({ formState, schemaPath, signal, ...question }: FormQuestion) =>
      formState !== undefined && schemaPath === slug && question.id === id && !signal?.aborted
    let timer: ReturnType<typeof setTimeout> | undefined
    let failures = 0
    let askedFor: FormState | undefined

    const askAgain = () => {
      const action = touched(getFields())
      if (action) dispatchFields(action)
    }
    const listener = {
      asked: (question: FormQuestion) => {
        if (isOurs(question)) clearTimeout(timer)
      },
      answered: (question: FormQuestion, failed: boolean) => {
        if (!isOurs(question)) return
        clearTimeout(timer)
        if (failed) {
          timer = setTimeout(askAgain, Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS))
          return
        }
        failures = 0
        timer = setTimeout(() => {
          const now = getFields()
          if (!valuesDiffer(question.formState ?? {}, now)) return
          // What the question cannot carry (a file that is being uploaded) differs for ever and is asked about once.
          if (askedFor && !valuesDiffer(askedFor, now)) return
          askedFor = now
          askAgain()
        }, LATE_MS)
      },
    }
    listeners?.add(listener)
    return () => {
      clearTimeout(timer)
      listeners?.delete(listener)
    }
  }, [collectionSlug, dispatchFields, getFields, globalSlug, id, listeners])

  return null
}
