import { expect, test } from 'vitest'
import { languages, workKinds } from '@/lib/advisors/schema'
import { topicHeads } from '@/lib/consultations/ask/topic-groups'
import { aidMatters, exemptions } from '@/lib/consultations/law/legal-aid'
import {
  consultationEventKinds,
  consultationStatuses,
  pressings,
  publicationStates,
  replyModes,
  topics,
} from '@/lib/consultations/schema'
import { departmentKinds, departmentLevels } from '@/lib/departments/schema'
import { staffRoles } from '@/lib/identity/schema'
import { dictionary, locales } from '@/lib/messages/words'
import { mailTemplates } from '@/lib/platform/mail/templates'
import { categoryGroupSlugs } from '@/lib/routing/categories'
import { categorySlugs, scopes, targetKinds, urgencies } from '@/lib/routing/schema'
import {
  eventKinds,
  exclusionOrigins,
  outcomes,
  parts,
  quarantineReasons,
  tipStatuses,
  transferKinds,
} from '@/lib/tips/schema'

/** A vocabulary, where its words stand, and keys beside them that are no words of data. */
type Row = [
  name: string,
  vocabulary: readonly (string | number)[],
  words: (said: (typeof dictionary)['en']) => object,
  besides?: string[],
]

const rows: Row[] = [
  ['category', categorySlugs, ({ categories }) => categories],
  ['group of categories', categoryGroupSlugs, (said) => said.categoryGroups],
  ['kind of department', departmentKinds, (said) => said.departmentKinds],
  ['topic', topics, (said) => said.topics.names],
  ['group of topics', topicHeads, (said) => said.topics.groups],
  ['guide of a topic', topics, (said) => said.guides.topics],
  ['urgency', urgencies, (said) => said.deskFacts.urgency],
  ['kind of target', targetKinds, (said) => said.deskFacts.targetKind],
  ['kind of target, to residents', targetKinds, (said) => said.report.who.kinds],
  ['scope', scopes, (said) => said.deskFacts.scope],
  ['scope, to residents', scopes, (said) => said.report.place.scopes],
  ['level', departmentLevels, (said) => said.deskFacts.level],
  ['status of a tip', tipStatuses, (said) => said.deskFacts.status],
  ['event of a tip', eventKinds, (said) => said.deskFacts.event],
  ['part', parts, (said) => said.deskFacts.part],
  ['origin of an exclusion', exclusionOrigins, (said) => said.deskTip.keys.origin],
  ['transfer', transferKinds, (said) => said.deskTip.transfers, ['title', 'start', 'reason']],
  ['outcome', outcomes, (said) => said.deskFacts.outcome],
  ['outcome, to residents', outcomes, (said) => said.follow.outcomes, ['title']],
  ['outcome, to everybody', outcomes, (said) => said.transparency.outcomes],
  ['reason of quarantine', quarantineReasons, (said) => said.deskFacts.quarantine],
  ['status of a question', consultationStatuses, (said) => said.advice.status],
  ['event of a question', consultationEventKinds, (said) => said.adviceQuestion.event],
  ['pressing', pressings, (said) => said.adviceQuestion.pressing],
  ['pressing, to residents', pressings, (said) => said.consult.question.pressings],
  ['way to reply', replyModes, (said) => said.adviceQuestion.mode],
  ['way to reply, to residents', replyModes, (said) => said.consult.reply.modes],
  ['state of an answer', publicationStates, (said) => said.advice.peers.state],
  ['state of an answer in hand', publicationStates, (said) => said.adviceQuestion.publish.state],
  ['matter of legal aid', aidMatters, (said) => said.adviceQuestion.aid.matters],
  ['exemption', exemptions, (said) => said.adviceQuestion.aid.exemptions],
  ['language', languages, (said) => said.advisors.languages],
  ['language, to the bureau', languages, (said) => said.deskAdvisors.languages],
  ['kind of work', workKinds, (said) => said.adviceLog.kinds, ['title', 'line']],
  ['role', staffRoles, (said) => said.deskShell.roles],
  ['mail', mailTemplates, (said) => said.mail, ['subject']],
]

test.each(rows)('each %s has words in every language, and no words are left over', (...row) => {
  const [, vocabulary, wordsOf, besides = []] = row
  for (const locale of locales) {
    const said = Object.keys(wordsOf(dictionary[locale]))
    expect(said.toSorted(), locale).toEqual([...vocabulary.map(String), ...besides].toSorted())
  }
})
