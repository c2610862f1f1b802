/** What a number or a name in a report can be; each has a fingerprint that is found again. */
export const identifierKinds = [
  'phone',
  'card',
  'idno',
  'wechat',
  'qq',
  'company',
  'plate',
  'url',
] as const
export type IdentifierKind = (typeof identifierKinds)[number]
