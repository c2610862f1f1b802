import { expect, test } from '@playwright/test'
import { Officer, people, sessionOf } from './people/officer'

for (const name of people) {
  test(`${name} signs in with password and code, and the page may show all of itself`, async ({
    page,
  }) => {
    const refused: string[] = []
    page.on('console', (said) => {
      if (said.text().includes('Content Security Policy')) refused.push(said.text())
    })
    const officer = new Officer(page, name)
    await officer.signIn()
    await expect(page).not.toHaveURL(/sign-in/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(refused).toEqual([])
    await page.context().storageState({ path: sessionOf(name) })
  })
}
