const mail = {
  subject: '红棉守望：有新的待办',
  'tip-waits': '您有新的待办，请登录查看。',
  'question-waits': '您有新的待办，请登录查看。',
  'visit-tomorrow': '您明天有安排，请登录查看。',
  'limit-near': '有一件事快到时限，请登录查看。',
  'approval-waits': '有一件事等您审批，请登录查看。',
  'locked-out': '您的账号连续登录失败，已暂停。如不是本人，请联系管理员。',
  'head-published': '今天公布的审计链校验值，请存好。以后可与公开数字页核对：',
  alarm: '有一条警报，请登录查看。',
  invited: '您受邀加入红棉守望。邀请码由邀请人当面告诉您。',
}

export default mail
