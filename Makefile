# For packagers: build, install, uninstall. People who try the program need none of it; see README.md.
#
#   make install PREFIX=/usr DESTDIR=/tmp/stage
#
# Needs what ./run needs, and nothing that is not in a Debian base system.

PREFIX ?= /usr/local
DESTDIR ?=

program = .build/release/signpost
root = $(DESTDIR)$(PREFIX)
bin = $(root)/bin
share = $(root)/share/signpost
man = $(root)/share/man/man1
bash = $(root)/share/bash-completion/completions
zsh = $(root)/share/zsh/site-functions
fish = $(root)/share/fish/vendor_completions.d

.PHONY: build install uninstall deb

build:
	scripts/build

install: build
	install -d "$(bin)" "$(share)" "$(man)" "$(bash)" "$(zsh)" "$(fish)"
	install -m 755 $(program) "$(bin)/signpost"
	$(program) knowledge build -o "$(share)/knowledge.pack" knowledge
	$(program) manual >"$(man)/signpost.1"
	$(program) --generate-completion-script bash >"$(bash)/signpost"
	$(program) --generate-completion-script zsh >"$(zsh)/_signpost"
	$(program) --generate-completion-script fish >"$(fish)/signpost.fish"

uninstall:
	rm -f "$(bin)/signpost" "$(man)/signpost.1" "$(bash)/signpost" "$(zsh)/_signpost" "$(fish)/signpost.fish"
	rm -rf "$(share)"

# Two Debian packages, in .build/deb.
deb:
	scripts/deb
