import type { MemoData } from '../../../../src/model/memo.ts';

/** A library of a few documents, for checking memos against. */
export const MEMO_DATA: MemoData = {
  notices: [
    {
      id: 'caifa-2021-3',
      title: '关于规范职工考勤管理工作的通知',
      docNumber: '财考发〔2021〕3号',
      date: '2021-03-01',
      issuers: ['财政部'],
      issuersInferred: false,
      keys: ['规范职工考勤管理工作的通知'],
    },
    {
      id: 'caifa-2021-4',
      title: '关于调整高温津贴标准有关问题的意见',
      docNumber: '财考发〔2021〕4号',
      date: '2021-04-01',
      issuers: ['财政部'],
      issuersInferred: false,
      keys: ['调整高温津贴标准有关问题的意见', '高温作业岗位防护工作指南'],
    },
    {
      id: 'hucai-2021-4',
      title: '关于调整高温津贴标准有关问题的意见',
      docNumber: '沪财考〔2021〕11号',
      date: '2021-05-01',
      issuers: ['上海市财政局'],
      issuersInferred: false,
      keys: ['调整高温津贴标准有关问题的意见'],
    },
    {
      id: 'renda-15-23',
      title: '关于加强公共卫生工作的决定',
      docNumber: '〔十五届〕第23号',
      date: '2021-02-07',
      issuers: ['上海市人民代表大会常务委员会'],
      issuersInferred: false,
      keys: ['加强公共卫生工作的决定'],
    },
  ],
  missing: [
    {
      title: '关于做好夜班补贴发放工作的通知',
      docNumber: '财考函〔2019〕7号',
      issuers: [],
      keys: ['做好夜班补贴发放工作的通知'],
      citedBy: [['caifa-2021-3', 'sec_1']],
    },
    {
      title: null,
      docNumber: '财考函〔2018〕11号',
      issuers: [],
      keys: [],
      citedBy: [['caifa-2021-4', null]],
    },
  ],
  issuers: [
    {
      id: 'caizhengbu',
      name: '财政部',
      short: '财政部',
      aliases: ['国家财政部'],
      region: '全国',
      codes: { 财考发: 'caikaofa', 财考函: 'caikaohan' },
    },
    {
      id: 'shanghai-caizheng',
      name: '上海市财政局',
      short: '上海财政局',
      aliases: ['市财政局'],
      region: '上海',
      codes: { 沪财考: 'hucaikao' },
    },
  ],
  laws: [{ id: 'laodongfa', name: '中华人民共和国劳动法', aliases: ['劳动法'] }],
};

export const FORMS: readonly [string, string] = ['財發號關於職', '财发号关于职'];
