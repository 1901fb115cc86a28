import type { Random } from './random.ts';

/** A notice whose fields are known, before it is printed. */
export interface KnownNotice {
  readonly title: string;
  /** Number as stored; null for none. */
  readonly docNumber: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly issuersInferred: boolean;
  readonly kind: string;
  readonly addressee: string | null;
  /** Paragraphs between addressees and signature. */
  readonly text: readonly string[];
  /** What is printed below the date: notes, then each attachment with its title. */
  readonly notes: readonly string[];
  readonly attached: readonly { readonly title: string; readonly text: readonly string[] }[];
  /** Lines under the title of a text that is not signed: (…通过). */
  readonly under: readonly string[];
  /** Printed as a decree: the name of the order over its number, the title only over the issued text. */
  readonly decree?: string;
  /** The issuers stand between title and text instead of below it. */
  readonly byline?: boolean;
}

const SENTENCES = [
  '各级人力资源社会保障部门要提高政治站位，切实把思想和行动统一到党中央、国务院决策部署上来',
  '要加强对重点企业用工情况的监测分析，及时掌握岗位变动和人员流动的有关情况',
  '用人单位应当自收到材料之日起15个工作日内办结，不得要求劳动者重复提交证明',
  '对符合条件的中小微企业，按照不超过企业及其职工上年度实际缴纳失业保险费的50%返还',
  '所需资金从就业补助资金中列支，具体办法由省级财政部门会同有关部门制定',
  '严格落实首问负责制和限时办结制，推行网上办理、不见面办理和邮寄办理',
  '对弄虚作假、骗取套取资金的单位和个人，依法依规严肃处理，涉嫌犯罪的移送司法机关',
  '劳动者在试用期内提前3日通知用人单位，可以解除劳动合同',
  '统筹做好高校毕业生、农民工、退役军人等重点群体就业工作，兜牢民生底线',
  '各地要建立健全信息共享机制，按月将有关数据报送上级主管部门备案',
  '国务院有关部门要按照职责分工，加强指导协调和监督检查，确保各项措施落到实处',
  '企业因生产经营困难暂时无力缴费的，可以按规定申请缓缴，缓缴期限原则上不超过6个月',
  '缓缴期间免收滞纳金，不影响参保人员享受当期待遇',
  '加大政策宣传和舆论引导力度，及时总结推广好的经验做法，营造良好社会氛围',
  '通过电话、网络、手机客户端等方式提供咨询服务，咨询电话为010-12345678',
  '申请材料包括营业执照复印件、职工花名册和银行开户许可证，一式两份',
];

/** Sentences of official prose, joined to a paragraph. */
function paragraph(random: Random, count: number): string {
  return `${random.some(SENTENCES, count).join('。')}。`;
}

const ALL = '各省、自治区、直辖市及新疆生产建设兵团人力资源社会保障厅（局）：';
const GOVERNMENTS = '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：';

/** Known notices of every kind, with bodies that the random source varies. */
export function knownNotices(
  random: Random,
): readonly (KnownNotice & { readonly section: string })[] {
  const p = (count = 3): string => paragraph(random, count);
  const plain = { notes: [], attached: [], under: [], issuersInferred: false, addressee: null };
  return [
    {
      ...plain,
      section: '国务院',
      title: '国务院关于进一步稳定和扩大就业若干问题的意见',
      docNumber: '国发〔2019〕28号',
      date: '2019-12-13',
      issuers: ['国务院'],
      kind: '意见',
      addressee: GOVERNMENTS,
      text: [
        `就业是民生之本。${p()}现提出以下意见：`,
        `一、总体要求。${p()}`,
        '二、主要任务',
        `（一）支持企业稳定岗位。${p()}`,
        `（二）开发更多就业岗位。${p(4)}`,
        `三、组织保障。${p()}`,
      ],
      notes: ['（此件公开发布）'],
    },
    {
      ...plain,
      section: '国务院',
      title: '国务院办公厅关于印发职业技能提升行动实施方案的通知',
      docNumber: '国办发〔2019〕24号',
      date: '2019-05-18',
      issuers: ['国务院办公厅'],
      kind: '通知',
      addressee: GOVERNMENTS,
      text: [
        `《职业技能提升行动实施方案》已经国务院同意，现印发给你们，请结合实际，认真贯彻执行。`,
      ],
      notes: ['（此件公开发布）'],
      attached: [
        {
          title: '职业技能提升行动实施方案',
          text: [
            `${p()}制定本方案。`,
            '一、总体要求和目标任务',
            p(),
            '二、对职工等重点群体开展培训',
            `（一）大力开展企业职工培训。${p()}`,
            `（二）对就业重点群体开展培训。${p()}`,
          ],
        },
      ],
    },
    {
      ...plain,
      section: '国务院',
      title: '国务院关于同意设立雄安新区就业创业试验区的批复',
      docNumber: '国函〔2020〕16号',
      date: '2020-02-05',
      issuers: ['国务院'],
      kind: '批复',
      addressee: '河北省人民政府、人力资源社会保障部：',
      text: [
        `你们关于设立试验区的请示收悉。现批复如下：`,
        `一、同意设立试验区。${p()}`,
        `二、${p()}`,
        '此复。',
      ],
    },
    {
      ...plain,
      section: '人力资源社会保障部',
      title: '关于做好企业特殊工时审批有关工作的通知',
      docNumber: '人社部发〔2020〕33号',
      date: '2020-04-16',
      issuers: ['人力资源社会保障部', '财政部', '国家税务总局'],
      kind: '通知',
      addressee: ALL,
      text: [
        `为深入贯彻落实党中央、国务院决策部署，${p(2)}现就有关事项通知如下：`,
        `一、明确审批范围。${p()}`,
        `二、规范审批程序`,
        `（一）受理。${p()}`,
        `（二）审查。${p()}`,
        `1.${p(1)}`,
        `2.${p(1)}`,
        `三、加强事后监管。${p()}`,
      ],
    },
    {
      ...plain,
      section: '人力资源社会保障部',
      title: '关于劳动合同期满终止有关问题的复函',
      docNumber: '人社厅函〔2020〕56号',
      date: '2020-03-09',
      issuers: ['人力资源社会保障部办公厅'],
      kind: '函',
      addressee: '广东省人力资源和社会保障厅：',
      text: [`你厅《关于劳动合同期满终止有关问题的请示》收悉。经研究，现函复如下：`, p(), p(2)],
    },
    {
      ...plain,
      section: '人力资源社会保障部',
      title: '人力资源社会保障部有关负责人就《企业年金办法》答记者问',
      docNumber: null,
      date: null,
      issuers: ['人力资源社会保障部'],
      issuersInferred: true,
      kind: '答记者问',
      text: [
        `近日，人力资源社会保障部公布了《企业年金办法》。日前，有关负责人就有关问题回答了记者提问。`,
        '问：请介绍一下《企业年金办法》出台的背景是什么？',
        `答：${p(4)}`,
        '问：《企业年金办法》主要作了哪些规定？',
        `答：${p()}`,
        p(2),
      ],
    },
    {
      ...plain,
      section: '国家税务总局',
      title: '关于支持个体工商户复工复业有关税收征收管理事项的公告',
      docNumber: '国家税务总局公告2020年第5号',
      date: '2020-02-29',
      issuers: ['国家税务总局'],
      kind: '公告',
      text: [
        `为支持个体工商户复工复业，${p(2)}现就有关事项公告如下：`,
        `一、${p()}`,
        `二、${p(2)}`,
        '三、本公告自2020年3月1日起施行。',
        '特此公告。',
      ],
    },
    {
      ...plain,
      section: '最高人民法院',
      title: '最高人民法院关于审理拖欠农民工工资案件适用法律若干问题的解释（二）',
      docNumber: null,
      date: null,
      issuers: ['最高人民法院'],
      issuersInferred: true,
      kind: '解释',
      text: [
        `为正确审理拖欠农民工工资案件，根据《中华人民共和国劳动法》等法律规定，制定本解释。`,
        `第一条 ${p(1)}`,
        `第二条 ${p(2)}`,
        '有下列情形之一的，人民法院应予支持：',
        '（一）拖欠工资超过三个月的；',
        '（二）以其他方法逃避支付劳动报酬的。',
        `第三条 ${p(1)}`,
        '第四条 本解释自公布之日起施行。',
      ],
    },
    {
      ...plain,
      section: '最高人民法院',
      title: '关于建立劳动争议多元化解机制的意见',
      docNumber: null,
      date: null,
      issuers: ['最高人民法院', '司法部', '中华全国总工会', '国家发展改革委'],
      kind: '意见',
      byline: true,
      text: [
        `劳动争议事关职工切身利益。${p()}现提出以下意见。`,
        `一、健全工作机制。${p()}`,
        `二、强化工作保障。${p()}`,
      ],
    },
    {
      ...plain,
      section: '上海市',
      title: '上海市人力资源和社会保障局关于调整本市最低工资标准的通知',
      docNumber: '沪人社规〔2021〕18号',
      date: '2021-06-24',
      issuers: ['上海市人力资源和社会保障局'],
      kind: '通知',
      addressee: '各区人力资源和社会保障局，各有关单位：',
      text: [
        `经市人民政府批准，从2021年7月1日起调整本市最低工资标准。现就有关事项通知如下：`,
        `一、月最低工资标准从2480元调整为2590元。${p(1)}`,
        `二、小时最低工资标准从22元调整为23元。${p(2)}`,
        `三、${p()}`,
        '附件：1.上海市最低工资标准一览表',
        '2.上海市最低工资标准执行情况统计表',
      ],
    },
    {
      ...plain,
      section: '上海市',
      title: '上海市人力资源和社会保障局转发人力资源社会保障部关于加强技工院校招生工作意见的通知',
      docNumber: '沪人社职〔2021〕7号',
      date: '2021-03-02',
      issuers: ['上海市人力资源和社会保障局'],
      kind: '通知',
      addressee: '各区人力资源和社会保障局：',
      text: [
        '现将《人力资源社会保障部关于加强技工院校招生工作的意见》转发给你们，请认真贯彻执行。',
        p(2),
      ],
      attached: [
        {
          title: '人力资源社会保障部关于加强技工院校招生工作的意见',
          text: [`${p()}现提出以下意见。`, `一、${p()}`, `二、${p()}`],
        },
      ],
    },
    {
      ...plain,
      section: '上海市',
      title: '上海市人民代表大会常务委员会关于全力做好当前稳定就业工作的决议',
      docNumber: null,
      date: '2020-02-07',
      issuers: ['上海市人民代表大会常务委员会'],
      issuersInferred: true,
      kind: '决议',
      under: ['（2020年2月7日上海市第十五届人民代表大会常务委员会第十七次会议通过）'],
      text: [
        `上海市第十五届人民代表大会常务委员会第十七次会议听取了有关报告。会议决定如下：`,
        `一、${p()}`,
        `二、${p()}`,
        '三、本决议自公布之日起施行。',
      ],
    },
    {
      ...plain,
      section: '上海市',
      title: '关于优化营商环境典型经验做法的通报',
      docNumber: '沪府办发〔2020〕9号',
      date: '2020-11-30',
      issuers: ['上海市人民政府办公厅'],
      kind: '通报',
      addressee: '各区人民政府，市政府各委、办、局：',
      text: [`${p()}现将有关情况通报如下。`, `一、主要做法。${p()}`, `二、工作要求。${p()}`],
    },
  ];
}
