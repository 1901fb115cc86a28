import { recalled } from '../text/recalled.ts';

// 医疗保障政策文件汇编 · 劳动法周报 · 某某市人民政府公报 · 培训读本 · 实用全书; not 半月刊, 内部参考 alone
const BOOK =
  /(?<!^)(?<!^[半双内])(?:[汇选摘类续]编|[选汇]辑|选读|摘录|文[选集]|[汇选专月周季旬会]刊|[周月旬季年]报|[简快]报|公报|文告|快讯|简讯|月讯|速[递览]|资讯|通讯|动态|观察|(?<!内部)参考|文件集|法规集|手册|读本|全书|大全|丛书)$/u;

// （2023年春季版） · （客户版）
const BRACKETS = /[（(][^（）()]*[）)]$/u;

/** Whether words, brackets at their end aside, end as the name of a bulletin or book does. */
export const namesBook = recalled((plain: string): boolean =>
  BOOK.test(plain.replace(BRACKETS, '')),
);
