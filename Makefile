# For packagers; people who try the program need none of it.
.PHONY: deb
deb:
	scripts/deb
