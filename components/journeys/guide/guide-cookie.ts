/** The first-party cookie that keeps whether this browser shows the guided start. */
export const guideCookie = "guide";
