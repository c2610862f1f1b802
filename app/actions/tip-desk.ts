'use server'

import { action } from '@/app/server/action'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'
import { requireStepUp } from '@/lib/identity/session/step-up'
import { decide, requestContact } from '@/lib/tips/contact/approvals'
import { revealContact } from '@/lib/tips/contact/reveal-contact'
import { accept } from '@/lib/tips/desk/accept'
import { assign, claim, unassign } from '@/lib/tips/desk/assign'
import { startCheck } from '@/lib/tips/desk/check'
import { close } from '@/lib/tips/desk/close'
import { handOver } from '@/lib/tips/desk/hand-over'
import * as inputs from '@/lib/tips/desk/input'
import { ask, sendMessage } from '@/lib/tips/desk/messages'
import { addNote } from '@/lib/tips/desk/notes'
import { recuse } from '@/lib/tips/desk/recuse'
import { release, releaseMany } from '@/lib/tips/desk/release'
import { reopen } from '@/lib/tips/desk/reopen'
import { returnToTriage } from '@/lib/tips/desk/return'

export const acceptTip = action({
  name: 'acceptTip',
  as: 'officer',
  input: inputs.acceptInput,
  run: (officer, input) => accept(as(officer), officer, input),
})

export const startCheckTip = action({
  name: 'startCheckTip',
  as: 'officer',
  input: inputs.startCheckInput,
  run: (officer, input) => startCheck(as(officer), officer, input),
})

export const sendTipMessage = action({
  name: 'sendTipMessage',
  as: 'officer',
  input: inputs.sendMessageInput,
  run: async (officer, input) => sendMessage(as(officer), officer, await keyring(officer), input),
})

export const askResident = action({
  name: 'askResident',
  as: 'officer',
  input: inputs.askInput,
  run: async (officer, input) => ask(as(officer), officer, await keyring(officer), input),
})

export const closeTip = action({
  name: 'closeTip',
  as: 'officer',
  input: inputs.closeInput,
  run: async (officer, input) => close(as(officer), officer, await keyring(officer), input),
})

export const reopenTip = action({
  name: 'reopenTip',
  as: 'officer',
  input: inputs.reopenInput,
  run: (officer, input) => reopen(as(officer), officer, input),
})

export const addTipNote = action({
  name: 'addTipNote',
  as: 'officer',
  input: inputs.addNoteInput,
  run: (officer, input) => addNote(as(officer), officer, input),
})

export const claimTip = action({
  name: 'claimTip',
  as: 'officer',
  input: inputs.claimInput,
  run: (officer, input) => claim(as(officer), officer, input),
})

export const unassignTip = action({
  name: 'letGoTip',
  as: 'officer',
  input: inputs.unassignInput,
  run: (officer, input) => unassign(as(officer), officer, input),
})

export const assignTip = action({
  name: 'assignTip',
  as: 'officer',
  input: inputs.assignInput,
  run: (officer, input) => assign(as(officer), officer, input),
})

export const handOverTip = action({
  name: 'handOverTip',
  as: 'officer',
  input: inputs.handOverInput,
  run: async (officer, input) => handOver(as(officer), officer, await keyring(officer), input),
  then: () => '/desk',
})

export const returnTip = action({
  name: 'returnTip',
  as: 'officer',
  input: inputs.returnInput,
  run: async (officer, input) =>
    returnToTriage(as(officer), officer, await keyring(officer), input),
  then: () => '/desk',
})

export const releaseTip = action({
  name: 'releaseTip',
  as: 'officer',
  input: inputs.releaseInput,
  run: (officer, input) => release(as(officer), officer, input),
})

export const releaseTips = action({
  name: 'releaseTips',
  as: 'officer',
  input: inputs.releaseManyInput,
  run: (officer, input) => releaseMany(as(officer), officer, input),
})

export const recuseFromTip = action({
  name: 'standAsideFromTip',
  as: 'officer',
  input: inputs.recuseInput,
  run: (officer, input) => recuse(as(officer), officer, input),
  then: () => '/desk',
})

export const requestTipContact = action({
  name: 'requestTipContact',
  as: 'officer',
  input: inputs.requestContactInput,
  run: (officer, input) => requestContact(as(officer), officer, input),
})

export const decideTipContact = action({
  name: 'decideTipContact',
  as: 'officer',
  input: inputs.decideInput,
  run: async (officer, input) => {
    await requireStepUp(officer)
    return decide(as(officer), officer, input)
  },
})

export const revealTipContact = action({
  name: 'revealTipContact',
  as: 'officer',
  input: inputs.revealInput,
  run: async (officer, input) => {
    await requireStepUp(officer)
    return revealContact(as(officer), officer, await keyring(officer), input)
  },
  show: (contact) => ({ contact: contact?.text ?? '' }),
})
