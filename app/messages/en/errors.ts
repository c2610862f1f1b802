import type { Words } from '../words'
import type zh from '../zh-CN/errors'

const errors: Words<typeof zh> = {
  invalid: 'Something is not right here. Please look again.',
  signed_out: 'Time is up. Please start again.',
  not_found: 'Not found.',
  conflict: 'This is already done. Please see how things stand.',
  too_many: 'Many people are here now. Try again in 20 seconds.',
  unavailable: 'It could not be saved. Your text is still on this page. Try again soon.',
  updated: 'The page has been renewed. Please press “Continue” once more.',
  required: 'This is still empty.',
  choose: 'Choose one.',
  choose_kind: 'Choose one. If unsure, choose “Other”.',
  choose_district: 'Choose a district. The district is enough.',
  too_short: 'That is too short. Please write a little more.',
  too_long:
    'That is too long. Please remove {count, plural, =0 {some} one {# character} other {# characters}}.',
  story_short: 'Please write a few sentences, at least 10 characters.',
  story_long:
    'That is more than 5,000 characters. Please remove {count, plural, =0 {some} one {# character} other {# characters}}.',
  phone_length: 'A telephone number has 11 digits{count, plural, =0 {} other {, this one has #}}.',
  phone_unsure: 'A digit seems to be missing. Please check. If unsure you may send it as it is.',
  word_short: 'The secret word needs at least 4 characters.',
  truth: 'Please tick this sentence first.',
  sum: 'That is not the sum. Please try again.',
  receipt_length: 'A receipt number has 20 digits. Please count again.',
  receipt_check: 'One digit is wrong. Please compare with your paper again.',
  receipt_unknown:
    'Not found. The number or secret word may be wrong, or it is past the time we keep things.',
  last_four: 'The last 4 digits differ. Look again at the number you wrote down.',
  characters: 'Some characters cannot be used. Please write it again.',
  email: 'This is not an e-mail address such as name@example.com.',
  totp_length: 'The code has 6 digits.',
  totp_wrong: 'The code is wrong or was used before. Please wait for the next one.',
  offer_over: 'This page was open too long. Please reload it and scan again.',
  password_short: 'At least 12 characters. A few unrelated words are easy to remember.',
  password_long: 'Too long: 200 characters at most.',
  password_weak: 'This password is too easy to guess. Please choose another.',
  password_wrong: 'The password is wrong.',
  again_differs: 'The two are not the same.',
  sign_in_failed: 'E-mail, password or code is wrong. A code works once.',
  sign_in_pause: 'The last attempt failed. Please wait a moment and try again.',
  sign_in_locked:
    'Signing in to this account is suspended. Use a browser you signed in from before, or ask the administrator.',
  sheet_failed: 'E-mail, recovery code or code is wrong.',
  step_up_needed: 'Please give a code again, to show that it is you.',
  invitation_length: 'An invitation has 25 letters and digits.',
  invitation_unknown: 'This invitation does not work. It may be used or out of date.',
  already_staff: 'This address already has an account.',
  not_yourself: 'You cannot disable your own account.',
  phone_format: 'Digits only, please.',
  department_of_officer: 'An officer needs a department, nobody else has one.',
}

export default errors
