# The pages, and one file of script that serves them; see docs/deploying.md.
FROM node:20-slim AS build
WORKDIR /site
COPY . .
RUN npm ci --ignore-scripts && npm run build && npm run bundle-server

# The command line alone: docker build --target assess; see docs/batch.md.
FROM build AS assess
# Bundled once, and kept for whoever has no right to write here.
RUN node scripts/assess.mjs --version
USER node
ENTRYPOINT ["node", "scripts/assess.mjs"]

FROM node:20-slim
COPY --from=build /site/out /site/out
COPY --from=build /site/.next/serve.mjs /site/serve.mjs
USER node
ENV HOST=0.0.0.0 PORT=8080
EXPOSE 8080
CMD ["node", "/site/serve.mjs", "/site/out/"]
