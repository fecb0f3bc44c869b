import { HelpWorld } from './HelpWorld'
import { readRecords, takePicture, wordsIn } from './picture'
import { SCREENS } from './screens'
import { expect, test } from '../support/test'

// Some screens come after those before them.
test.describe.configure({ mode: 'serial' })

let world: HelpWorld

test.beforeAll(async ({ stack }) => {
  world = await HelpWorld.open(stack)
})
test.afterAll(async () => world?.close())

// With `--update-snapshots=all` (`npm run help-pictures`) the pictures are taken anew.
for (const [name, screen] of Object.entries(SCREENS)) {
  test(`the help's picture ${name} shows what the screen says`, async () => {
    const shown = await screen(world)
    const page = shown[0]?.page()
    expect(page).toBeDefined()
    if (page && test.info().config.updateSnapshots === 'all') await takePicture(page, name, shown)
    const { words } = (await readRecords())[name] ?? { words: '' }
    expect(await wordsIn(shown), '画面が変わりました。npm run help-pictures で撮り直します。').toBe(
      words,
    )
  })
}

test('there are no pictures of other screens', async () => {
  expect(Object.keys(await readRecords()).toSorted()).toEqual(Object.keys(SCREENS).toSorted())
})
