import dynamic from "next/dynamic";

/** The form for a new touchpoint, fetched when it is first shown. */
export const AddTouchpointOnDemand = dynamic(() =>
  import("./add-touchpoint-dialog").then((file) => file.AddTouchpointDialog),
);
