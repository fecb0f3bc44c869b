'use client'

import { useEffect, useState } from 'react'
import type { ShownNumbers } from '../../../search/register/registerNumbersEndpoint'

let asking: Promise<ShownNumbers | null> | null = null

/** What is counted today, asked once for all numbers of the form; null until it is known, and where it cannot be had. */
export function useRegisterNumbers(): ShownNumbers | null {
  const [numbers, setNumbers] = useState<ShownNumbers | null>(null)
  useEffect(() => {
    let isGone = false
    const show = async () => {
      asking ??= ask()
      const answer = await asking
      // Somebody who signs in again, or comes back online, asks anew.
      if (answer === null) asking = null
      if (!isGone) setNumbers(answer)
    }
    void show()
    return () => {
      isGone = true
    }
  }, [])
  return numbers
}

async function ask(): Promise<ShownNumbers | null> {
  try {
    const response = await fetch('/api/register/numbers')
    return response.ok ? ((await response.json()) as ShownNumbers) : null
  } catch {
    return null
  }
}
