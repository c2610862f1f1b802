import categories from '@/lib/messages/zh-CN/data/categories'
import categoryGroups from '@/lib/messages/zh-CN/data/category-groups'
import departmentKinds from '@/lib/messages/zh-CN/data/department-kinds'
import errors from '@/lib/messages/zh-CN/data/errors'
import guides from '@/lib/messages/zh-CN/data/guides'
import hours from '@/lib/messages/zh-CN/data/hours'
import mail from '@/lib/messages/zh-CN/data/mail'
import timeLimits from '@/lib/messages/zh-CN/data/time-limits'
import topics from '@/lib/messages/zh-CN/data/topics'
import advisors from '@/lib/messages/zh-CN/public/advisors'
import answers from '@/lib/messages/zh-CN/public/answers'
import check from '@/lib/messages/zh-CN/public/check'
import common from '@/lib/messages/zh-CN/public/common'
import consult from '@/lib/messages/zh-CN/public/consult'
import exit from '@/lib/messages/zh-CN/public/exit'
import follow from '@/lib/messages/zh-CN/public/follow'
import home from '@/lib/messages/zh-CN/public/home'
import learn from '@/lib/messages/zh-CN/public/learn'
import privacy from '@/lib/messages/zh-CN/public/privacy'
import question from '@/lib/messages/zh-CN/public/question'
import receipt from '@/lib/messages/zh-CN/public/receipt'
import report from '@/lib/messages/zh-CN/public/report'
import safe from '@/lib/messages/zh-CN/public/safe'
import settings from '@/lib/messages/zh-CN/public/settings'
import transparency from '@/lib/messages/zh-CN/public/transparency'
import access from '@/lib/messages/zh-CN/staff/access'
import advice from '@/lib/messages/zh-CN/staff/advice'
import adviceLog from '@/lib/messages/zh-CN/staff/advice-log'
import adviceQuestion from '@/lib/messages/zh-CN/staff/advice-question'
import adviceVillages from '@/lib/messages/zh-CN/staff/advice-villages'
import deskAdvisors from '@/lib/messages/zh-CN/staff/desk-advisors'
import deskBecause from '@/lib/messages/zh-CN/staff/desk-because'
import deskFacts from '@/lib/messages/zh-CN/staff/desk-facts'
import deskPages from '@/lib/messages/zh-CN/staff/desk-pages'
import deskQueue from '@/lib/messages/zh-CN/staff/desk-queue'
import deskRules from '@/lib/messages/zh-CN/staff/desk-rules'
import deskShell from '@/lib/messages/zh-CN/staff/desk-shell'
import deskTip from '@/lib/messages/zh-CN/staff/desk-tip'

/** One line for each namespace, in both languages. */
export const zh = {
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
