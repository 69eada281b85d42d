/** What fits on A3 across beside the lanes' names and can still be read from an arm's length. */
export const columnsOnPage = 11;
