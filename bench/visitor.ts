import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Entered, fillIn, type PageForm } from './forms'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** Bytes of the body as it was sent. */
  weight: number
  /** Path of a redirect. */
  location: string | null
  text: () => string
}

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

/** A browser of the bench: keeps cookies, follows nothing by itself, runs no scripts. */
export class Visitor {
  private cookies = new Map<string, string>()

  constructor(readonly origin: string) {}

  get(path: string): Promise<Answer> {
    return this.send('GET', path, {})
  }

  /** Posts a form of `path` back to it, as multipart. */
  async post(path: string, form: PageForm, entered: Entered): Promise<Answer> {
    return this.postReady(path, await encoded(fillIn(form, entered)))
  }

  postReady(path: string, { body, type }: Encoded): Promise<Answer> {
    const headers = {
      'content-type': type,
      'content-length': String(body.length),
      origin: this.origin,
      referer: `${this.origin}${path}`,
      'sec-fetch-site': 'same-origin',
    }
    return this.send('POST', path, headers, body)
  }

  private async send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: Buffer,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await exchange(
      new URL(path, this.origin),
      { method, headers: { ...browser, ...headers, ...(cookie ? { cookie } : {}) } },
      body,
    )
    for (const set of answer.headers['set-cookie'] ?? []) this.keep(set)
    return answer
  }

  private keep(set: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (value) this.cookies.set(name, value)
    else this.cookies.delete(name)
  }
}

export type Encoded = { body: Buffer; type: string }

export async function encoded(form: FormData): Promise<Encoded> {
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  return { body: Buffer.from(await whole.arrayBuffer()), type }
}

const browser = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'zh-CN',
}

function exchange(
  url: URL,
  { method, headers }: { method: string; headers: Record<string, string> },
  body?: Buffer,
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(url, { agent, method, headers, timeout: 60_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { location } = response.headers
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          weight: bytes.length,
          location: location ? pathOf(location, url) : null,
          text: () => unpacked(bytes, response.headers['content-encoding']).toString('utf8'),
        })
      })
    })
    // An idle connection that the server closes just then is no answer: browsers ask again too.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const stale = sent.reusedSocket && error.code === 'ECONNRESET'
      if (stale) exchange(url, { method, headers }, body).then(done, fail)
      else fail(error)
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer within a minute: ${url.pathname}`)))
    sent.end(body)
  })
}

function pathOf(location: string, base: URL): string {
  const { pathname, search } = new URL(location, base)
  return `${pathname}${search}`
}

function unpacked(bytes: Buffer, coding: string | undefined): Buffer {
  if (coding === 'br') return brotliDecompressSync(bytes)
  return coding === 'gzip' ? gunzipSync(bytes) : bytes
}
