import type { Words } from '@/lib/messages/words'
import type zh from '@/lib/messages/zh-CN/staff/desk-because'

const deskBecause: Words<typeof zh> = {
  rule: 'Rule applied: {rule} (version {version}, priority {priority})',
  rule_plain: 'Rule applied: priority {priority} (version {version})',
  basis: 'Basis: {basis}',
  no_rule: 'No rule fits: a person at the governance centre decides.',
  matched: '{fact} matches: {value}',
  matched_line: '{fact} matches: {value}, part of “{pattern}”',
  fact: {
    category: 'Category',
    targetKind: 'Target',
    urgency: 'Urgency',
    scope: 'Scope',
    area: 'Place',
  },
  lifted: {
    official:
      'An official is involved: raised from {from} to {to} level; the district must not know.',
    village_cadre: 'A village cadre is involved: raised from {from} to {to} level.',
    scope: 'Several districts or elsewhere: raised from {from} to {to} level.',
  },
  ack_shortened: 'Urgent: time to acknowledge shortened from {from} to {to}.',
  cc_added: {
    village_cadre: 'A village cadre is involved: also told, {kind}.',
    money: 'Danger, and money is moving: also told, {kind}.',
  },
  cc_dropped: {
    village_cadre: '{kind} is not told: a village cadre is involved and the street must not know.',
    is_lead: '{kind} is not told separately: it is the lead.',
    already_told: '{kind} is not told twice.',
    none_left: '{kind} is not told: there is no department that may be told.',
  },
  passed_over: {
    no_such_level: 'Passed over {seat}: there is none.',
    excluded: 'Passed over {seat}: shut out, it may not see this tip.',
    no_member: 'Passed over {seat}: nobody works there yet, so it has no key.',
  },
  seat: '{kind}, {level} level',
  seat_at: '{kind}, {area}',
  to_discipline: 'A department was excluded: discipline inspection instead.',
  to_triage: "No suitable department: to the city's triage desk.",
  lead: 'Lead: {department}',
  cc: 'Told: {department}',
  recovery:
    'No department could take it: sealed for offline recovery alone, the auditor was alarmed.',
  principle: 'Principle {n}',
  principles: {
    '2': 'Officials and their umbrellas go one level up; the district and the unit named see nothing.',
    '10': 'Where no rule fits, a person at the governance centre decides.',
    '11': 'A village cadre: nothing to street level; the discipline office of the district is told.',
    '12': 'Those told stand at the level of the lead, else at the next higher.',
    '13': 'Several districts or elsewhere: a district lead is raised to the city.',
    '14': 'Urgent tips are acknowledged within two hours; danger with money moving tells the anti-fraud centre.',
  },
}

export default deskBecause
