import { policeOf, story, type TipsOf, who } from './tip'
/** Oldest first. */
export const demoTips: TipsOf = ({ plate, bank, ...at }) => [
  {
    ago: 24,
    hour: 10,
    report: {
      kind: { category: 'ef-product' },
      urgency: { danger: 'no', money: 'no', recent: 'months' },
      place: { scope: 'street', district: at.district.code },
      street: { street: at.street.code, agree: 'on', detail: '地铁站旁的讲座厅' },
      story: story(
        '演示：每周三有人给老人发鸡蛋，听完课就卖“能治糖尿病”的口服液，一盒三千八。我母亲买了六盒，吃完住院了。',
        ['三千八一盒', '没有收据'],
      ),
      who: who('company', ['company', '长青健康咨询有限公司（演示）'], ['phone', '020-00000001']),
    },
    actions: [
      { after: 1, action: 'accept' },
      { after: 3, action: 'check' },
      { after: 12, action: 'message', text: '您好，我们已到现场检查，正在核对产品批文。谢谢您。' },
      {
        after: 20,
        action: 'close',
        outcome: 'confirmed',
        text: '检查属实，已责令停止销售并立案处罚。退款可以找消费者委员会帮忙。',
      },
    ],
  },
  {
    ago: 20,
    hour: 15,
    report: {
      kind: { category: 'gc-market' },
      urgency: { danger: 'no', money: 'no', recent: 'months' },
      place: { scope: 'street', district: at.district.code },
      street: { street: at.street.code, agree: 'on', detail: '夜市' },
      story: story(
        '演示：夜市里有五六个人每月初一挨个摊位收“清洁费”，三百到五百，不交就掀摊子。上个月把卖水果的打伤了。',
      ),
      who: who('group', ['name', '外号“阿豹”（演示）'], ['plate', plate]),
      contact: { wants: 'yes', phone: '13800000000', times: '晚上八点以后', never: '白天' },
    },
    actions: [
      { after: 1, action: 'accept' },
      { after: 2, action: 'check' },
      { after: 4, action: 'note', text: '与上季度两起伤人警情的地点、时间相近，请并案看。' },
      {
        after: 5,
        action: 'ask',
        text: '他们一般几点来收？',
        choices: ['傍晚六点前', '六点到九点', '九点以后', '说不准'],
      },
      { after: 7, action: 'answer', text: '六点到九点' },
    ],
  },
  {
    ago: 16,
    hour: 9,
    report: {
      kind: { category: 'gc-umbrella' },
      urgency: { danger: 'no', money: 'no', recent: 'earlier' },
      place: { scope: 'district', district: at.district.code },
      story: story(
        '演示：沙场半夜挖沙好几年了，每次有人来查，前一天老板就知道。村里人说所里有他的亲戚。',
      ),
      who: who('official'),
      officials: { involved: 'yes', unit: policeOf(at), hide: [policeOf(at)] },
    },
    actions: [
      { after: 2, action: 'accept' },
      { after: 6, action: 'check' },
    ],
  },
  {
    ago: 13,
    hour: 20,
    report: {
      kind: { category: 'ef-fundraising' },
      urgency: { danger: 'no', money: 'no', recent: 'months' },
      place: { scope: 'district', district: at.district.code },
      story: story(
        '演示：养老公寓叫老人交“床位定金”，说每年返一成二的息。楼下二十几户都交了，这个月没有返钱，电话也打不通。',
        ['大约二十户', '每户五万到二十万'],
      ),
      who: who('company', ['company', '颐年居养老服务有限公司（演示）']),
      phrase: { phrase: '红棉花开' },
    },
    actions: [
      { after: 1, action: 'accept' },
      {
        after: 3,
        action: 'ask',
        text: '您手里有没有合同或收据？',
        choices: ['有合同', '只有收据', '都没有'],
      },
    ],
  },
  {
    ago: 11,
    hour: 11,
    report: {
      kind: { category: 'gc-debt' },
      urgency: { danger: 'no', money: 'no', recent: 'days' },
      place: { scope: 'street', district: at.district.code },
      street: { street: at.street.code, agree: undefined, detail: '' },
      story: story(
        '演示：有人在邻居门口泼红漆、贴大字报，半夜敲门喊还钱，家里只有老人和孩子，不敢出门。',
      ),
      who: who('unknown'),
    },
    actions: [
      { after: 0, action: 'accept' },
      { after: 1, action: 'check' },
      { after: 4, action: 'unsafe', state: 'pause', text: '' },
    ],
  },
  {
    ago: 9,
    hour: 14,
    report: {
      kind: { category: 'ef-tour' },
      helper: true,
      urgency: { danger: 'no', money: 'no', recent: 'months' },
      place: { scope: 'several-districts', district: '' },
      story: story('演示：九十九元两日游，车上就收身份证，到了不买玉器不让上车。我爸花了一万二。'),
      who: who('company', ['name', '夕阳红假期（演示）']),
    },
    actions: [
      { after: 1, action: 'accept' },
      {
        after: 2,
        action: 'hand-over',
        to: 'market',
        reason: '主要是强迫购物，请市场监管查价格。',
      },
    ],
  },
  {
    ago: 7,
    hour: 8,
    report: {
      kind: { category: 'gc-village-bully' },
      urgency: { danger: 'no', money: 'no', recent: 'months' },
      place: { scope: 'street', district: at.district.code },
      street: { street: at.street.code, agree: 'on', detail: '' },
      story: story(
        '演示：村里建房都要先用他家的沙和车，价钱贵三成，不用就半夜堵路。找过居委会没有用。',
      ),
      who: who('village-cadre'),
    },
    actions: [{ after: 3, action: 'return', reason: '涉及村干部，按规定请上级指定办理单位。' }],
  },
  {
    ago: 5,
    hour: 16,
    report: {
      kind: { category: 'ef-health' },
      urgency: { danger: 'no', money: 'no', recent: 'days' },
      place: { scope: 'district', district: at.district.code },
      story: story('演示：小区里有“义诊”，量完血压就说老人血管要堵了，叫当天交钱做疗程。'),
      who: who('venue'),
    },
    actions: [{ after: 2, action: 'withdraw' }],
  },
  {
    ago: 3,
    hour: 19,
    report: {
      kind: { category: 'ef-invest' },
      urgency: { danger: 'no', money: 'no', recent: 'days' },
      place: { scope: 'elsewhere', district: at.district.code },
      story: story(
        '演示：群里的“老师”带着买外汇，前两次都能取出来，这次八万取不出，要先交两万“保证金”。',
      ),
      who: who('online-account', ['wechat', 'yanshi_laoshi'], ['url', 'https://yanshi.example/fx']),
    },
    actions: [{ after: 1, action: 'accept' }],
  },
  {
    ago: 2,
    hour: 3,
    report: {
      kind: { category: 'ef-prize' },
      urgency: { danger: 'unsure', money: 'unsure', recent: 'unsure' },
      place: { scope: 'elsewhere', district: '' },
      story: story('演示：恭喜您中奖，点击链接领取，本条像是群发的广告，不像真人写的。'),
    },
    suspect: true,
    actions: [],
  },
  {
    ago: 1,
    hour: 10,
    report: {
      kind: { category: 'unsure' },
      urgency: { danger: 'unsure', money: 'no', recent: 'unsure' },
      place: { scope: 'elsewhere', district: '' },
      story: story(
        '演示：楼下新开一间公司，天天接送老人去“开会”，门口有人看着，不让家里人进去。说不清是做什么的。',
      ),
      contact: { wants: 'yes', phone: '13900000000', times: '', never: '' },
    },
    actions: [
      { after: 0, action: 'accept' },
      {
        after: 0,
        action: 'request-contact',
        reason: '地点写得不清楚，需要电话问一问是哪一栋楼。',
      },
    ],
  },
  {
    ago: 0,
    hour: 6,
    report: {
      kind: { category: 'gc-rental' },
      urgency: { danger: 'no', money: 'no', recent: 'days' },
      place: { scope: 'district', district: at.district.code },
      story: story(
        '演示：二房东换锁、断水断电，叫了一帮人站在楼道里逼租客签字走人，有位老人被推倒。',
      ),
      who: who('group', ['phone', '020-00000002']),
    },
    actions: [],
  },
  {
    ago: 0,
    hour: 7,
    report: {
      kind: { category: 'ef-police' },
      urgency: { danger: 'no', money: 'just', recent: 'days' },
      stopPayment: {
        ...{
          victimAccount: '',
          victimBank: bank,
          fraudAccount: '6222000000000000000',
        },
        ...{ fraudName: '演示户名', fraudBank: '演示银行', paidAt: '今天早上六点半' },
        ...{ amount: '四万八', voucher: '' },
      },
      place: { scope: 'elsewhere', district: at.district.code },
      story: story(
        '演示：电话里自称办案民警，说老人涉嫌洗钱，要把钱转到“安全账户”，今早已经转了一次。',
      ),
      who: who('online-account', ['card', '6222000000000000000']),
    },
    actions: [],
  },
]
