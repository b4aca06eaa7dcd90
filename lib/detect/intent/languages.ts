/**
 * The languages that have a lexicon, told here so that a desk whose lexicons were compiled need not load their words.
 * Compiled lexicons speak of a language by its place in this list; brand names are of none.
 */
export const LANGUAGES: readonly string[] = [
  ..."en es pt fr de it ru uk pl tr ar hi hi-Latn ur bn zh ja ko vi id tl nl ro cs sv el he fa th hr bg hu fi sw mr".split(
    " ",
  ),
  ..."pa ta te az kk mn uz et lv lt sq sl hy ka gu kn ml ne si my km lo af am ha so yo zu eu ca gl".split(" "),
  ..."el-Latn ru-Latn ar-Latn fa-Latn bn-Latn ta-Latn te-Latn ml-Latn ne-Latn si-Latn ka-Latn hy-Latn am-Latn".split(
    " ",
  ),
  ..."is ga cy mt eo ht jv ceb ig pcm ku ps be mk sr ky tt tg mg rw xh sn lb ckb fy zh-Latn km-Latn".split(" "),
];

export const indexOf: ReadonlyMap<string, number> = new Map(LANGUAGES.map((lang, index) => [lang, index]));
