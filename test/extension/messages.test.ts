import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }, reply: (it: unknown) => void) => unknown;
const listeners: Listener[] = [];
const runtime = { id: 'ours', onMessage: { addListener: (it: Listener) => listeners.push(it) }, sendMessage: vi.fn() };
vi.mock('../../src/extension/platform/native.ts', () => ({ default: { runtime } }));
const { answer, askBackground } = await import('../../src/extension/platform/messages.ts');

const dress = vi.fn();
const ask = (message: unknown, sender: { id?: string } = { id: 'ours' }) => listeners[0]?.(message, sender, () => {});

beforeEach(() => {
  listeners.length = 0;
  dress.mockReset();
  answer<{ dress(on: boolean): string }>({ dress: ([on]) => on === true }, { dress: ([on]) => dress(on) ?? 'done' });
  runtime.sendMessage.mockImplementation(
    () => new Promise((reply) => listeners[0]?.({ name: 'dress', args: [true] }, { id: 'ours' }, reply)),
  );
});

test('answers its own pages', async () => {
  expect(await askBackground('toggleCleanMode')).toBe('done');
  expect(dress).toHaveBeenCalledWith(true);
});

test('an answer that fails fails for the asker', async () => {
  dress.mockImplementation(() => {
    throw new Error('No such page');
  });
  await expect(askBackground('toggleCleanMode')).rejects.toThrow('No such page');
});

test('a question that nobody hears fails', async () => {
  runtime.sendMessage.mockResolvedValue(undefined);
  await expect(askBackground('toggleCleanMode')).rejects.toThrow();
});

test.each([
  ['another extension', { name: 'dress', args: [true] }, { id: 'theirs' }],
  ['a message that is not for it', { name: 'read', args: [] }, { id: 'ours' }],
  ['a name that every object has', { name: 'toString', args: [] }, { id: 'ours' }],
  ['no call at all', 'dress', { id: 'ours' }],
  ['a call without arguments', { name: 'dress' }, { id: 'ours' }],
  ['null', null, { id: 'ours' }],
  ['a call without its form', { name: 'dress', args: ['true'] }, { id: 'ours' }],
])('does not answer %s', (_, message, sender) => {
  expect(ask(message, sender)).toBeUndefined();
  expect(dress).not.toHaveBeenCalled();
});
