import type { Page } from '@playwright/test'
import jsQR from 'jsqr'

const SIDE = 400

/** The text of a QR code at an address of the site, read as a telephone does: from its pixels. Null where there is none. */
export const readQrCode = async (page: Page, path: string): Promise<string | null> => {
  const pixels = await page.evaluate(
    async ({ address, side }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = side
      canvas.height = side
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, side, side)
      return Array.from(context?.getImageData(0, 0, side, side).data ?? [])
    },
    { address: path, side: SIDE },
  )
  return jsQR(Uint8ClampedArray.from(pixels), SIDE, SIDE)?.data ?? null
}
