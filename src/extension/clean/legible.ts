/** The style sheet that brings the legible face along; registered only where it is chosen. */
export const LEGIBLE_FACE = 'look/legible.css';

/** Whether the words of a look ask for that face. */
export const isLegible = (words: string[]): boolean => words.includes('face-legible');
