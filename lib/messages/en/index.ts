import categories from '@/lib/messages/en/data/categories'
import categoryGroups from '@/lib/messages/en/data/category-groups'
import departmentKinds from '@/lib/messages/en/data/department-kinds'
import errors from '@/lib/messages/en/data/errors'
import guides from '@/lib/messages/en/data/guides'
import hours from '@/lib/messages/en/data/hours'
import mail from '@/lib/messages/en/data/mail'
import timeLimits from '@/lib/messages/en/data/time-limits'
import topics from '@/lib/messages/en/data/topics'
import advisors from '@/lib/messages/en/public/advisors'
import answers from '@/lib/messages/en/public/answers'
import check from '@/lib/messages/en/public/check'
import common from '@/lib/messages/en/public/common'
import consult from '@/lib/messages/en/public/consult'
import exit from '@/lib/messages/en/public/exit'
import follow from '@/lib/messages/en/public/follow'
import home from '@/lib/messages/en/public/home'
import learn from '@/lib/messages/en/public/learn'
import privacy from '@/lib/messages/en/public/privacy'
import question from '@/lib/messages/en/public/question'
import receipt from '@/lib/messages/en/public/receipt'
import report from '@/lib/messages/en/public/report'
import safe from '@/lib/messages/en/public/safe'
import settings from '@/lib/messages/en/public/settings'
import transparency from '@/lib/messages/en/public/transparency'
import access from '@/lib/messages/en/staff/access'
import advice from '@/lib/messages/en/staff/advice'
import adviceLog from '@/lib/messages/en/staff/advice-log'
import adviceQuestion from '@/lib/messages/en/staff/advice-question'
import adviceVillages from '@/lib/messages/en/staff/advice-villages'
import deskAdvisors from '@/lib/messages/en/staff/desk-advisors'
import deskBecause from '@/lib/messages/en/staff/desk-because'
import deskFacts from '@/lib/messages/en/staff/desk-facts'
import deskPages from '@/lib/messages/en/staff/desk-pages'
import deskQueue from '@/lib/messages/en/staff/desk-queue'
import deskRules from '@/lib/messages/en/staff/desk-rules'
import deskShell from '@/lib/messages/en/staff/desk-shell'
import deskTip from '@/lib/messages/en/staff/desk-tip'

/** One line for each namespace, in both languages. */
export const en = {
  common,
  home,
  report,
  check,
  receipt,
  follow,
  advisors,
  transparency,
  safe,
  learn,
  mail,
  privacy,
  settings,
  exit,
  deskBecause,
  deskFacts,
  deskRules,
  deskQueue,
  deskTip,
  deskPages,
  deskAdvisors,
  errors,
  access,
  deskShell,
  topics,
  timeLimits,
  categories,
  categoryGroups,
  departmentKinds,
  guides,
  consult,
  hours,
  question,
  answers,
  advice,
  adviceLog,
  adviceQuestion,
  adviceVillages,
}
