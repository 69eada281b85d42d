import { programEnvironment } from "./program-environment";

// What a connection string may say in its query, by the names that PostgreSQL's programs know it under.
const parameters: Readonly<Record<string, string>> = {
  host: "PGHOST",
  port: "PGPORT",
  sslmode: "PGSSLMODE",
  sslrootcert: "PGSSLROOTCERT",
  sslcert: "PGSSLCERT",
  sslkey: "PGSSLKEY",
  options: "PGOPTIONS",
};

/**
 * The environment in which one of PostgreSQL's programs reaches a database: the whole connection string, taken
 * apart, so that no command line, which everybody on the machine can read, holds the password.
 */
export function connectionEnvironment(url: string, bin: string): NodeJS.ProcessEnv {
  const address = new URL(url);
  const inherited = Object.entries(process.env).filter(([name]) => !/^PG|_URL$|SECRET|PASSWORD/.test(name));
  const passwordFile = process.env.PGPASSFILE;
  const password = decodeURIComponent(address.password);
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: process.env.NODE_ENV,
    ...programEnvironment(bin),
    PGHOST: address.hostname.replace(/^\[|\]$/g, "") || "localhost",
    PGPORT: address.port || "5432",
    PGUSER: decodeURIComponent(address.username),
    ...(password ? { PGPASSWORD: password } : {}),
    ...(passwordFile ? { PGPASSFILE: passwordFile } : {}),
    PGDATABASE: decodeURIComponent(address.pathname.slice(1)),
    PGCONNECT_TIMEOUT: "10",
    ...Object.fromEntries(
      [...address.searchParams].flatMap(([name, value]) => {
        const variable = parameters[name];
        return variable ? [[variable, value]] : [];
      }),
    ),
  };
}
