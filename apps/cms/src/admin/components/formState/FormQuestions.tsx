'use client'

import {
  ServerFunctionsContext,
  type ServerFunctionsContextType,
  useServerFunctions,
} from '@payloadcms/ui'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

type GetFormState = ServerFunctionsContextType['getFormState']
export type FormQuestion = Parameters<GetFormState>[0]
export type FormListener = {
  asked: (question: FormQuestion) => void
  /** @param failed true when no state of the form came back (no connection, the server went down) */
  answered: (question: FormQuestion, failed: boolean) => void
}

const Listeners = createContext<Set<FormListener> | undefined>(undefined)

/** @returns where to put a listener that hears what the forms on this page ask the server */
export const useFormListeners = () => use(Listeners)

/** Lets the parts of a form hear its questions to the server; the questions and answers stay as they are. */
export function FormQuestions({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const { getFormState: ask } = functions
  const [listeners] = useState(() => new Set<FormListener>())

  const getFormState = useCallback<GetFormState>(
    async (question) => {
      for (const { asked } of listeners) asked(question)
      const answer = await ask(question)
      const failed = !answer || !('state' in answer) || !answer.state
      for (const { answered } of listeners) answered(question, failed)
      return answer
    },
    [ask, listeners],
  )
  const heard = useMemo(() => ({ ...functions, getFormState }), [functions, getFormState])

  return (
    <ServerFunctionsContext value={heard}>
      <Listeners value={listeners}>{children}</Listeners>
    </ServerFunctionsContext>
  )
}
