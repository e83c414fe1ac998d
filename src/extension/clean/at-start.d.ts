/** Set in the content scripts' own world, which the page does not see, while the page starts in clean mode: the words of its look. */
declare var verbatimLook: string[] | undefined;
/** Set there once the content script runs. */
declare var verbatimStarted: true | undefined;
