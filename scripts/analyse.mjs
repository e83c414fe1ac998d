/** @typedef {import('../src/reading/article/article.ts').Article} Article */
/** @typedef {import('../src/reading/index.ts')} Engine */
