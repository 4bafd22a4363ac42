/* libxcrypt: hashes of passwords. */
#pragma once
#include <crypt.h>
