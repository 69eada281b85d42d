type Surroundings = {
  /** Where the application is: https or not. */
  appUrl: string;
  /** React's development build evaluates strings; the built one never does. */
  development: boolean;
};

// What sonner writes into a style element of its own, which it gives no nonce: nothing at first, then its sheet.
const toasterStyles =
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

/**
 * The policy of every page, as a function of the request's nonce. Scripts run by nonce and by nothing else;
 * style attributes are allowed because React renders them, and they run nothing. Portraits may come from anywhere.
 */
export function contentSecurityPolicy({ appUrl, development }: Surroundings): (nonce: string) => string {
  const secure = new URL(appUrl).protocol === "https:";
  const rest = [
    `img-src 'self' https:${secure ? "" : " http:"}`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
  const evaluation = development ? " 'unsafe-eval'" : "";
  return (nonce) =>
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'${evaluation}; ` +
    `style-src 'self' 'nonce-${nonce}' ${toasterStyles}; ${rest}`;
}
