import type { Locator, Page } from '@playwright/test'
import { href, type Locale, type Namespace, type Translate, words } from '@/lib/messages/words'

/** What a resident tells; the rest of the questions is skipped. */
export interface Told {
  /** Slug of the first question's group; `other` asks for no second choice. */
  group?: string
  story?: string
  district?: string
  scope?: 'street' | 'district' | 'elsewhere'
  contact?: string
  phrase?: string
}

const story = '演示：收保护费的人每月初一来，不给就掀摊子，打伤了卖水果的。'

/** A resident at a phone, who reads one language and perhaps large letters. */
export class Resident {
  constructor(
    readonly page: Page,
    readonly language: Locale,
    readonly elder: boolean,
    readonly scripts: boolean,
  ) {}

  /** The sentences of the pages, to find things by. */
  words<N extends Namespace>(namespace: N): Translate<N> {
    return words(this.language, namespace)
  }

  async open(path: string): Promise<void> {
    const url = href(this.language, path)
    await this.page.goto(this.elder ? `${url}${url.includes('?') ? '&' : '?'}e=1` : url)
  }

  /** Waits for the page at a path of this reader's language. */
  async at(path: string): Promise<void> {
    const url = href(this.language, path)
    await this.page.waitForURL(({ pathname }) => pathname === url)
  }

  /** Answers a question by the start of the answer's words. */
  async choose(question: string, answer: string): Promise<void> {
    const asked = this.page.getByRole('group', { name: question })
    await asked.getByRole('radio', { name: startingWith(answer) }).check()
  }

  async tick(label: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: startingWith(label) }).check()
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true })
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }

  async follow(link: string): Promise<void> {
    await this.page.getByRole('link', { name: startingWith(link) }).click()
  }

  async goOn(): Promise<void> {
    await this.press(this.words('common')('continue'))
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text, { exact: false }).first().waitFor()
  }

  /** From the home page to the first question. */
  async begin(): Promise<void> {
    await this.open('/')
    await this.follow(this.words('home')('tip.title'))
    await this.at('/safe')
    await this.follow(this.words('safe')('start'))
    await this.at('/report')
  }

  /** Answers every page as told, as far as the check page. */
  async tell({ scope = 'elsewhere', district, ...told }: Told = {}): Promise<void> {
    const t = this.words('report')
    await this.page.locator(`[name="group"][value="${told.group ?? 'other'}"]`).check()
    await this.goOn()
    await this.at('/report/urgency')
    await this.choose(t('urgency.danger'), t('urgency.dangers.no'))
    await this.choose(t('urgency.money'), t('urgency.moneys.no'))
    await this.goOn()
    await this.at('/report/place')
    await this.choose(t('place.scope'), t(`place.scopes.${scope}`))
    if (district) await this.field(t('place.district')).selectOption(district)
    await this.goOn()
    if (district && scope !== 'elsewhere') {
      await this.at('/report/street')
      await this.goOn()
    }
    await this.at('/report/story')
    await this.fill(t('story.title'), told.story ?? story)
    await this.goOn()
    await this.finish(told)
  }

  private async finish({ contact, phrase }: Told): Promise<void> {
    const t = this.words('report')
    await this.at('/report/who')
    await this.goOn()
    await this.at('/report/officials')
    await this.goOn()
    await this.at('/report/contact')
    if (contact) {
      await this.choose(t('contact.title'), t('contact.wants.yes'))
      await this.fill(t('contact.phone'), contact)
    }
    await this.goOn()
    await this.at('/report/phrase')
    if (phrase) await this.fill(t('phrase.label'), phrase)
    await this.goOn()
    await this.at('/report/check')
  }

  /** Ticks, answers the sum where one is asked, and sends. Gives the twenty digits. */
  async send(): Promise<string> {
    const t = this.words('check')
    await this.tick(t('truth'))
    await this.answerSum()
    await this.press(t('submit'))
    await this.at('/report/done')
    return this.receipt()
  }

  /** Only asked of who has no scripts; else the proof of work stands for it. */
  async answerSum(): Promise<void> {
    if (this.scripts) return
    const asked = this.page.getByRole('textbox', { name: /[?？]$/ })
    const words = await this.page
      .getByText(/[?？]$/)
      .last()
      .textContent()
    await asked.fill(String(this.total(words ?? '')))
  }

  /** 「三加五等于几？」, "What is three plus five?" */
  private total(question: string): number {
    const t = this.words('check')
    const digits = t('digits').split(' ')
    return digits.reduce((total, digit, value) => {
      const found = question.match(
        new RegExp(this.language === 'en' ? `\\b${digit}\\b` : digit, 'g'),
      )
      return total + value * (found?.length ?? 0)
    }, 0)
  }

  async receipt(): Promise<string> {
    const shown = await this.page.locator('output').textContent()
    return (shown ?? '').replace(/\D/g, '')
  }

  /** A whole tip, from the home page to its receipt. */
  async sendTip(told: Told = {}): Promise<string> {
    await this.begin()
    await this.tell(told)
    return this.send()
  }

  /** Types a receipt where progress is looked up. */
  async enterReceipt(receipt: string, phrase = ''): Promise<void> {
    const t = this.words('follow')
    await this.open('/follow')
    await this.fill(t('receipt'), receipt)
    if (phrase) await this.fill(t('phrase'), phrase)
    await this.press(t('submit'))
  }
}

/** Of a choice whose label goes on with a hint: whole words, for “No” is not the start of “Not sure”. */
function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`)
}
