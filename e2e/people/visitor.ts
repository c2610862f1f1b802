import { words } from '@/lib/messages/words'

export interface Answer {
  status: number
  headers: Headers
  html: string
  /** Where it leads, when it is a redirect. */
  location: string | null
}

/** Names and values of a form's fields as they stand on the page. */
export type Fields = [name: string, value: string][]

/** A browser without scripts, without a screen: pages, forms and cookies over plain HTTP. */
export class Visitor {
  readonly cookies = new Map<string, string>()

  constructor(readonly url: string) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { headers })
  }

  /** Posts as a browser on this site does, unless `headers` say otherwise. */
  async post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
    const own = { origin: this.url, 'sec-fetch-site': 'same-origin' }
    return this.ask(path, { method: 'POST', body, headers: { ...own, ...headers } })
  }

  /** Fills the page's main form and sends it. */
  async submit(path: string, page: Answer, typed: Record<string, string>): Promise<Answer> {
    return this.post(path, filled(page.html, typed))
  }

  /** Opens a page, fills its form, sends it and expects to be led on. */
  async answer(path: string, typed: Record<string, string>): Promise<string> {
    const sent = await this.submit(path, await this.get(path), typed)
    if (!sent.location) throw new Error(`${path} answered ${sent.status} and led nowhere`)
    return sent.location
  }

  /** Everything before the check page that must be told, in as few posts as can be. */
  async tell(story: string, more: Partial<Record<'who' | 'contact' | 'phrase', string>> = {}) {
    await this.answer('/report', { group: 'other', helper: 'self' })
    await this.answer('/report/place', { scope: 'elsewhere', district: '' })
    await this.answer('/report/story', { story })
    if (more.who) await this.answer('/report/who', { idKind: 'name', idValue: more.who })
    if (more.contact) await this.answer('/report/contact', { wants: 'yes', phone: more.contact })
    if (more.phrase) await this.answer('/report/phrase', { phrase: more.phrase })
  }

  /** The check page's form, ticked and with its sum. */
  async ready(): Promise<FormData> {
    const { html } = await this.get('/report/check')
    return filled(html, { truth: 'on', sum: String(sumIn(html)) })
  }

  /** Sends what was told, and reads the receipt. */
  async send(): Promise<string> {
    const sent = await this.post('/report/check', await this.ready())
    if (!sent.location?.endsWith('/report/done')) throw new Error(`not sent: ${sent.status}`)
    return this.receipt()
  }

  /** Asks a village's advisor, from its page to the receipt. */
  async consult(code: string, told: Record<'question' | 'otherSide' | 'phone' | 'phrase', string>) {
    const { question, otherSide, phone, phrase } = told
    await this.answer(`/consult/${code}`, { topic: 'loans-debt' })
    await this.answer('/consult/question', { question, otherSide, pressing: 'none' })
    await this.answer('/consult/reply', { mode: 'telephone', phone, times: '', phrase })
    const { html } = await this.get('/consult/check')
    const sent = await this.post('/consult/check', filled(html, { sum: String(sumIn(html)) }))
    if (!sent.location?.endsWith('/consult/done')) throw new Error(`not sent: ${sent.status}`)
    return this.receipt('/consult/done')
  }

  async receipt(path = '/report/done'): Promise<string> {
    const { html } = await this.get(path)
    const shown = /<output[^>]*>([\s\S]*?)<\/output>/.exec(html)?.[1] ?? ''
    return shown.replace(/<[^>]*>/g, '').replace(/\D/g, '')
  }

  private async ask(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const response = await fetch(this.url + path, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.keep(line)
    return {
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      location: response.headers.get('location'),
    }
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split(';')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    if (value === '' || rest.some((part) => /max-age=0/i.test(part))) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

/** The main form of a page with these fields typed in, in the order in which a browser sends them. */
export function filled(html: string, typed: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of hiddenFields(html)) {
    if (!(name in typed)) form.append(name, value)
  }
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  return form
}

export function hiddenFields(html: string): Fields {
  const forms = html.match(/<form(?![^>]*class="x")[\s\S]*?<\/form>/g) ?? []
  const main = forms.find((form) => form.includes('name="_token"')) ?? ''
  return [...main.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    plain(/\sname="([^"]*)"/.exec(input)?.[1] ?? ''),
    plain(/\svalue="([^"]*)"/.exec(input)?.[1] ?? ''),
  ])
}

const digits = words('zh-CN', 'check')('digits').split(' ')

function sumIn(html: string): number {
  const [, a = '', b = ''] =
    /([零一二三四五六七八九十])加([零一二三四五六七八九十])等于/.exec(html) ?? []
  return digits.indexOf(a) + digits.indexOf(b)
}

const plain = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
