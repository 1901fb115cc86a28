/** Places and the character that stands for each in document numbers. */
export const PLACES = (
  '北京:京 天津:津 上海:沪 重庆:渝 石家庄:石 太原:并 沈阳:沈 长春:长 哈尔滨:哈 南京:宁 杭州:杭 合肥:合 福州:榕 南昌:洪 ' +
  '济南:济 郑州:郑 武汉:武 长沙:湘长 广州:穗 南宁:南 海口:海 成都:成 贵阳:筑 昆明:昆 西安:西 兰州:兰 西宁:青宁 银川:银'
)
  .split(' ')
  .map((pair) => {
    const [name = '', mark = ''] = pair.split(':');
    return { name, mark };
  });

/** Characters of which names are made that stand in no real notice. */
const NAME_CHARACTERS =
  '安宝昌长朝晨成春达德东方丰福富高广贵国海汉和恒宏华惠吉嘉建江金京锦景康乐利良林龙隆明宁平启庆荣瑞润盛顺泰天通同万旺维文西祥欣新兴星雅阳义永友裕源远云泽正志中';

/** How often a word is one that was never used before; the share of new words in running text falls the same way. */
const NEW = 0.15;

/**
 * Names as a growing archive uses them: mostly one that stood before, the more often used the likelier (Simon's process),
 * now and then a new one. So the vocabulary grows with the archive, slower than it.
 */
export function growingNames(random: () => number): () => string {
  const used: string[] = [];
  const invent = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => NAME_CHARACTERS[Math.floor(random() * NAME_CHARACTERS.length)] ?? '',
    ).join('');
  return () => {
    const old = random() < NEW ? undefined : used[Math.floor(random() * used.length)];
    const name = old ?? invent();
    used.push(name);
    return name;
  };
}
