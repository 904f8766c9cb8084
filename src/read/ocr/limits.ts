/** Pages of one file beyond this are left as pictures: recognising takes seconds a page. */
export const MOST_PAGES = 300;
/** A page that takes longer is left as a picture. */
export const SECONDS_A_PAGE = 60;
