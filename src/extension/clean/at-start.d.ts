/** Set in the content scripts' own world, which the page does not see, while clean mode is on. */
declare var verbatimStartsClean: true | undefined;
/** Set there once the content script runs. */
declare var verbatimStarted: true | undefined;
