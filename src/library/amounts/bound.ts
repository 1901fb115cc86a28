import type { Amount } from '../../model/amount.ts';

// 不低于 · 不得少于 · 超过15000元的部分 ; not 最低工资标准25元
const LEAST =
  /不(?:得|能|可)?(?:低于|少于)|最少|最低(?!工资|生活|缴费|基数)|至少|(?<![不得能可])(?:高于|超过)/u;
// 不超过 · 最高 · 低于60%的
const MOST = /不(?:得|能|可)?(?:超过|高于|多于)|最高|最多|至多|(?<![不得能可])低于/u;

/** Tells whether words set the least (不低于, 以上), the most (不超过, 以下) or just what they say. */
export function boundOf(words: string, after = ''): Amount['bound'] {
  if (after.endsWith('以上') || LEAST.test(words)) return 'least';
  if (after.endsWith('以下') || after.endsWith('以内') || MOST.test(words)) return 'most';
  return 'exact';
}
