import { expect, it, jest } from '@jest/globals'
import { breatheEvery } from './breathe'

it('lets others in when the thread was kept for so long, and not before', async () => {
  const clock = jest.spyOn(performance, 'now')
  try {
    clock.mockReturnValue(1000)
    const breathe = breatheEvery(10)
    const isLetIn = async (isAwaited?: boolean) => {
      let isLater = false
      const later = setImmediate(() => (isLater = true))
      await breathe(isAwaited)
      clearImmediate(later)
      return isLater
    }
    expect(await isLetIn()).toBe(true)
    clock.mockReturnValue(1009)
    expect(await isLetIn()).toBe(false)
    clock.mockReturnValue(1010)
    expect(await isLetIn()).toBe(true)
    expect(await isLetIn()).toBe(false)
    expect(await isLetIn(true)).toBe(true)
  } finally {
    clock.mockRestore()
  }
})
