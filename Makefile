.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

NODE_MODULES := node_modules/.package-lock.json
SOURCES      := $(shell find src generated scripts -type f -not -name '*.md' 2>/dev/null)

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  \033[1m%-16s\033[0m %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## See it work: an MCP client takes a post from draft to published (API=eros or agent-social: theirs)
	@npm run --silent demo -- $(API)

test: build types ## Run every test (three to six minutes)
	@npm run --silent test

install: $(NODE_MODULES) ## Install exactly what package-lock.json pins
$(NODE_MODULES): package.json package-lock.json
	@echo "Installing dependencies ..."
	@npm ci --loglevel=error
	@touch $@

build: dist/cli.js ## Bundle the server, the client and their declarations into dist/
dist/cli.js: $(NODE_MODULES) $(SOURCES) package.json tsconfig.json
	@npm run --silent build

generate: install ## Regenerate generated/ after a change of openapi/ or codegen/
	@npm run --silent generate

check-generated: install ## Fail when generated/ is not what openapi/ and codegen/ give
	@npm run --silent check-generated

check-contract: install ## Fail when openapi/ breaks the released contract and CHANGELOG.md does not say so
	@npm run --silent check-contract

release-contract: install ## Record the contract that goes out with a release in contracts/
	@npm run --silent release-contract

lint-tools: install ## Score every tool's definition, and check it against hosts and budgets
	@npm run --silent lint:tools -- --default-tokens 6000

types: build ## Type-check everything, the compile-time tests too
	@npm run --silent types

lint: install ## Lint code and specs
	@npm run --silent lint
	@npm run --silent lint:spec

format: install ## Format code
	@npm run --silent format

bench: build ## Measure start-up, calls and memory against two floors (minutes; never part of the tests)
	@npm run --silent bench

corpus: build tests/corpus/packages/node_modules tests/torture/packages/node_modules ## Try the generator on public documents (SAMPLE=1 for a few, ONLY=name,... for some, SPECS=file,... for others)
	@node --import tsx tests/corpus/main.ts

# The big documents are only needed for the whole corpus.
tests/corpus/packages/node_modules: tests/corpus/packages/package-lock.json
	@npm ci --prefix tests/corpus/packages --loglevel=error $(if $(SAMPLE),--omit=dev)
	@touch $@

torture: build tests/torture/packages/node_modules ## Ask another implementation again what requests should look like (UPDATE=1 writes it down)
	@node --import tsx tests/torture/independent.ts $(if $(UPDATE),,--check)

tests/torture/packages/node_modules: tests/torture/packages/package-lock.json
	@npm ci --prefix tests/torture/packages --loglevel=error
	@touch $@

ci: ## What CI runs
	@bash .ci/run

clean: ## Remove what the build made
	@rm -rf dist

.PHONY: help demo test install build generate check-generated check-contract release-contract lint-tools types lint format bench corpus torture ci clean
