import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes: what the browser holds. */
export const newSessionToken = () => randomBytes(32).toString("base64url");

/** SHA-256, hex: what the database holds, so that a read of it signs nobody in. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");
