/** What every answer says, files and refusals included; proxy.ts adds what depends on the request. */
export const standingHeaders = {
  "x-content-type-options": "nosniff",
  // Not no-referrer: with it, browsers send "Origin: null" with our own forms, and those are refused.
  "referrer-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};

/** What is no page, and what the proxy does not see, holds nothing that could run. */
export const inertHeaders = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };

/**
 * What is said where the site is served under https: for two years, nothing else.
 * @param {string} appUrl
 * @returns {Record<string, string>}
 */
export const transportHeaders = (appUrl) =>
  appUrl.startsWith("https:") ? { "strict-transport-security": "max-age=63072000" } : {};
