import type { Block } from './read-blocks.ts';

/** Where a question or an answer begins. */
export interface Turn {
  readonly turn: 'question' | 'answer';
  /** The label as printed: 问：, 一、, 答：; empty for a question without one. */
  readonly label: string;
  /** Characters that the label and the spaces after it take. */
  readonly length: number;
}

// 问：企业如何办理？ ／ 1.问：… ／ 【问】… ／ 问题3：… ／ 记者：…
const QUESTION =
  /^(?:(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)[\s　]?)?(?:问(?:题?[\d一二三四五六七八九十]{0,3})?[:：]|记者(?:问|提问)?[:：]|[【[〔](?:问|记者)[】\]〕][:：]?)[\s　]*/;
// 答：参保单位可以通过… ／ 【答】…
const ANSWER = /^(?:答(?:复|[\d一二三四五六七八九十]{1,3})?[:：]|[【[〔]答[】\]〕][:：]?)[\s　]*/;
// 一、可否介绍一下执行期限？ ／ 3.参保单位如何办理？
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))[\s　]*/;

// 王某某：… ／ 【负责人】…
const SPEAKER = /^(?:[【[〔][^】\]〕：:]{1,12}[】\]〕][:：]?|[^，。：:]{2,12}[:：])[\s　]*/;

/** In an interview the answers bear the name of who gives them: what follows a question begins one. */
function interview(blocks: readonly Block[], turns: Map<number, Turn>): void {
  for (const [place, block] of blocks.entries()) {
    const above = blocks[place - 1];
    if (!above || turns.get(above.index)?.turn !== 'question' || turns.has(block.index)) continue;
    const label = SPEAKER.exec(block.text)?.[0] ?? '';
    turns.set(block.index, { turn: 'answer', label: label.trimEnd(), length: label.length });
  }
}

/**
 * The turns of a Q&A by block index; empty where the text is none. A question is what 问： or 记者： says it is, or else
 * the block right above an answer, however it is numbered.
 */
export function questions(blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let asked = false;
  for (const [place, block] of blocks.entries()) {
    const question = QUESTION.exec(block.text);
    const answer = ANSWER.exec(block.text);
    if (question) {
      const length = question[0].length;
      turns.set(block.index, { turn: 'question', label: question[0].trimEnd(), length });
      asked = true;
    } else if (answer) {
      const above = blocks[place - 1];
      if (!asked && above && !turns.has(above.index)) {
        const label = NUMBERED.exec(above.text)?.[0] ?? '';
        turns.set(above.index, { turn: 'question', label: label.trimEnd(), length: label.length });
      }
      turns.set(block.index, {
        turn: 'answer',
        label: answer[0].trimEnd(),
        length: answer[0].length,
      });
      asked = false;
    }
  }
  const own = [...turns.values()];
  if (own.some(({ turn }) => turn === 'answer')) return turns;
  // 问题1：… 问题2：… without an answer is a list of shortcomings.
  if (own.length < 2 || own.some(({ label }) => label.includes('题'))) return new Map();
  interview(blocks, turns);
  return turns;
}
