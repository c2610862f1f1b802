import access from './access'
import advice from './advice'
import adviceLog from './advice-log'
import adviceQuestion from './advice-question'
import adviceVillages from './advice-villages'
import advisors from './advisors'
import answers from './answers'
import check from './check'
import common from './common'
import consult from './consult'
import deskAdvisors from './desk-advisors'
import deskBecause from './desk-because'
import deskFacts from './desk-facts'
import deskPages from './desk-pages'
import deskQueue from './desk-queue'
import deskRules from './desk-rules'
import deskShell from './desk-shell'
import deskTip from './desk-tip'
import errors from './errors'
import exit from './exit'
import follow from './follow'
import guides from './guides'
import home from './home'
import hours from './hours'
import learn from './learn'
import mail from './mail'
import privacy from './privacy'
import question from './question'
import receipt from './receipt'
import report from './report'
import safe from './safe'
import settings from './settings'
import topics from './topics'
import transparency from './transparency'

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
