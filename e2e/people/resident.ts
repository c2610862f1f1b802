import type { Page } from '@playwright/test'
import { href, type Locale, type Namespace, type Translate, words } from '@/app/messages/words'

/** A resident at a phone, who reads one language and perhaps large letters. */
export class Resident {
  constructor(
    readonly page: Page,
    readonly language: Locale,
    readonly elder: boolean,
  ) {}

  /** The sentences of the pages, to find things by. */
  words<N extends Namespace>(namespace: N): Translate<N> {
    return words(this.language, namespace)
  }

  async open(path: string): Promise<void> {
    const url = href(this.language, path)
    await this.page.goto(this.elder ? `${url}?e=1` : url)
  }

  async choose(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label }).check()
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text)
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }
}
