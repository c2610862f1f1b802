import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const coders = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const options = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, gzip: {} }

const frameworkScript = /<script(?![^>]*\ssrc="\/enhance\.js)[^>]*>[\s\S]*?<\/script>/g
const scriptPreload = /<link[^>]*\sas="script"[^>]*>/g

/**
 * Makes the answer to a public page small: gathers its HTML, takes the framework's scripts out and compresses it in one piece.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function lean(request, response) {
  if (request.method === 'HEAD') return
  /** @type {Buffer[]} */
  const chunks = []
  const end = response.end.bind(response)
  const write = response.write.bind(response)
  const flushHeaders = response.flushHeaders.bind(response)
  const isPage = () => /^text\/html/.test(String(response.getHeader('content-type') ?? ''))
  const keep = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (!chunk || typeof chunk === 'function') return
    const text = typeof encoding === 'string' ? encoding : 'utf8'
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, text) : Buffer.from(chunk))
  }

  response.flushHeaders = () => {
    if (!isPage()) flushHeaders()
  }
  response.write = (chunk, encoding, done) => {
    if (response.headersSent || !isPage()) return write(chunk, encoding, done)
    keep(chunk, encoding)
    const called = typeof encoding === 'function' ? encoding : done
    if (called) queueMicrotask(called)
    return true
  }
  response.end = (chunk, encoding, done) => {
    if (response.headersSent || !isPage()) return end(chunk, encoding, done)
    keep(chunk, encoding)
    const html = strip(Buffer.concat(chunks).toString('utf8'))
    packed(response, html, request).then(
      (body) => end(body),
      (error) => response.destroy(error),
    )
    return response
  }
}

/** @param {string} html */
function strip(html) {
  return html.replace(frameworkScript, '').replace(scriptPreload, '')
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} html
 * @param {import('node:http').IncomingMessage} request
 */
async function packed(response, html, request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  const plain = Buffer.from(html)
  const body = coding ? await coders[coding](plain, options[coding]) : plain
  if (coding) response.setHeader('Content-Encoding', coding)
  response.appendHeader('Vary', 'Accept-Encoding')
  response.setHeader('Content-Length', body.length)
  return body
}
