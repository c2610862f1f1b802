import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { demoPassword, findDemoAccount } from '@/bin/demo/accounts'
import { type Namespace, type Translate, words } from '@/lib/messages/words'

/** Invented people of the demo, by the first part of their address. */
export const people = [
  ...(['triage1', 'triage2', 'police.tianhe', 'admin', 'auditor'] as const),
  'justice.city' as const,
  ...(['advisor1', 'advisor2', 'advisor4', 'advisor5'] as const),
]
export type Name = (typeof people)[number]

/** Where a person's session is kept for the whole run: a code works once, so each signs in once. */
export const sessionOf = (name: Name) =>
  join(import.meta.dirname, '..', '..', 'test-results', 'people', `${name}.json`)

const address = (name: string) => `${name}@demo.kapok.example`

/** Someone with an account at the desk, who reads Chinese. */
export class Officer {
  constructor(
    readonly page: Page,
    readonly name: string,
  ) {}

  words<N extends Namespace>(namespace: N): Translate<N> {
    return words('zh-CN', namespace)
  }

  /** With the password all share and the code their authenticator shows now. */
  async signIn(): Promise<void> {
    await this.page.goto('/desk/sign-in')
    await this.typeIn()
  }

  async typeIn(code = this.code()): Promise<void> {
    const t = this.words('access')
    await this.fill(t('email'), address(this.name))
    await this.fill(t('password'), demoPassword)
    await this.fill(t('code'), code)
    await this.press(t('signIn.submit'))
  }

  code(timestamp = Date.now()): string {
    const { totp } = findDemoAccount(address(this.name)) ?? {}
    if (!totp) throw new Error(`nobody is called ${this.name}`)
    return new TOTP({ secret: Secret.fromBase32(totp) }).generate({ timestamp })
  }

  /** The one that comes next: valid already, and for certain not used yet. */
  nextCode(): string {
    return this.code(Date.now() + 30_000)
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text)
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click()
  }

  async openTip(id: string): Promise<void> {
    await this.page.goto(`/desk/tips/${id}`)
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }
}

/** Somebody who signed in before, in a browser of their own. */
export async function atDesk(browser: Browser, name: Name): Promise<Officer> {
  const context: BrowserContext = await browser.newContext({
    storageState: sessionOf(name),
    javaScriptEnabled: true,
    viewport: { width: 1366, height: 768 },
  })
  return new Officer(await context.newPage(), name)
}
