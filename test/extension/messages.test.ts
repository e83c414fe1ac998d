import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }) => unknown;
const listeners: Listener[] = [];
const runtime = { id: 'ours', onMessage: { addListener: (it: Listener) => listeners.push(it) } };
vi.mock('../../src/extension/platform/browser.ts', () => ({ default: { runtime } }));
const { answer } = await import('../../src/extension/platform/messages.ts');

const dress = vi.fn();
const ask = (message: unknown, sender: { id?: string } = { id: 'ours' }) => listeners[0]?.(message, sender);

beforeEach(() => {
  listeners.length = 0;
  dress.mockReset();
  answer<{ dress(on: boolean): string }>({ dress: ([on]) => dress(on) ?? 'done' });
});

test('answers its own pages', async () => {
  expect(await ask({ name: 'dress', args: [true] })).toBe('done');
  expect(dress).toHaveBeenCalledWith(true);
});

test.each([
  ['another extension', { name: 'dress', args: [true] }, { id: 'theirs' }],
  ['a message that is not for it', { name: 'read', args: [] }, { id: 'ours' }],
  ['a name that every object has', { name: 'toString', args: [] }, { id: 'ours' }],
  ['no call at all', 'dress', { id: 'ours' }],
  ['a call without arguments', { name: 'dress' }, { id: 'ours' }],
  ['null', null, { id: 'ours' }],
])('does not answer %s', (_, message, sender) => {
  expect(ask(message, sender)).toBeUndefined();
  expect(dress).not.toHaveBeenCalled();
});
