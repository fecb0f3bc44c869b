'use client'

import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

/**
 * Whether the page listens yet. What was drawn by the server is there before its script is: a button that is pressed in between
 * would do nothing, and a text that is typed would be lost.
 */
export const useIsReady = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
