/** Each step of the way a tip took, in words an officer reads. */
const deskBecause = {
  rule: '适用规则：{rule}（第 {version} 版，优先级 {priority}）',
  rule_plain: '适用规则：优先级 {priority}（第 {version} 版）',
  basis: '依据：{basis}',
  no_rule: '没有规则适用，由综治中心的人判断。',
  matched: '{fact}符合：{value}',
  matched_line: '{fact}符合：{value}，属于“{pattern}”',
  fact: {
    category: '类别',
    targetKind: '对象',
    urgency: '紧急程度',
    scope: '范围',
    area: '地点',
  },
  lifted: {
    official: '牵涉公职人员，由{from}提到{to}办理，区里不得知道。',
    village_cadre: '牵涉村（居）干部，由{from}提到{to}办理。',
    scope: '跨区或在外地，由{from}提到{to}办理。',
  },
  ack_shortened: '事情紧急，受理时限由 {from}缩短为 {to}。',
  cc_added: {
    village_cadre: '牵涉村（居）干部，增加协办：{kind}。',
    money: '有危险，钱也在转，增加协办：{kind}。',
  },
  cc_dropped: {
    village_cadre: '{kind}不协办：牵涉村（居）干部，街镇不得知道。',
    is_lead: '{kind}不另作协办：它就是主办。',
    already_told: '{kind}不重复通知：已在协办之列。',
    none_left: '{kind}不协办：没有可以通知的单位。',
  },
  passed_over: {
    no_such_level: '跳过{seat}：没有这样的单位。',
    excluded: '跳过{seat}：它被排除，不能看到这条线索。',
    no_member: '跳过{seat}：还没有工作人员，打不开线索。',
  },
  seat: '{level}{kind}',
  seat_at: '{area}{kind}',
  to_discipline: '有单位被排除，改找纪委监委。',
  to_triage: '没有合适的单位，交市综治中心分派台。',
  lead: '主办：{department}',
  cc: '协办：{department}',
  recovery: '没有单位能收，只封存给离线恢复人，并已通知审计员。',
  principle: '原则 {n}',
  principles: {
    '2': '牵涉公职人员或“保护伞”的，往上一级，区里和被点名的单位看不到。',
    '10': '没有规则适用的，交综治中心，由人决定。',
    '11': '对象是村（居）干部的，街镇一级不经手，区纪委监委协办。',
    '12': '协办单位与主办同级；没有的，找上一级。',
    '13': '跨区或外地的，区级主办提到市级。',
    '14': '紧急线索两小时内受理；有危险又在转钱的，反诈中心协办。',
  },
}

export default deskBecause
