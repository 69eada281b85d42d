# The production image. It starts as an ordinary user, and holds the server, the migrations and the scripts that an
# installation needs, and none of what built them. See docs/operations.md.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build:image

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/.next/scripts ./scripts
COPY --from=build /app/db/migrations ./db/migrations
USER node
EXPOSE 3000
# Whether the process serves: a database that is away is no reason to start another. /readyz asks for that.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As scripts/processes/server-flags.ts has it.
CMD ["node", "--max-semi-space-size=16", "scripts/image/serve.mjs"]
