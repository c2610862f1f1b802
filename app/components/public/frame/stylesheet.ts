/** Addresses of the two cached files; the part after the mark is the start of their SHA-256. */
export const stylesheet = '/kapok.css?4e5ff2e0'
export const script = '/enhance.js?0b8ecbbc'
