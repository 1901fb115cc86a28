import { plainDigits } from '../text/plain-digits.ts';
import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';

// 政策法规汇编 · 劳动法务周报 · 二〇二一年第三辑（总第27辑） · 2022年第8期 · （2021年9月）
const NAME =
  /(?:汇编|选编|摘编|选辑|汇刊|选刊|周报|月报|月刊|周刊|季刊|双月刊|旬刊|简报|快报|专刊|快讯|速递|资讯|通讯|动态|文件集|法规集|手册)(?:[（(].{1,16}[）)])?$|^.{0,20}第[\d〇○零一二三四五六七八九十百]{1,4}[期辑卷]|总第\d+|^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:刊|号)?[）)]?$|(?:主办|编印|编辑|出版|编制)(?:[:：]|$)|内部(?:资料|刊物|参考)|律师事务所|www\./u;

/** Whether a line names a bulletin, its issue or its publisher, as covers and running heads do. */
export const namesBulletin = recalled((text: string): boolean => {
  const plain = plainDigits(squeeze(text));
  return plain.length <= 60 && !/[。；]/u.test(plain) && NAME.test(plain);
});
