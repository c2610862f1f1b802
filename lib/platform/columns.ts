import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Sealed or hashed bytes. Every driver's answer becomes a Buffer. */
export const bytea = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
  toDriver: (value) => value,
})

export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
