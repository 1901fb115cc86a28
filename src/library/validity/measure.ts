import type { Deadline } from '../../model/deadline.ts';

// 3月5日前|报人力资源社会保障部备案 · 2020年4月1日至7月31日|申请 · 三个月内|完成补缴: a time to act in, not one of being in force
const TO_ACT =
  /^[，,]?[^，。；]{0,6}(?:报|申请|申报|登录|提出|提交|备案|办理|退回|完成|实现|公布|发布|办结|拨付|审核|随机|开始)/u;

const STEP =
  '(?:受理|申请|申报|报名|公示|公告|报送|提交|审核|审查|审批|办理|办结|复核|核查|核验|答复|反馈)';
// 受理申请期限|截止到 · 申报时间：|3月1日-3月31日 · 审核时限|不超过5个工作日
const ACT_BEFORE = new RegExp(`${STEP}(?:时间|期限|时限|日期|期)?(?:为|：)?$`, 'u');
// 公示一周 · 公示培训情况5个工作日 · 公示期为7天: a step of a procedure lasts so long, nothing is in force
const STEP_LASTS = new RegExp(`^${STEP}`, 'u');

/** Tells whether a deadline bounds a measure (缓缴期限不超过6个月), rather than the time to apply, report or answer. */
export function isMeasure(deadline: Deadline): boolean {
  if (deadline.until === null && deadline.length === null && deadline.kind !== 'event')
    return false;
  if (deadline.wording.startsWith('截至') || deadline.wording.endsWith('到期')) return false;
  if (deadline.length !== null && /^提前|内$/u.test(deadline.wording)) return false;
  if (deadline.length !== null && STEP_LASTS.test(deadline.wording)) return false;
  const at = deadline.sentence.indexOf(deadline.wording);
  if (ACT_BEFORE.test(deadline.sentence.slice(Math.max(0, at - 20), at))) return false;
  return !TO_ACT.test(deadline.sentence.slice(at + deadline.wording.length));
}
