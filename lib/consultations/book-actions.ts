'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { book } from './book'
import { bookInput, cancelInput } from './book-schema'
import { cancelBooking } from './keep-booking'

export const bookVisit = action({
  name: 'bookVisit',
  as: 'client',
  input: bookInput,
  run: (client, input) => book(as(client), client, input),
  then: () => '/follow/question/visit?done=booked',
})

export const cancelVisit = action({
  name: 'cancelVisit',
  as: 'client',
  input: cancelInput,
  run: (client) => cancelBooking(as(client), client),
  then: () => '/follow/question/visit?done=cancelled',
})
