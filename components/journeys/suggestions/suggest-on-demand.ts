import dynamic from "next/dynamic";

/** The form for a suggestion, fetched when it is first shown. */
export const SuggestOnDemand = dynamic(() => import("./suggest-dialog").then((file) => file.SuggestDialog));
