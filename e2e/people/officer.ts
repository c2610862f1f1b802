import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'

/** Someone with an account at the desk. */
export interface Person {
  email: string
  password: string
  /** The base32 secret of the authenticator. */
  secret: string
}

/** Where a person's session is kept for the whole run: a code works once, so each signs in once. */
export function sessionOf({ email }: Person): string {
  return join('test-results', 'people', `${email}.json`)
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/desk/sign-in')
  await page.getByLabel('邮箱').fill(person.email)
  await page.getByLabel('密码').fill(person.password)
  await page.getByLabel('动态码').fill(new TOTP({ secret: person.secret }).generate())
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL('**/desk')
  await page.context().storageState({ path: sessionOf(person) })
}
