# whomet alone; docker-compose.yml brings the Neo4j that it uses.
FROM node:22-slim AS build
WORKDIR /whomet
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /whomet
COPY --from=build /whomet/package.json ./
COPY --from=build /whomet/node_modules ./node_modules
COPY --from=build /whomet/dist ./dist
COPY --from=build /whomet/schema ./schema
COPY --from=build /whomet/seeds ./seeds
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/cli.js", "start"]
