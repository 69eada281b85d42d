/** What fits on A3 across beside the lanes' names: 400 mm are 1,512 px. */
export const columnsOnPage = 10;
