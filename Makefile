# run   set up, build, draw seeds/ into Graphs/      test  set up, pass the tests
# check format, build, test as CI does               eval  score against ../shared, fail under the floors

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := libgraphviz-dev libxml2-dev zlib1g-dev libmd-dev pkg-config

.PHONY: install-dependencies test

install-dependencies:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $(PACKAGES); }

test: install-dependencies
	swift test --parallel
