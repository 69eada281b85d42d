type Settings = Readonly<Record<string, string | undefined>>;

/** A text without the values of secret settings and the passwords of addresses, should one have come into it. */
export function withoutSecrets(text: string, settings: Settings): string {
  return secretsIn(settings).reduce((clean, secret) => clean.replaceAll(secret, "…"), text);
}

function secretsIn(settings: Settings): string[] {
  return Object.entries(settings)
    .flatMap(([name, value = ""]) => {
      if (/SECRET|PASSWORD|_KEY$/.test(name)) return [value.trim()];
      if (!URL.canParse(value.trim())) return [];
      const { password } = new URL(value.trim());
      return [password, decodeURIComponent(password)];
    })
    .filter((secret) => secret.length > 3)
    .sort((one, other) => other.length - one.length);
}
