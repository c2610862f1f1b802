import access from './access'
import check from './check'
import common from './common'
import deskBecause from './desk-because'
import deskFacts from './desk-facts'
import deskRules from './desk-rules'
import deskShell from './desk-shell'
import errors from './errors'
import exit from './exit'
import home from './home'
import learn from './learn'
import mail from './mail'
import privacy from './privacy'
import receipt from './receipt'
import report from './report'
import safe from './safe'
import settings from './settings'

/** One line for each namespace, in both languages. */
export const en = {
  common,
  home,
  report,
  check,
  receipt,
  safe,
  learn,
  mail,
  privacy,
  settings,
  exit,
  deskBecause,
  deskFacts,
  deskRules,
  errors,
  access,
  deskShell,
}
