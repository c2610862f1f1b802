import 'server-only'
import { NextResponse } from 'next/server'
import { stylesheet } from '@/app/components/public/frame/stylesheet'
import type { Refusal } from '@/lib/http/post-guard'
import { href, type Locale, words } from '@/lib/messages/words'

const statuses: Record<Refusal, number> = {
  too_large: 413,
  malformed: 400,
  foreign: 403,
  outdated: 409,
  no_draft: 403,
}

/** A whole small page, made without React, for a post to `path` that never reaches it. It leads back there, from a foreign page to the start. */
export function refusalPage(refusal: Refusal, locale: Locale, path: string): NextResponse {
  const t = words(locale, 'common')
  const back = refusal !== 'foreign' && /^\/[\w/-]*$/.test(path) ? path : '/'
  const body = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${t('title')}</title><link rel="stylesheet" href="${stylesheet}"></head><body><main><h1>${t(`refusals.${refusal}.title`)}</h1><p>${t(`refusals.${refusal}.text`)}</p><p><a class="btn" href="${href(locale, back)}">${t('refusals.back')}</a></p><p>${dialled(t('refusals.phones'))}</p></main></body></html>`
  return new NextResponse(body, {
    status: statuses[refusal],
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}

/** Telephone numbers in a sentence of ours, to be pressed. */
const dialled = (sentence: string) =>
  sentence.replace(/\b\d{3,5}\b/g, (number) => `<a href="tel:${number}">${number}</a>`)
