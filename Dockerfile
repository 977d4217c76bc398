# syntax=docker/dockerfile:1
FROM node:20.20.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock written on another platform for that platform's optional packages.
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20.20.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/samples ./samples
COPY --from=build /app/server/api/schema.graphql ./server/api/schema.graphql
COPY --from=build /app/server/extract/model ./server/extract/model
# The embedded store's folder, for whoever runs the image without Neo4j.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The bundle and not bin/newsgraph, which installs and builds first: here both are done, and signals reach Node itself.
ENTRYPOINT ["node", "dist/server/newsgraph.js"]
CMD ["serve", "--sample"]
