import { recalled } from '../text/recalled.ts';

// （最高人民法院审判委员会讨论通过2024年12月20日发布） · （二〇一五年一月三日省人民政府公布）
const PASSAGE =
  /^[（(](?=[^（）()]{0,60}(?:\d{4}|[一二][〇○零O一二三四五六七八九]{3})年)[^（）()]{6,80}(?:通过|公布|发布|颁布|施行)[）)]$/u;

/** Whether a unit, white space aside, is the note under a title that tells when it was passed or made public: no title goes on behind it. */
export const isPassageNote = recalled((plain: string): boolean => PASSAGE.test(plain));
