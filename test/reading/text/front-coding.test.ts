import { describe, expect, it } from 'vitest';
import { frontCoded, frontDecoded } from '../../../src/reading/text/front-coding.ts';

describe('words that begin alike', () => {
  it('come back as they were, in the order given', () => {
    const words = ['ad', 'ada', 'adam', 'adan', 'ada', 'été', 'étés', 'рыба', 'рыбак/m', '*ski', '*skich'];
    expect(frontDecoded(frontCoded(words)).split(' ')).toEqual(words);
  });

  it('come back where they share more letters than the alphabet can tell', () => {
    const words = ['abcdefghijklmnopqrstuvwxyzabc', 'abcdefghijklmnopqrstuvwxyzabd'];
    expect(frontDecoded(frontCoded(words)).split(' ')).toEqual(words);
  });

  it('are written without what they share', () => {
    expect(frontCoded(['adam', 'adamo', 'adan'])).toBe('AadamEoDn');
  });

  it('are nothing where there is none', () => {
    expect(frontDecoded(frontCoded([]))).toBe('');
  });

  it('are refused with a capital, which would say how much is shared', () => {
    expect(() => frontCoded(['Adam'])).toThrow('"Adam" cannot be front-coded');
  });
});
