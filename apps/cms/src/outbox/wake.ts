import { waker } from '../runtime/waker'

export const { onWake, wake: wakeOutbox } = waker('outbox')
