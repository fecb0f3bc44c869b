import { waker } from '../../runtime/waker'

export const { onWake, wake: wakeWaiting } = waker('search')
