import 'server-only'

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'X-Robots-Tag': 'noarchive',
}

/** Headers of every answer. HSTS only where the browser came over HTTPS, and never on an onion address. */
export function securityHeaders(secure: boolean, host: string): Record<string, string> {
  if (!secure || host.endsWith('.onion')) return common
  return { ...common, 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
}

/** Public pages: only our own script, named by its address. A nonce would let Next's scripts in as well. */
export function publicPolicy(origin: string): string {
  const script = `${origin}/enhance.js`
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `worker-src ${script}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Staff pages: a React application. Mantine sets style attributes, so those alone are open. */
export function staffPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
