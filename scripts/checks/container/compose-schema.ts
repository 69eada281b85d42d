import { z } from "zod";

const variablesSchema = z.record(z.string(), z.string());
const conditionSchema = z.enum(["service_started", "service_healthy", "service_completed_successfully"]);

const serviceSchema = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  restart: z.enum(["no", "always", "on-failure", "unless-stopped"]).optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  ports: z.array(z.string()).optional(),
  environment: variablesSchema.optional(),
  volumes: z.array(z.string()).optional(),
  healthcheck: z
    .strictObject({
      disable: z.boolean().optional(),
      test: z.array(z.string()).optional(),
      interval: z.string().optional(),
      timeout: z.string().optional(),
      start_period: z.string().optional(),
      retries: z.int().optional(),
    })
    .optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: conditionSchema })).optional(),
});
export type ComposeService = z.infer<typeof serviceSchema>;

/** As much of Compose's language as our file uses; anything else is a mistake or has to be thought about here. */
export const composeSchema = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()).optional(),
});
export type ComposeFile = z.infer<typeof composeSchema>;
