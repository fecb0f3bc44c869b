/** What a visitor may read the page with, in CSS pixels; first what most have. */
export const FRAME_WIDTHS = [
  { name: 'phone', label: 'スマートフォン', width: 360 },
  { name: 'tablet', label: 'タブレット', width: 768 },
  { name: 'desktop', label: 'パソコン', width: 1280 },
] as const

export type FrameWidth = (typeof FRAME_WIDTHS)[number]['name']

/** A phone is not higher than this, however much room there is. */
const PHONE_HEIGHT = 740

/** How large a frame is drawn, and by how much smaller it is shown, to fit into a stage; in CSS pixels. */
export function frameIn(
  stage: { width: number; height: number },
  name: FrameWidth,
): { width: number; height: number; scale: number } {
  const width = FRAME_WIDTHS.find((one) => one.name === name)?.width ?? FRAME_WIDTHS[0].width
  const scale = stage.width > 0 ? Math.min(1, stage.width / width) : 1
  const height = Math.max(0, Math.floor(stage.height / scale))
  return { width, height: name === 'phone' ? Math.min(height, PHONE_HEIGHT) : height, scale }
}
