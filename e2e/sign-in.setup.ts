import { expect, test } from '@playwright/test'
import { Officer, people, sessionOf } from './people/officer'

for (const name of people) {
  test(`${name} signs in with password and code`, async ({ page }) => {
    const officer = new Officer(page, name)
    await officer.signIn()
    await expect(page).not.toHaveURL(/sign-in/)
    await page.context().storageState({ path: sessionOf(name) })
  })
}
