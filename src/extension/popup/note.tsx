import type { ComponentChildren } from 'preact';

/** What stands in the popup when there is no article to show: what is so, and what to do. */
export function Note({ title, hint, children }: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <main class="note">
      <h1>{title}</h1>
      <p>{hint}</p>
      {children}
    </main>
  );
}
