import type { DemoConsultation } from './consultations'
import type { DemoCity } from './demo-city'

const support = '民法典/第一千零六十七条'

/** In each state one or more for the demo's first lawyer, some for others. */
export const demoQuestions = ({ company }: DemoCity): DemoConsultation[] => [
  {
    ...{ ago: 26, hour: 9, who: 0, village: 0, topic: 'elder-support' },
    question: '我七十八岁，三个儿子都不给生活费，说各有各的难处。我该怎么办？',
    actions: [
      {
        after: 1,
        does: ({ reply }) =>
          reply(
            '成年子女有赡养父母的义务。请先找村（居）人民调解委员会调解，谈不成可以起诉。起诉要准备户口簿、每月开支和看病的单据。',
            [support],
            'on',
          ),
      },
      { after: 2, does: ({ rate }) => rate(5) },
      {
        after: 3,
        does: ({ publish }) =>
          publish(
            {
              title: '子女都不给赡养费怎么办',
              question: '几个子女互相推脱，都不给赡养费。',
              answer:
                '成年子女都有赡养义务，不能因为别的子女不给就不给。可以先调解，调解不成可以向法院起诉。',
              citations: [support],
            },
            3,
          ),
      },
    ],
  },
  {
    ...{ ago: 18, hour: 15, who: 0, village: 1, topic: 'inheritance' },
    question: '父亲去世没有留遗嘱，老房子还登记在他名下，兄弟姐妹怎么分？',
    actions: [
      { after: 0, does: ({ reply }) => reply('收到，我先看一下，明天给您完整答复。') },
      {
        after: 1,
        does: ({ reply }) =>
          reply(
            '没有遗嘱的，按法定继承，第一顺序是配偶、子女、父母。请先协商，可以到公证处办继承公证，再去登记。',
            ['民法典/第一千一百二十七条'],
            'on',
          ),
      },
      { after: 2, does: ({ rate }) => rate(4) },
      {
        after: 3,
        does: ({ publish }) =>
          publish({
            title: '老人去世没有遗嘱，房子怎么办',
            question: '老人没有留遗嘱，房子还在老人名下。',
            answer: '按法定继承，第一顺序是配偶、子女、父母。协商好以后可以办继承公证，再办登记。',
            citations: ['民法典/第一千一百二十七条'],
          }),
      },
    ],
  },
  {
    ...{ ago: 5, hour: 11, who: 0, village: 0, topic: 'labor' },
    question: '在饭店做了三个月洗碗工，老板拖着两个月工钱不给，也没有签合同。',
    actions: [
      {
        after: 0,
        does: ({ toLegalAid }) =>
          toLegalAid({
            matter: 'labour',
            exemption: 'migrant-worker',
            text: '追讨工资可以申请法律援助。请带身份证和考勤、转账记录。',
          }),
      },
    ],
  },
  {
    ...{ ago: 4, hour: 20, who: 0, village: 1, topic: 'loans-debt' },
    question: '十年前给亲戚做担保，现在银行来找我还钱，有没有过期限？',
    actions: [
      {
        after: 1,
        does: ({ askBack }) => askBack('担保合同上写的是哪一年到期？银行以前催过您吗？'),
      },
    ],
  },
  {
    ...{ ago: 1, hour: 9, who: 0, village: 0, topic: 'homestead' },
    question: '我们户口在村里，弟弟的户口在城里，老宅基地能不能登记两个人？',
    actions: [
      { after: 0, does: ({ reply }) => reply('收到，我查一下本村的登记办法，再完整答复您。') },
      {
        after: 0,
        does: ({ opinion }) =>
          opinion(
            '城镇户口的继承人，能不能登记为农村宅基地上房屋的共有人？本区近来怎样办理？',
            '房屋可以继承，登记时注明是非本集体成员。建议先问镇街登记窗口要材料清单。',
          ),
      },
    ],
  },
  {
    ...{ ago: 1, hour: 16, who: 1, village: 0, topic: 'contract-other' },
    question: '签了一份养生服务合同，一年两万，现在想退，店家说概不退款。',
    actions: [
      { after: 0, does: ({ reply }) => reply('收到，请先不要再付钱，把合同拍照留好。') },
      {
        after: 0,
        does: ({ opinion }) =>
          opinion('预付卡合同写明“概不退款”，您一般怎样帮老人要回没用完的钱？'),
      },
    ],
  },
  {
    ...{ ago: 1, hour: 18, who: 1, village: 1, topic: 'village-affairs' },
    question: '村里分红的账很久没有公开了，我们可以要求看吗？',
    actions: [{ after: 0, does: ({ toPool }) => toPool() }],
  },
  {
    ...{ ago: 0, hour: 6, who: 0, village: 0, topic: 'domestic-violence', pressing: 'violence' },
    question: '儿子喝酒回来就砸东西，昨晚推倒了我。我不想报警，又怕他再来。',
    reply: { mode: 'telephone', phone: '13800000000', times: '上午九点到十一点' },
    actions: [],
  },
  {
    ...{ ago: 0, hour: 7, who: 0, village: 1, topic: 'neighbor-property' },
    question: '物业把小区的公共用地租给别人停车，收的钱不公布，我们能告吗？',
    otherSide: company,
    actions: [],
  },
  {
    ...{ ago: 0, hour: 7, who: 0, village: 1, topic: 'land-contract' },
    question: '承包地被村里收回去种果树，说补偿以后再谈，我应该签字吗？',
    reply: { mode: 'visit' },
    actions: [{ after: 0, does: ({ book }) => book() }],
  },
  {
    ...{ ago: 2, hour: 10, who: 3, village: 0, topic: 'consumer' },
    question: '在讲座上买了八千多的床垫，说能治腰痛，用了没有效果，能退吗？',
    otherSide: '演示健康用品店',
    actions: [
      {
        after: 0,
        does: ({ toMediation }) => toMediation('可以先请人民调解委员会出面，和店家谈退款。'),
      },
    ],
  },
]
