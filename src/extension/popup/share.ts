/** Whether the browser has a share sheet. */
export const canShare = (): boolean => 'share' in navigator;

/** Opens the share sheet; that the reader closes it again is no failure. */
export function share(text: string): void {
  navigator.share({ text }).catch(() => undefined);
}
