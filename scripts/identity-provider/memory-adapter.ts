import type { Adapter, AdapterPayload } from "oidc-provider";

type Entry = { payload: AdapterPayload; expires: number };

/** Keeps the provider's codes, tokens and sessions for as long as it runs. */
export function memoryAdapter(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  const payloadWhere = (
    wanted: (payload: AdapterPayload, key: string) => boolean,
  ): AdapterPayload | undefined => {
    for (const [key, { payload, expires }] of entries) {
      if (expires < Date.now()) entries.delete(key);
      else if (wanted(payload, key)) return payload;
    }
    return undefined;
  };

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const ofModel = (key: string) => key.startsWith(`${model}:`);
    return {
      async upsert(id, payload, expiresIn = Infinity) {
        entries.set(keyOf(id), { payload, expires: Date.now() + expiresIn * 1000 });
      },
      async find(id) {
        return payloadWhere((_, key) => key === keyOf(id));
      },
      async findByUid(uid) {
        return payloadWhere((payload, key) => ofModel(key) && payload.uid === uid);
      },
      async findByUserCode(userCode) {
        return payloadWhere((payload, key) => ofModel(key) && payload.userCode === userCode);
      },
      async consume(id) {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1000) };
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
