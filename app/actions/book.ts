'use server'

import { action } from '@/app/server/action'
import { book } from '@/lib/consultations/bookings/book'
import { bookInput, cancelInput } from '@/lib/consultations/bookings/input'
import { cancelBooking } from '@/lib/consultations/bookings/insert-booking'
import { as } from '@/lib/identity/as'

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
